import { expect, it } from 'vitest';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { slice } from '../../../utils/text/span.ts';

it('takes each line that holds words as a paragraph, without the space at its ends', () => {
  const text = 'Ett första stycke.\r\n\n  Ett andra stycke. \n \nOch ett tredje.';
  const blocks = blocksOfPlainText(text);
  expect(blocks.map((block) => slice(text, block))).toEqual([
    'Ett första stycke.',
    'Ett andra stycke.',
    'Och ett tredje.',
  ]);
});
