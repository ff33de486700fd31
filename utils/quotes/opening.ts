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
  skipReference,
  wordAt,
} from './clause.ts';
import { isContentStart } from './core.ts';

/** "says at a stop in Toledo, Ohio, that": the clause behind phrases of time and place; -1 where there is none. */
export function clauseAhead(clause: Clause, at: number, end: number): number {
  if (!isComma(clause, at) && !is(clause, at - 1, WORD.adverb) && !clause.inside.has(at - 1)) return -1;
  for (let i = at; i < Math.min(end, at + 12); i++) {
    if (kindAt(clause, i) === 'quote' || is(clause, i, WORD.auxiliary | WORD.verb | WORD.cue | WORD.pronoun))
      return -1;
    if (is(clause, i - 1, WORD.preposition)) continue;
    if (isContentStart(clause, i) && (isComma(clause, i - 1) || !is(clause, i, WORD.relative))) return i;
  }
  return -1;
}

/** "na to, že", "о том, что": a preposition and a word that stands for the clause behind it. */
export const standsForClause = (clause: Clause, at: number): boolean =>
  is(clause, at, WORD.preposition) &&
  (is(clause, at + 1, WORD.determiner) || skipReference(clause, at + 1) === at + 2) &&
  isComma(clause, at + 2) &&
  is(clause, at + 3, WORD.complementiser);

/** A clause without "that" begins with its subject and has a verb. */
export function bareClause(clause: Clause, first: number, end: number, strict: boolean): boolean {
  if (kindAt(clause, end - 1) === 'quote' && end - first >= 2 && mentionFrom(clause, first)) return true;
  if (isComma(clause, first - 1) && end - first >= 3 && hasInfinitive(clause, first, end)) return true;
  const neither = clause.lexicon.neither.has(wordAt(clause, first));
  const closed = is(clause, first, WORD.preposition | WORD.conjunction) && !neither;
  if (end - first < 3 || closed || endsClause(clause, first)) return false;
  const subject = mentionFrom(clause, first);
  const opens = WORD.subordinator | WORD.adverb | WORD.pronoun | WORD.determiner;
  if (!subject && !neither && !is(clause, first, opens)) return false;
  // "Forskaren skreiv ein rapport": where no comma shows that a clause begins, a verb must.
  const shown = isComma(clause, first - 1) || !clause.lexicon.verbSecond;
  return (!strict && shown) || hasVerb(clause, subject?.last ?? first + 1, end);
}

/** What may stand between a cue and the mark behind it, in tokens: "sagte am Abend in Rom bei dem Treffen". */
const FAR = 14;

/** Token index of the mark that `isMark` knows, behind `at` and phrases without a verb; -1 where there is none. */
function markAhead(clause: Clause, at: number, end: number, isMark: (i: number) => boolean): number {
  for (let i = at; i < Math.min(end, at + FAR); i++) {
    if (isMark(i)) return i;
    if (kindAt(clause, i) === 'mark' && !/^[()]$/.test(wordAt(clause, i))) return -1;
    if (kindAt(clause, i) === 'quote' || isContentStart(clause, i)) return -1;
    if (is(clause, i, WORD.auxiliary | WORD.verb | WORD.cue) && !clause.inside.has(i)) return -1;
  }
  return -1;
}

/** "said at the end of the meeting: “…”": token index behind a colon before a quotation; -1 where there is none. */
export function colonAhead(clause: Clause, at: number, end: number): number {
  const colon = markAhead(clause, at, end, (i) => wordAt(clause, i) === ':');
  return colon >= 0 && kindAt(clause, colon + 1) === 'quote' ? colon + 1 : -1;
}

/** "“A,” she said, but “B”", "“A,” she said, pointing at it, “B”": token index of B; -1 where there is none. */
export function quoteAhead(clause: Clause, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    if (kindAt(clause, i) !== 'quote') continue;
    const led = isComma(clause, i - 1) || is(clause, i - 1, WORD.conjunction | WORD.adverb);
    return led && isComma(clause, at) ? i : -1;
  }
  return -1;
}

/**
 * "sagte am Abend in Rom, es gehe ihm gut": where every clause is parted off by a comma, what stands behind it is
 * what is said, unless it tells of the noun before. `loose` takes a clause without a mark of its own for it, right
 * behind the cue. -1 where there is none.
 */
