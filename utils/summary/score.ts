import type { Sentence } from '../text/sentence.ts';
import type { Vector } from './vectors.ts';

/**
 * What speaks for a sentence. News is told from the top, so the first sentences weigh most; what the rest of
 * the article keeps coming back to is what it is about; the headline names it. A sentence that goes on about the
 * one before it, which is chosen already, completes it. A long sentence takes the room of two. The weights are round on purpose: neighbouring values do as well.
 */
const CENTRAL = 0.6;
const LIKE_HEADLINE = 0.3;
const EVERY_20_WORDS = -0.1;
const GOES_ON = 0.2;
const FRAGMENT = -1;
const QUOTES = -0.3;
const HEADING = -0.5;

/** The weight of the nth sentence, from 0: the seventh weighs half of the first. */
const position = (n: number): number => 1 / (1 + n / 6);
/** Fewer words are a heading or half a sentence. */
export const FEWEST_WORDS = 8;

/** A sentence that opens with somebody's words, or leads to them by a colon. */
const OPENS_QUOTED = /^["'“”„«»‘–—―-]/u;
const LEADS_TO_QUOTE = /[:：]\s*["'“”„«»‘「『–—―-]/u;

/** With fewer words it is a label, whatever mark it ends in: "Revenge." */
const SHORTEST_SENTENCE = 4;
/** A line without a stop at its end is a heading or a teaser where it is not longer than this, in words. */
const LONGEST_HEADING = 12;
const STOPPED = /[.!…。！｡।۔][\s"'”’»›“‘)\]」』]*$/u;

export interface Candidate extends Sentence {
  /** Its place among all sentences, from 0. */
  index: number;
  words: string;
  /** True where a pronoun or connective in it needs the sentence before it. */
  leans: boolean;
  /** The number of words, or of terms where words are not spaced. */
  length: number;
  terms: ReadonlySet<string>;
  vector: Vector;
  /** 0 to 1. */
  centrality: number;
  /** How many whole sentences stand before it. */
  before: number;
}

/** True for a heading, a label or a teaser between the paragraphs: no sentence. */
export const isLine = ({ words, length }: Pick<Candidate, 'words' | 'length'>): boolean =>
  length < SHORTEST_SENTENCE || (length <= LONGEST_HEADING && !STOPPED.test(words));

/** How well a sentence would serve, apart from what the others say. */
export function score(candidate: Candidate, headline: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of headline) if (candidate.terms.has(term)) shared++;
  const { words, length, centrality, before, leans } = candidate;
  return (
    position(before) +
    CENTRAL * centrality +
    LIKE_HEADLINE * (shared / (headline.size || 1)) +
    EVERY_20_WORDS * (length / 20) +
    (leans ? GOES_ON : 0) +
    (length < FEWEST_WORDS ? FRAGMENT : 0) +
    (isLine(candidate) ? HEADING : 0) +
    (OPENS_QUOTED.test(words) ? QUOTES : 0) +
    (LEADS_TO_QUOTE.test(words) ? QUOTES : 0)
  );
}
