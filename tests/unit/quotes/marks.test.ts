import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../../utils/quotes/marks.ts';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { slice } from '../../../utils/text/span.ts';

const quoted = (text: string) =>
  findQuoted(text, blocksOfPlainText(text), []).map((quote) => slice(text, quote));

describe('what stands in quotation marks', () => {
  it.each([
    ['“So be it,” she said.', ['So be it,']],
    ['"So be it," she said. "Now go."', ['So be it,', 'Now go.']],
    ["''So be it,'' she said.", ['So be it,']],
    ['„So sei es“, sagte sie.', ['So sei es']],
    ['»So sei es«, sagte sie.', ['So sei es']],
    ['”Så får det bli”, sade hon.', ['Så får det bli']],
    ['“He told me ‘no’ twice,” she said.', ['He told me ‘no’ twice,']],
    ['"So be it,” she said. “Now go."', ['So be it,', 'Now go.']],
    ['“So be it," she said. "Now go.”', ['So be it,', 'Now go.']],
    ['“She said "no" and "never" to me,” he said.', ['She said "no" and "never" to me,']],
    ['In ‘08 they said it was ‘late’ for that.', ['late']],
    ['The voters’ choice was clear.', []],
    ['A 12" pipe burst.', []],
  ])('%s', (text, words) => {
    expect(quoted(text)).toEqual(words);
  });

  it('goes on in a paragraph that opens with a mark where the one before left its mark open', () => {
    const text = '“The first.\n“The second,” she said.';
    const [first, second] = findQuoted(text, blocksOfPlainText(text), []);
    expect([first?.closed, second?.closed, second?.continues]).toEqual([false, true, true]);
  });
});
