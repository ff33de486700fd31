import { contains, overlaps } from '../text/span.ts';
import type { Attribution } from './attribution.ts';

/** Of the sources that a sentence cites, those that say something of their own beside its speakers' statements, `found`. */
export function apart(cited: Attribution[], found: Attribution[]): Attribution[] {
  return cited
    .map((item) => clipped(item, found))
    .filter(
      (item) =>
        !found.some(
          (other) =>
            isPartOf(item, other) ||
            isBetween(item, other) ||
            isCitedBehind(item, other) ||
            isThrough(item, other) ||
            (other.cue !== null && overlaps(item.cue!, other.cue)),
        ),
    );
}

/** What a speaker says another has said is the speaker's. */
const isPartOf = (item: Attribution, other: Attribution): boolean =>
  overlaps(item.mention ?? item.cue!, other) && !contains(item, other);

/** What a source says ends where the cue of somebody else behind it begins. */
function clipped(item: Attribution, found: Attribution[]): Attribution {
  const outer = found.find(
    ({ cue, start, end }) =>
      cue !== null && end <= cue.start && start <= item.start && item.cue!.end <= end && item.end > end,
  );
  if (!outer) return item;
  const spans = item.spans
    .filter(({ start }) => start < outer.end)
    .map((span) => ({ ...span, end: Math.min(span.end, outer.end) }));
  return spans.length > 0 ? { ...item, spans, end: outer.end } : item;
}

/** "пишет «Заря» со ссылкой на два источника": the paper speaks. */
const isCitedBehind = (cited: Attribution, { mention, cue }: Attribution): boolean =>
  mention !== null &&
  cue !== null &&
  cue.end <= mention.start &&
  mention.end <= cited.cue!.start &&
  cited.cue!.start <= mention.end + 2;

/** "X kommentierte das laut Y so: „…“": through whom it is known stands between the cue and what is said. */
const isThrough = ({ cue, mention }: Attribution, other: Attribution): boolean =>
  mention !== null && other.cue !== null && other.cue.end <= cue!.start && mention.end <= other.start;

/** "The paper, citing two officials, writes that": whom a speaker cites stands before the speaker's own cue. */
const isBetween = (cited: Attribution, { mention, cue, start }: Attribution): boolean =>
  mention !== null &&
  cue !== null &&
  cited.mention !== null &&
  mention.end <= cited.cue!.start &&
  cited.cue!.start <= mention.end + 2 &&
  cited.mention.end <= cue.start &&
  cue.end <= start;
