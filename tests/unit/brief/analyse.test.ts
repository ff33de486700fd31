import { describe, expect, it } from 'vitest';
import { analyse } from '../../../utils/brief/analyse.ts';
import { plainArticle } from '../../../utils/text/plain-article.ts';

/** An article of so many plain sentences, each its own paragraph. */
const article = (sentences: number) =>
  plainArticle({
    title: 'The ferry line of Norrvik',
    language: 'en',
    text: Array.from(
      { length: sentences },
      (_, i) =>
        `The council of Norrvik took decision ${i + 1} on the ferry line in the spring of ${1980 + i}.`,
    ).join('\n\n'),
  });
const noPack = async () => null;
const lengthOf = async (sentences: number, options = {}) =>
  (await analyse(article(sentences), noPack, options)).summary.sentences.length;

describe('the length of the summary', () => {
  it('is three sentences, and fewer for a short article', async () => {
    expect([await lengthOf(40), await lengthOf(8), await lengthOf(3)]).toEqual([3, 2, 1]);
  });

  it('is what the reader sets, and still fewer for a short article', async () => {
    expect([await lengthOf(40, { usualSentences: 5 }), await lengthOf(8, { usualSentences: 5 })]).toEqual([
      5, 2,
    ]);
  });

  it('is what a case asks for, whatever the length of the article', async () => {
    expect(await lengthOf(8, { summarySentences: 5 })).toBe(5);
  });
});

it('says that a language without a pack is not supported, and still gives text and summary', async () => {
  const brief = await analyse(article(12), noPack);
  expect(brief.supported).toBe(false);
  expect(brief.statements).toEqual([]);
  expect(brief.summary.sentences.length).toBeGreaterThan(0);
});
