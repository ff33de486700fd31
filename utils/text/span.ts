/** A stretch of the article's text: `[start, end)` in UTF-16 code units of `text`, counted from 0. */
export interface Span {
  start: number;
  end: number;
}

/** The words a span points at. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True where two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `inner` lies within `outer`, ends included. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The span without white space at either end; empty spans stay where they began. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
