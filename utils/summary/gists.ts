import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/** A part of the article under a heading, and the sentence that says most of it. */
export interface Gist {
  heading: Span;
  /** Null where none of the part's sentences stands by itself. */
  sentence: Span | null;
}

/** Fewer parts make no table of contents. */
const FEWEST_PARTS = 2;

/**
 * A line for each part of an article in parts; none for an article with a single heading or without.
 *
 * @param ranking the sentences that stand by themselves, best first
 */
export function gists(blocks: readonly Block[], ranking: readonly Span[]): Gist[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  if (headings.length < FEWEST_PARTS) return [];
  return headings.map(({ start, end }, index) => {
    const next = headings[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const best = ranking.find((sentence) => sentence.start >= end && sentence.end <= next);
    return { heading: { start, end }, sentence: best ? { start: best.start, end: best.end } : null };
  });
}
