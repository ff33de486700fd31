import { WORD } from '../text/lexicon.ts';
import { type Clause, is, isComma, kindAt, type Range, skipAdverbs } from './clause.ts';
import { trimRange } from './compose.ts';
import type { Core } from './core.ts';
import { thingEnd } from './ends.ts';

/** What is wanted or judged behind its verb, "called for calm", "criticised the plan", before token `end`; null where nothing is. */
export function judged(
  clause: Clause,
  core: Core,
  end: number,
): { before: null; behind: Range | null; why: string } | null {
  const { subject, order, frames } = core;
  if (!subject || order !== 'subject-verb' || mayBeObject(clause, core)) return null;
  const first = skipAdverbs(clause, core.cue.last);
  // "Macron útoky odsoudil a sdělil": what is judged stood before.
  if (clause.lexicon.freeOrder && (is(clause, first, WORD.conjunction) || isComma(clause, first)))
    return null;
  if (frames.includes('judge') && isCourt(clause, subject)) return null;
  if (end - first < 2 && kindAt(clause, first) !== 'quote') return null;
  return {
    before: null,
    behind: trimRange(clause, { first, last: thingEnd(clause, { first, last: end }) }),
    why: frames.includes('urge') ? 'demand' : 'judgement',
  };
}

/** "Soud odsoudil muže": a sentence is no opinion. */
const isCourt = (clause: Clause, { first, last }: Range): boolean =>
  clause.tokens.slice(first, last).some(({ word }) => clause.lexicon.courts.has(word));

/** "Сделку планируют": where order is free, a noun that stands for nobody may be what the verb is about. */
const mayBeObject = (clause: Clause, { subject }: Core): boolean =>
  clause.lexicon.fullClauses &&
  subject !== null &&
  (subject.head.form === 'other' || is(clause, subject.first, WORD.relative));
