import { describe, expect, it } from 'vitest';
import { checkGenerated } from '../../../utils/brief/check-generated.ts';
import { piecesOf } from '../../../utils/brief/pieces.ts';
import { pack } from '../../../utils/languages/packs/en.ts';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { slice } from '../../../utils/text/span.ts';

const TEXT = `The council of Marrow Bay will close the old harbour in June, mayor Ada Holm said on Tuesday.

The harbour has lost 40 of its 60 fishing boats in ten years.`;

const article = {
  url: 'https://news.example/harbour',
  title: 'Harbour to close',
  site: 'The Marrow Bay Echo',
  authors: [],
  published: null,
  modified: null,
  language: 'en',
  direction: 'ltr' as const,
  access: 'full' as const,
  words: 30,
  minutes: [1, 1] as [number, number],
};
const brief = { text: TEXT, blocks: blocksOfPlainText(TEXT), article };

describe('checkGenerated', () => {
  it('holds each sentence of each point against the article', () => {
    const generated =
      '* The old harbour of Marrow Bay will close in June.\n\n- It has lost 45 of 60 boats. Ada Holm said so.';
    const checked = checkGenerated(generated, 'en', brief, pack);
    expect(checked.map(({ words, supported }) => [words, supported])).toEqual([
      ['The old harbour of Marrow Bay will close in June.', true],
      ['It has lost 45 of 60 boats.', false],
      ['Ada Holm said so.', true],
    ]);
    expect(slice(TEXT, checked[0]!.sentence!)).toMatch(/^The council of Marrow Bay/);
    expect(checked[1]!.missing).toEqual([{ kind: 'number', words: '45' }]);
  });

  it('compares a translation by names and numbers', () => {
    const [first, second] = checkGenerated(
      'Hamnen i Marrow Bay stängs.\nHamnen i Westwick stängs.',
      'sv',
      brief,
      pack,
    );
    expect(first).toMatchObject({ supported: true, missing: [] });
    expect(second).toMatchObject({ supported: false, missing: [{ kind: 'name', words: 'Westwick' }] });
  });

  it('has nothing to check in an empty answer', () => {
    expect(checkGenerated('\n * \n', 'en', brief, pack)).toEqual([]);
  });
});

describe('piecesOf', () => {
  it('cuts the article for a generator', () => {
    expect(piecesOf(brief, pack, 1000)).toEqual([TEXT]);
    expect(piecesOf(brief, pack, 100)).toEqual(TEXT.split('\n\n'));
  });
});
