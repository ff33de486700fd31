import { diffArrays } from 'diff';
import type { Brief } from '../../brief/brief.ts';
import type { Article } from '../../text/article.ts';
import { contains, slice } from '../../text/span.ts';

/** A block of an article's text, with what is quoted in it. */
export interface Passage {
  words: string;
  said: string[];
}

/** What of two versions of a text belongs together: the same passage before and after. */
export type PassagePair = { before: Passage | null; after: Passage | null };

/** Two passages that share this part of their different words are versions of one. */
const ALIKE = 0.4;

/** Letters and digits only: typography and white space are no change. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const passagesOf = (article: Article, brief: Brief | null): Passage[] =>
  article.blocks.map((block) => ({
    words: slice(article.text, block),
    said: (brief?.statements ?? [])
      .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
      .flatMap(({ spans }) => spans)
      .filter((span) => contains(block, span))
      .map((span) => fold(slice(article.text, span))),
  }));

/** The passages that differ, in the order of the text. Passages that only moved are left out. */
export function pairPassages(before: Passage[], after: Passage[]): PassagePair[] {
  const hunks = diffArrays(before, after, { comparator: (a, b) => fold(a.words) === fold(b.words) });
  const gone = hunks.filter(({ removed }) => removed).flatMap(({ value }) => value.map(folded));
  const come = new Set(hunks.filter(({ added }) => added).flatMap(({ value }) => value.map(folded)));
  const moved = new Map([...come].map((passage) => [passage.fold, passage]));
  const left = gone.filter((passage) => !come.delete(moved.get(passage.fold)!));
  const pairs = left.map(({ passage, set }): PassagePair => {
    const match = best(set, come);
    if (match) come.delete(match);
    return { before: passage, after: match?.passage ?? null };
  });
  return [...pairs, ...[...come].map(({ passage }) => ({ before: null, after: passage }))];
}

interface Folded {
  passage: Passage;
  fold: string;
  /** Its different words. */
  set: Set<string>;
}

function folded(passage: Passage): Folded {
  const words = fold(passage.words);
  return { passage, fold: words, set: new Set(words.toLowerCase().split(' ')) };
}

function best(words: Set<string>, others: Iterable<Folded>): Folded | null {
  let found: Folded | null = null;
  let most = ALIKE;
  for (const other of others) {
    const shared = words.intersection(other.set).size;
    const share = shared / (words.size + other.set.size - shared);
    if (share >= most) [found, most] = [other, share];
  }
  return found;
}
