import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, kindAt, type Range, spanOf } from './clause.ts';
import { compose, trimRange } from './compose.ts';
import type { Quoted } from './marks.ts';
import { inMood } from './mood.ts';

/** A statement that nothing in its sentence attributes. */
export const openSpeech = (span: Span, block: number, why: string): Attribution => ({
  start: span.start,
  end: span.end,
  kind: 'direct',
  spans: [{ start: span.start, end: span.end }],
  cue: null,
  mention: null,
  head: null,
  medium: null,
  block,
  open: true,
  why,
});

/** A sentence whose mood or an adverb shows that it goes on with what the last source says. */
export function reported(
  clause: Clause,
  quoted: Quoted[],
  previous: Attribution | null,
  before: Clause | null,
): Attribution[] {
  return onward(clause, quoted) ?? inMood(clause, quoted, previous, before);
}

/** "Demnach ist die Brücke gesperrt.", "Die Brücke ist demnach gesperrt." */
function onward(clause: Clause, quoted: Quoted[]): Attribution[] | null {
  for (let i = clause.from; i < clause.to; i++) {
    const match = clause.lexicon.onward.match(clause.tokens, i, clause.to);
    if (!match || kindAt(clause, i) === 'quote') continue;
    const first = i === clause.from ? match.end : clause.from;
    return made(clause, quoted, { first, last: clause.to }, { first: i, last: match.end }, 'onward');
  }
  return null;
}

function made(clause: Clause, quoted: Quoted[], whole: Range, cue: Range, why: string): Attribution[] {
  const range = trimRange(clause, whole);
  if (!range) return [];
  return [
    {
      ...openSpeech(spanOf(clause, range), clause.block, why),
      ...compose(clause, [range], quoted),
      cue: spanOf(clause, cue),
    },
  ];
}
