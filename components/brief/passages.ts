import type { Span } from '../../utils/text/span.ts';

/** What can be done with words of the article from the brief beside it. */
export interface Passages {
  /** Pointed at, or no longer: null. */
  point: (spans: Span[] | null) => void;
  /** Scroll the reader view to them. */
  go: (spans: Span[]) => void;
  /** Jump to them in the live page; absent where there is none. */
  showOnPage?: (span: Span) => void;
  /** Put them on the clipboard as evidence. */
  copy?: (statement: number) => void;
}

/** The handlers by which an element stands for words of the article, by pointer and by key alike. */
export function passageHandlers(passages: Passages, spans: Span[]) {
  return {
    onMouseEnter: () => passages.point(spans),
    onMouseLeave: () => passages.point(null),
    onFocus: () => passages.point(spans),
    onBlur: () => passages.point(null),
    onClick: () => passages.go(spans),
  };
}

/** From the first to the last of some spans. */
export const hull = (spans: Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
