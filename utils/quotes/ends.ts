import { WORD } from '../text/lexicon.ts';
import { type Clause, endsClause, is, isComma, kindAt, type Range, wordAt } from './clause.ts';
import type { Core } from './core.ts';

/** Where what is said must end: with the sentence, or where the next speaker or the same one's next cue begins. */
export function contentEnd(clause: Clause, later: Core[], core: Core): number {
  let end = clause.to;
  for (const other of later) {
    const cut = cutBefore(clause, other, core);
    if (cut > core.last && cut < end) end = cut;
  }
  // "X says that …, according to Z": a source of its own, set off by a comma at the end.
  for (let i = core.last + 3; i < end - 1; i++) {
    if (isComma(clause, i - 1) && clause.lexicon.accordingTo.match(clause.tokens, i, end)) end = i - 1;
  }
  while (end > clause.from && endsClause(clause, end - 1)) end--;
  return end;
}

/** Token index at which `other` ends what `core` says; -1 where it does not. */
function cutBefore(clause: Clause, other: Core, core: Core): number {
  const { first } = other;
  if (first <= core.last) return -1;
  if (other.order === 'elided') {
    if (other.subject) return -1;
    let cut = first;
    while (cut > core.last && (isComma(clause, cut - 1) || is(clause, cut - 1, WORD.conjunction))) cut--;
    return cut < first ? cut : -1;
  }
  // "X denied it, said her lawyer."
  if (other.order === 'verb-subject')
    return clause.lexicon.verbSecond && isTrailing(clause, other) ? first - 1 : -1;
  const before = first - 1;
  const comma = isComma(clause, before);
  if (!comma && !is(clause, before, WORD.conjunction)) return -1;
  const behind = other.last;
  const opens = isComma(clause, behind) || wordAt(clause, behind) === ':' ? behind + 1 : behind;
  // "X said …, and Y said “…”": a clause of its own.
  if (kindAt(clause, opens) === 'quote') return before;
  // "When X noted that …, Y said", "Claiming that …, X told": the first clause leads to the main one.
  const leads =
    is(clause, clause.from, WORD.subordinator) || (core.order === 'elided' && core.first === clause.from);
  if (comma && leads) return before;
  // "X decided to go, Y said": what stands before is all Y's.
  return comma && isTrailing(clause, other) ? before : -1;
}

/** ", Y said." and ", Y said,": an attribution that follows what is said. */
export function isTrailing(clause: Clause, core: Core): boolean {
  if (!core.frames.some((frame) => frame === 'say' || frame === 'tell' || frame === 'hold')) return false;
  return isComma(clause, core.first - 1) && (endsClause(clause, core.last) || isComma(clause, core.last));
}

/** What is demanded, judged or named ends before a clause that tells when or who: ", who is 70", " when she was". */
export function thingEnd(clause: Clause, { first, last }: Range): number {
  let quoted = -1;
  for (let i = first; i < last; i++) if (kindAt(clause, i) === 'quote') quoted = i;
  for (let i = Math.max(first, quoted); i < last; i++) {
    const opens =
      is(clause, i, WORD.subordinator) && !is(clause, i, WORD.complementiser | WORD.as | WORD.conjunction);
    if (i > first && (opens || endsThing(clause, i))) return i;
    // “… trades” when, “… system” during: the clause goes on about something else.
    if (
      quoted >= 0 &&
      i === quoted + 1 &&
      is(clause, i, WORD.preposition) &&
      !is(clause, i, WORD.genitiveArticle)
    )
      return i;
  }
  return last;
}

/** ", which", ", though", ", providing", ", and he". */
function endsThing(clause: Clause, i: number): boolean {
  if (!isComma(clause, i)) return false;
  const next = i + 1;
  return (
    is(clause, next, WORD.relative | WORD.subordinator | WORD.pronoun) ||
    clause.lexicon.participles.has(wordAt(clause, next))
  );
}
