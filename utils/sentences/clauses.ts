import type { Span } from '../text/span.ts';

/** Scripts whose sentences end in a space and nothing else. */
const WITHOUT_STOPS = /[\p{Script=Thai}\p{Script=Lao}]/u;
const STOPPED = /[.!?។။](?:\s|$)/u;
/** Spaces part clauses as well as sentences there; a shorter clause is joined to the next. In code units. */
const SHORTEST = 60;

/** True where the span is in a script that writes no stops, and has none. */
export const writtenWithoutStops = (text: string, { start, end }: Span): boolean => {
  const sample = text.slice(start, Math.min(end, start + 200));
  return WITHOUT_STOPS.test(sample) && !STOPPED.test(text.slice(start, end - 1));
};

/** The spaced clauses of a span, joined until each has some length: the nearest to sentences that is marked. */
export function clauses(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/\S+/gu)) {
    const from = start + match.index;
    const last = spans.at(-1);
    if (last && last.end - last.start < SHORTEST) last.end = from + match[0].length;
    else spans.push({ start: from, end: from + match[0].length });
  }
  return spans;
}
