import { WORD } from '../text/lexicon.ts';
import {
  type Clause,
  endsClause,
  hasVerb,
  is,
  isComma,
  kindAt,
  mentionFrom,
  type Range,
  wordAt,
} from './clause.ts';
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
  end = Math.min(end, mainClauseBehind(clause, core, end), relativeEnd(clause, core, end));
  while (end > clause.from && endsClause(clause, end - 1)) end--;
  return end;
}

/** A verb that a list knows, or a small word that none does. */
export const mayBeVerb = (clause: Clause, i: number): boolean =>
  is(clause, i, WORD.auxiliary | WORD.verb | WORD.cue) ||
  (kindAt(clause, i) === 'word' &&
    !clause.tokens[i]!.upper &&
    !clause.lexicon.classes.get(wordAt(clause, i)));

/** "Ann Lee, who backed the plan in May, said": token index of the comma where the verb follows; else `end`. */
function relativeEnd(clause: Clause, core: Core, end: number): number {
  const { verbSecond, freeOrder, clauseCommas } = clause.lexicon;
  const { subject } = core;
  if ((verbSecond && !clauseCommas) || freeOrder || !subject || subject.last !== subject.first + 1)
    return end;
  if (!is(clause, subject.first, WORD.relative) || !isComma(clause, subject.first - 1)) return end;
  const verb = WORD.auxiliary | WORD.verb | WORD.cue;
  for (let i = core.last; i < end - 1; i++)
    if (isComma(clause, i) && is(clause, i + 1, verb) && !clause.inside.has(i + 1)) return i;
  return end;
}

/** "A week after X announced that it would stop, work went on": token index of the comma before the main clause; else `end`. */
function mainClauseBehind(clause: Clause, core: Core, end: number): number {
  if (clause.lexicon.verbSecond || clause.lexicon.freeOrder || core.order !== 'subject-verb') return end;
  const fronted =
    is(clause, core.first - 1, WORD.subordinator) && !hasVerb(clause, clause.from, core.first - 1);
  if (!fronted) return end;
  for (let i = core.last + 2; i < end - 2; i++) {
    const subject = isComma(clause, i) ? mentionFrom(clause, i + 1) : null;
    if (subject && subject.last < end && mayBeVerb(clause, subject.last)) return i;
  }
  return end;
}

/** Token index at which `other` ends what `core` says; -1 where it does not. */
function cutBefore(clause: Clause, other: Core, core: Core): number {
  const { first } = other;
  if (first <= core.last) return -1;
  if (other.order === 'elided') {
    if (other.subject) return -1;
    // "сказал, что банк согласен, но предлагает ждать": no verb of saying, and nothing that is said opens behind it.
    const says = other.frames.includes('say') || other.frames.includes('tell');
    if (clause.lexicon.freeOrder && !says && !is(clause, other.last + 1, WORD.complementiser)) return -1;
    let cut = first;
    while (cut > core.last && (isComma(clause, cut - 1) || is(clause, cut - 1, WORD.conjunction))) cut--;
    // "says he met X and told him so": without a comma, only a verb of the same time is the speaker's next.
    if (cut < first && !isComma(clause, cut) && !saysOn(clause, core, other)) return -1;
    // "… “A,” adding that": the comma stands within the marks.
    return cut < first || closesQuote(clause, cut) ? cut : -1;
  }
  // "X denied it, said her lawyer."
  if (other.order === 'verb-subject')
    return clause.lexicon.verbSecond && isTrailing(clause, other) ? first - 1 : -1;
  const before = first - 1;
  const comma = isComma(clause, before);
  const last = comma ? before : before - 1;
  if (isComma(clause, last) && (comma || is(clause, before, JOINS)) && speaksItself(clause, other))
    return last;
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

const JOINS = WORD.conjunction | WORD.subordinator;

/** "says he met X and asked him": behind "and" a verb of another tense than the cue's goes on with what is said. */
function saysOn(clause: Clause, core: Core, other: Core): boolean {
  const { proDrop, verbSecond, fullClauses, participles } = clause.lexicon;
  if (proDrop || verbSecond || fullClauses || participles.has(wordAt(clause, other.cue.last - 1)))
    return true;
  const [mine, its] = [tense(clause, core), tense(clause, other)];
  return its === 'auxiliary' ? mine === its : mine === its || (mine === 'auxiliary' && its === 'other');
}

/** What a verb's form tells of its time, as far as English shows it. */
function tense(clause: Clause, { cue }: Core): 'auxiliary' | 'present' | 'other' {
  for (let i = cue.first; i < cue.last; i++) {
    if (is(clause, i, WORD.auxiliary)) return 'auxiliary';
    if (is(clause, i, WORD.cue)) return wordAt(clause, i).endsWith('s') ? 'present' : 'other';
  }
  return 'other';
}

/** True where a quotation ends with a comma right before token `at`. */
const closesQuote = (clause: Clause, at: number): boolean =>
  kindAt(clause, at - 1) === 'quote' &&
  /,[^\p{L}\p{N}\s]{1,2}$/u.test(
    clause.text.slice(clause.tokens[at - 1]!.end - 3, clause.tokens[at - 1]!.end),
  );

/** "…, and Ann Lee says it is", "…, while residents complained that": an attribution of its own, with what is said behind it. */
function speaksItself(clause: Clause, { frames, order, last }: Core): boolean {
  if (clause.lexicon.verbSecond || clause.lexicon.freeOrder || order !== 'subject-verb') return false;
  if (!frames.some((frame) => frame === 'say' || frame === 'tell')) return false;
  return (
    is(clause, last, WORD.complementiser | WORD.pronoun | WORD.determiner) ||
    mentionFrom(clause, last) !== null
  );
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
