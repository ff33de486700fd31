import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import {
  type Clause,
  endsClause,
  is,
  isComma,
  isDash,
  kindAt,
  mentionFrom,
  mentionTo,
  type Range,
  wordAt,
} from './clause.ts';

/** A noun phrase with all that belongs to it, and the mention at its head. */
export interface Phrase extends Range {
  head: Mention;
}

/**
 * The whole phrase that begins with the mention at `first`: "the director of X", "Bob Smith, who leads Y",
 * "Ann Lee (D-Ohio)", "A and B". `stop` tells where it may not go on.
 */
export function phraseFrom(clause: Clause, first: number): Phrase | null {
  const head = mentionFrom(clause, first);
  if (!head) return null;
  let last = head.last;
  if (head.pronoun) return { first, last, head };
  for (;;) {
    const next = goesOn(clause, last);
    if (next === last) return { first, last, head };
    last = next;
  }
}

function goesOn(clause: Clause, at: number): number {
  if (kindAt(clause, at) === 'quote') return at;
  if (wordAt(clause, at) === '(') {
    const close = find(clause, at, ')', 20);
    return close < 0 ? at : close + 1;
  }
  if (is(clause, at, WORD.preposition) && !isMedium(clause, at)) {
    const inner = mentionFrom(clause, at + 1);
    if (inner && !inner.pronoun && !isTime(clause, inner)) return inner.last;
  }
  if (isParticiple(clause, at)) {
    const inner = mentionFrom(clause, at + 2);
    if (inner && !inner.pronoun) return inner.last;
  }
  if (is(clause, at, WORD.conjunction)) {
    const inner = mentionFrom(clause, at + 1);
    if (inner && inner.form !== 'other' && !is(clause, inner.last, WORD.auxiliary | WORD.verb | WORD.cue))
      return inner.last;
  }
  if (is(clause, at, WORD.relative) && !is(clause, at, WORD.complementiser)) return relativeEnd(clause, at);
  if (isComma(clause, at)) return appositionEnd(clause, at);
  return at;
}

/** "a memo *written by* X", "people *familiar with* the matter": an unknown small word and a preposition. */
const isParticiple = (clause: Clause, at: number): boolean =>
  kindAt(clause, at) === 'word' &&
  (clause.lexicon.classes.get(wordAt(clause, at)) ?? 0) === 0 &&
  !clause.tokens[at]!.upper &&
  !clause.byFirst.has(at) &&
  is(clause, at + 1, WORD.preposition);

/** Behind ", the chief of X" or ", who leads Y": an apposition ends at the next comma or with the sentence. */
function appositionEnd(clause: Clause, comma: number): number {
  const i = comma + 1;
  if (is(clause, i, WORD.relative)) return relativeEnd(clause, i);
  const inner = mentionFrom(clause, i);
  if (!inner || inner.pronoun || (inner.form === 'other' && kindAt(clause, i) !== 'number')) return comma;
  let last = inner.last;
  for (;;) {
    if (is(clause, last, WORD.preposition) && mentionFrom(clause, last + 1))
      last = mentionFrom(clause, last + 1)!.last;
    else if (is(clause, last, WORD.conjunction) && mentionFrom(clause, last + 1))
      last = mentionFrom(clause, last + 1)!.last;
    else break;
  }
  return endsClause(clause, last) || isComma(clause, last) ? last : comma;
}

function relativeEnd(clause: Clause, at: number): number {
  for (let i = at; i <= clause.to; i++) {
    if (endsClause(clause, i) || isComma(clause, i) || kindAt(clause, i) === 'quote') return i;
  }
  return at;
}

function find(clause: Clause, from: number, word: string, within: number): number {
  for (let i = from; i < Math.min(clause.to, from + within); i++) if (wordAt(clause, i) === word) return i;
  return -1;
}

const isTime = (clause: Clause, mention: Mention): boolean =>
  is(clause, mention.first, WORD.adverb | WORD.notName) || kindAt(clause, mention.first) === 'number';

const isMedium = (clause: Clause, at: number): boolean =>
  clause.lexicon.toMedium.has(wordAt(clause, at)) ||
  clause.lexicon.mediumPhrases.match(clause.tokens, at, clause.to) !== null;

/**
 * The whole phrase that ends before `last`: from "the museum" back to "the director of the museum"; from the
 * comma that closes an apposition back to "Ann Lee, who leads Y,".
 */
export function phraseTo(clause: Clause, last: number, bound: number): Phrase | null {
  if (isComma(clause, last - 1) || isDash(clause, last - 1)) return appositionTo(clause, last, bound);
  let head = mentionTo(clause, last);
  if (wordAt(clause, last - 1) === ')') {
    for (let i = last - 1; i > bound && i > last - 20; i--) {
      if (wordAt(clause, i) === '(') {
        head = mentionTo(clause, i);
        break;
      }
    }
  }
  if (!head || head.first < bound) return null;
  if (head.pronoun) return { first: head.first, last, head };
  let first = head.first;
  for (;;) {
    const before = first - 1;
    if (before <= bound) break;
    const joins = is(clause, before, WORD.preposition) || is(clause, before, WORD.conjunction);
    const outer = joins ? mentionTo(clause, before) : null;
    if (!outer || outer.pronoun || outer.first < bound) break;
    if (is(clause, before, WORD.conjunction) && outer.form === 'other') break;
    head = outer;
    first = outer.first;
  }
  return { first, last, head };
}

/** "Ann Lee, who leads Y," and "Ann Lee — a lawyer —": from the first mention of the clause to the closing mark. */
function appositionTo(clause: Clause, last: number, bound: number): Phrase | null {
  for (const head of clause.mentions) {
    if (head.first < bound || head.last >= last) continue;
    if (head.form === 'other' || head.pronoun) continue;
    const phrase = phraseToPreposition(clause, head, last);
    const opens = isComma(clause, phrase) || isDash(clause, phrase);
    if (!opens || phrase >= last - 1) continue;
    const first = head.first;
    if (first > bound && is(clause, first - 1, WORD.preposition)) continue;
    return { first, last: last - 1, head };
  }
  return null;
}

function phraseToPreposition(clause: Clause, head: Mention, last: number): number {
  let at = head.last;
  while (at < last && is(clause, at, WORD.preposition) && mentionFrom(clause, at + 1))
    at = mentionFrom(clause, at + 1)!.last;
  if (wordAt(clause, at) === '(') {
    const close = find(clause, at, ')', 20);
    if (close > 0) at = close + 1;
  }
  return at;
}