export function openingBehindComma(clause: Clause, at: number, end: number, loose: boolean): number {
  const comma = markAhead(clause, at, end, (i) => isComma(clause, i));
  const first = comma + 1;
  if (comma < 0 || end - first < 3 || is(clause, first, WORD.conjunction)) return -1;
  if (isContentStart(clause, first)) return first;
  const mood = hasMood(clause, first, end);
  // "sagte der Minister, nachdem …" and "…, um zu helfen" tell when and why it was said.
  if (is(clause, first, WORD.subordinator)) return mood && loose ? first : -1;
  if (is(clause, first, WORD.as | WORD.relative) && !opensMainClause(clause, first)) return -1;
  // "kündigte an, …, in dem …": a relative behind its preposition.
  if (
    is(clause, first, WORD.preposition) &&
    is(clause, first + 1, WORD.relative) &&
    !mentionFrom(clause, first + 1)
  )
    return -1;
  if (mood || hasInfinitive(clause, first, end)) return first;
  return loose && comma === at && holdsMainClause(clause, { first, last: end }, false) ? first : -1;
}

/** "der Pilot trage die Schuld": behind a noun phrase its verb, and more behind that. */
export function opensMainClause(clause: Clause, first: number): boolean {
  const subject = mentionFrom(clause, first);
  if (!subject || subject.last - first < 2) return mayBeVerb(clause, first + 1);
  return (
    hasMood(clause, subject.last, clause.to) ||
    hasInfinitive(clause, subject.last, clause.to) ||
    mayBeVerb(clause, subject.last)
  );
}

/**
 * "Im Mai beginne der Bau", "Wenn er komme, werde es eng": one of the parts between commas is a clause that hangs on
 * no other. "In einer Rede, die er hielt" holds none.
 */
export function holdsMainClause(clause: Clause, { first, last }: Range, mood: boolean): boolean {
  let opens = first;
  for (let i = first; i <= last; i++) {
    if (i < last && !isComma(clause, i)) continue;
    const led = is(clause, opens, WORD.preposition) ? opens + 1 : opens;
    const noun = is(clause, opens, WORD.preposition) ? mentionFrom(clause, opens + 1) : null;
    // "Während der Ferien ruhe der Streik": a word that may open a clause is a preposition before a noun and its verb.
    const phrase = noun !== null && noun.last < i - 1 && mayBeVerb(clause, noun.last);
    const hangs =
      (is(clause, opens, WORD.subordinator | WORD.as) && !phrase) ||
      isContentStart(clause, opens) ||
      (opens > first && is(clause, led, WORD.relative) && !opensMainClause(clause, led));
    if (!hangs) for (let k = opens; k < i; k++) if (mayBeVerb(clause, k)) return true;
    opens = i + 1;
  }
  return mood && !is(clause, first, WORD.as) && !is(clause, first, WORD.preposition);
}

/** "Der Präsident, so Holm, habe versagt": the clause goes on with its verb behind the attribution. */
export const goesOnWithVerb = (clause: Clause, comma: number): boolean =>
  isComma(clause, comma) && mayBeVerb(clause, comma + 1);

/** A verb that a list knows, or a small word that none does behind a noun or a pronoun. */
const mayBeVerb = (clause: Clause, i: number): boolean =>
  (is(clause, i, WORD.auxiliary | WORD.verb | WORD.cue) && !clause.inside.has(i)) ||
  hasMood(clause, i, i + 1) ||
  (kindAt(clause, i) === 'word' &&
    !clause.tokens[i]!.upper &&
    !clause.lexicon.classes.get(wordAt(clause, i)) &&
    i > clause.from &&
    (!clause.inside.has(i) || mentionFrom(clause, i) !== null) &&
    (clause.tokens[i - 1]!.upper || is(clause, i - 1, WORD.pronoun)));

/** True where a verb in the mood of reported speech stands in `[first, last)`. */
export const hasMood = (clause: Clause, first: number, last: number): boolean =>
  clause.tokens.slice(first, last).some(({ word, upper }) => !upper && clause.lexicon.reportedMood.has(word));

/** "zu gehen", "aufzugeben": the marker of an infinitive, a word of its own or within one. */
function hasInfinitive(clause: Clause, first: number, last: number): boolean {
  const { infinitives } = clause.lexicon;
  for (let i = first; i < last; i++) {
    if (is(clause, i, WORD.infinitive)) return true;
    const { word, upper } = clause.tokens[i]!;
    if (!upper && word.endsWith('n') && infinitives.some((marker) => word.indexOf(marker, 2) > 0))
      return true;
  }
  return false;
}
