import { type Span, slice } from './span.ts';

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/**
 * Words of an article that its reader has marked. `start` and `end` are where they stood in the article's text
 * when they were marked; `exact`, `prefix` and `suffix` find them again where the text has changed since. Each
 * has an id and times of its own, so that two devices' highlights can be made one.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface Highlight extends Span {
  id: string;
  colour: HighlightColour;
  /** What the reader says of the words; empty where nothing. */
  note: string;
  exact: string;
  prefix: string;
  suffix: string;
  /** ISO 8601. */
  createdAt: string;
  /** ISO 8601, of the last change. */
  updatedAt: string;
}

/** How much of what stands around the words is kept, in UTF-16 code units. */
const CONTEXT = 32;

/** The words of a span and what stands around them, by which they are found again. */
export const quoteAt = (text: string, { start, end }: Span) => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

/**
 * Where a highlight's words stand in a text: where they stood, else at the place whose surroundings fit best, of
 * two alike the nearer one. Null where the text does not hold them.
 */
export function anchorOf(text: string, highlight: Highlight): Span | null {
  const { start, end, exact, prefix, suffix } = highlight;
  if (exact === '') return null;
  if (slice(text, highlight) === exact && text.slice(0, start).endsWith(prefix)) return { start, end };
  let best: { at: number; fit: number } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const fit = alikeBefore(text, at, prefix) + alikeAfter(text, at + exact.length, suffix);
    const nearer = best && fit === best.fit && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || fit > best.fit || nearer) best = { at, fit };
  }
  return best && { start: best.at, end: best.at + exact.length };
}

function alikeBefore(text: string, end: number, other: string): number {
  let length = 0;
  while (length < other.length && text[end - 1 - length] === other.at(-1 - length)) length++;
  return length;
}

function alikeAfter(text: string, start: number, other: string): number {
  let length = 0;
  while (length < other.length && text[start + length] === other[length]) length++;
  return length;
}

/** A highlight with its place in the text as it is shown; null where its words are no longer there. */
export interface PlacedHighlight {
  highlight: Highlight;
  span: Span | null;
}

/** Highlights in the order of the text; those whose words are gone come last. */
export function placeHighlights(text: string, highlights: Highlight[]): PlacedHighlight[] {
  return highlights
    .map((highlight) => ({ highlight, span: anchorOf(text, highlight) }))
    .sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || order(a, b));
}

const order = (a: PlacedHighlight, b: PlacedHighlight): number =>
  a.highlight.createdAt < b.highlight.createdAt ? -1 : 1;
