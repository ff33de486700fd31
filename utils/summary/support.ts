import type { GrammarData, SummaryData } from '../languages/pack.ts';
import type { Sentence } from '../text/sentence.ts';
import { type Span, slice } from '../text/span.ts';
import { claimsMissing, type Missing } from './claims.ts';
import { termsOf } from './terms.ts';

/** How a generated sentence stands to the article. */
export interface Support {
  /** The sentence that says most of the same; null where none says enough of it. */
  sentence: Span | null;
  /** Names, numbers, dates and negations that the article does not have. */
  missing: Missing[];
  /** True where a sentence supports it and nothing is missing. */
  supported: boolean;
}

export interface SupportInput {
  text: string;
  sentences: readonly Sentence[];
  /** BCP 47: the article's language. */
  language: string;
  /** True where the generated sentence is in another language: only names and numbers can be compared. */
  translated: boolean;
}

/** What the stages' packs say of the language; null where Lede has none. */
export type SupportData = { summary: SummaryData; grammar?: Pick<GrammarData, 'capitalNouns'> } | null;

/** The share of a generated sentence's weight that its support must say; in a translation, of its names and numbers. */
const ENOUGH = 0.4;
const ENOUGH_TRANSLATED = 0.5;
const NAMES_AND_NUMBERS = /\p{Lu}[\p{L}\p{M}]{2,}|\p{N}+/gu;

/**
 * Holds a generated sentence against the article. Words are weighed by how few of the article's sentences have
 * them, so that support by names and things counts more than by what every sentence says.
 */
export function supportOf(generated: string, input: SupportInput, data: SupportData): Support {
  const { text, sentences, translated } = input;
  const stopwords = new Set(data?.summary.stopwords);
  const terms = (words: string): Set<string> =>
    new Set(termsOf(translated ? (words.match(NAMES_AND_NUMBERS) ?? []).join(' ') : words, stopwords));
  const theirs = sentences.map((sentence) => terms(slice(text, sentence)));
  const holders = new Map<string, number>();
  for (const set of theirs) for (const term of set) holders.set(term, (holders.get(term) ?? 0) + 1);

  const own = [...terms(generated)];
  const weight = (term: string): number => Math.log(1 + sentences.length / (holders.get(term) ?? 1));
  const whole = own.reduce((sum, term) => sum + weight(term), 0);
  const shares = theirs.map(
    (set) => own.reduce((sum, term) => sum + (set.has(term) ? weight(term) : 0), 0) / (whole || 1),
  );
  const best = shares.reduce((a, share, index) => (share > (shares[a] ?? 0) ? index : a), 0);
  const enough = (shares[best] ?? 0) >= (translated ? ENOUGH_TRANSLATED : ENOUGH);
  const sentence = enough ? sentences[best]! : null;
  const missing = claimsMissing(generated, input, sentence && slice(text, sentence), data);
  return {
    sentence: sentence && { start: sentence.start, end: sentence.end },
    missing,
    supported: sentence !== null && missing.length === 0,
  };
}
