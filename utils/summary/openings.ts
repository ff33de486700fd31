import type { SummaryData } from '../languages/pack.ts';

/** What may stand before the first word of a sentence: quotation marks, dashes, brackets. */
const BEFORE_WORDS = /^[^\p{L}\p{N}]+/u;
/** A place in capitals or with its agency, perhaps a day, and a dash: "DUBLIN — ", "Berlin, 5 May (dpa) - ". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M}.,/'’ ]{2,40}|\p{Lu}[\p{L}\p{M}\p{N}.,/'’ -]{1,60}\([\p{L} /]{2,20}\))\s?[—–-]\s/u;

/** True for a paragraph that opens with the place it was written at: the news itself, no standfirst. */
export const hasDateline = (paragraph: string): boolean => DATELINE.test(paragraph);

const WORD = /^[\p{L}\p{M}\p{N}]+/u;
/** Words of these scripts are not spaced, so that an opening may be followed by a letter. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/**
 * Tells whether a sentence hangs in the air without the one before it: it opens with a pronoun or a connective
 * of the pack's list, whatever quotation mark, dash or dateline stands first. An article is no pronoun.
 */
export function hangsInTheAir(data: SummaryData | null): (sentence: string) => boolean {
  const byFirstLetter = new Map<string, string[]>();
  for (const opening of data?.anaphora ?? []) {
    const same = byFirstLetter.get(opening[0]!);
    if (same) same.push(opening);
    else byFirstLetter.set(opening[0]!, [opening]);
  }
  return (sentence) => {
    const words = sentence.replace(DATELINE, '').replace(BEFORE_WORDS, '').toLowerCase().replaceAll('’', "'");
    const openings = byFirstLetter.get(words[0] ?? '') ?? [];
    return openings.some((opening) => opensWith(words, opening) && !isArticle(words, opening, data));
  };
}

const opensWith = (words: string, opening: string): boolean =>
  words.startsWith(opening) &&
  (UNSPACED.test(opening) || !/^[\p{L}\p{M}\p{N}]/u.test(words.slice(opening.length)));

function isArticle(words: string, opening: string, data: SummaryData | null): boolean {
  const articles = data?.articles;
  if (!articles?.words.includes(opening)) return false;
  const next = WORD.exec(words.slice(opening.length).trimStart())?.[0] ?? '';
  return articles.endings.some((ending) => next.endsWith(ending)) && !articles.except.includes(next);
}
