import { type Frame, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import {
  bits,
  type Clause,
  endsClause,
  hasVerb,
  is,
  isComma,
  isDash,
  kindAt,
  mentionFrom,
  mentionTo,
  quoteBefore,
  type Range,
  skipAdverbs,
  wordAt,
} from './clause.ts';
import { type Phrase, phraseFrom, phraseTo } from './phrase.ts';

/** Who and the cue, as they stand in a sentence: "X told reporters", "säger hon till FT". */
export interface Core {
  frames: Frame[];
  cue: Range;
  /** Null where the subject is left out: ", adding that". */
  subject: Phrase | null;
  order: 'subject-verb' | 'verb-subject' | 'elided';
  /** All of it, with persons told, media and adverbs behind. */
  first: number;
  last: number;
  medium: Mention | null;
}

const QUOTE_END = /^[?!…]$/;

/** The cores of a sentence, from left to right. */
export function findCores(clause: Clause): Core[] {
  const cores: Core[] = [];
  for (let i = clause.from; i < clause.to; ) {
    const match = clause.lexicon.cues.match(clause.tokens, i, clause.to);
    if (!match || insideMention(clause, i)) {
      i++;
      continue;
    }
    const core = coreAt(clause, { first: i, last: match.end }, match.head, match.value);
    if (core) cores.push(core);
    i = Math.max(match.head, i + 1);
  }
  return cores;
}

const insideMention = (clause: Clause, i: number): boolean => clause.inside.has(i);

/** "has said", "also told", "forcefully told". */
function isPartOfCue(clause: Clause, i: number): boolean {
  if (is(clause, i, WORD.auxiliary | WORD.adverb)) return !insideMention(clause, i);
  const alone = mentionFrom(clause, i);
  if (alone && (alone.form !== 'other' || alone.last !== i + 1)) return false;
  return (
    kindAt(clause, i) === 'word' &&
    clause.lexicon.adverbEndings.some(
      (ending) => wordAt(clause, i).length > ending.length + 3 && wordAt(clause, i).endsWith(ending),
    )
  );
}

function coreAt(clause: Clause, verb: Range, head: number, frames: Frame[]): Core | null {
  let first = verb.first;
  let passive = false;
  while (first > clause.from && isPartOfCue(clause, first - 1)) {
    first--;
    passive ||= is(clause, first, WORD.passive) && !wordAt(clause, verb.first).endsWith('ing');
  }
  if (is(clause, first - 1, WORD.negation) || is(clause, verb.first - 1, WORD.negation)) return null;
  const cue = { first, last: head };
  if (clause.lexicon.participles.has(wordAt(clause, verb.first)) && first === verb.first) {
    const tail = extras(clause, verb.last, frames);
    const doer = mentionTo(clause, first);
    const subject = doer && doer.form !== 'other' ? { first: doer.first, last: doer.last, head: doer } : null;
    return { frames, cue, subject, order: 'elided', first, last: tail.last, medium: tail.medium };
  }
  const bound = clauseStart(clause, first);
  const before = subjectBefore(clause, first, bound);
  const after = subjectAfter(clause, verb.last);
  const inverted = after !== null && isInverted(clause, first, verb, before, after);
  if (passive && !inverted) return null;
  if (inverted) {
    const tail = extras(clause, after.last, frames);
    return {
      frames,
      cue,
      subject: after,
      order: 'verb-subject',
      first,
      last: tail.last,
      medium: tail.medium,
    };
  }
  const tail = extras(clause, verb.last, frames);
  if (before)
    return {
      frames,
      cue,
      subject: before,
      order: 'subject-verb',
      first: before.first,
      last: tail.last,
      medium: tail.medium,
    };
  return { frames, cue, subject: null, order: 'elided', first, last: tail.last, medium: tail.medium };
}

/** Where the clause that ends before `at` begins: behind a quotation, a colon, a complementiser. */
function clauseStart(clause: Clause, at: number): number {
  for (let i = at - 1; i >= clause.from; i--) {
    if (kindAt(clause, i) === 'quote' || /^[:;]$/.test(wordAt(clause, i))) return i + 1;
    if (
      is(clause, i, WORD.complementiser) &&
      !is(clause, i, WORD.relative) &&
      !is(clause, i, WORD.determiner) &&
      i < at - 1
    )
      return i + 1;
  }
  return clause.from;
}

function subjectBefore(clause: Clause, at: number, bound: number): Phrase | null {
  if (at <= bound) return null;
  const last = at;
  if (is(clause, last - 1, WORD.relative) && !mentionTo(clause, last)) {
    const antecedent = mentionTo(clause, isComma(clause, last - 2) ? last - 2 : last - 1);
    return antecedent ? { first: last - 1, last, head: antecedent } : null;
  }
  const phrase = phraseTo(clause, last, bound);
  if (phrase) return phrase;
  if (is(clause, last - 1, WORD.conjunction)) return null;
  return null;
}

function subjectAfter(clause: Clause, at: number): Phrase | null {
  const first = skipAdverbs(clause, at);
  const mention = mentionFrom(clause, first);
  if (!mention || (mention.form === 'other' && !is(clause, first, WORD.determiner))) return null;
  return phraseFrom(clause, first);
}

/** Decides between "X said the plan" and "said X": by what stands before the cue and what comes behind. */
function isInverted(
  clause: Clause,
  first: number,
  verb: Range,
  before: Phrase | null,
  after: Phrase,
): boolean {
  const previous = first - 1;
  const afterQuote = quoteBefore(clause, first) || QUOTE_END.test(wordAt(clause, previous));
  const ends =
    endsClause(clause, after.last) || isComma(clause, after.last) || kindAt(clause, after.last) === 'quote';
  if (afterQuote) return true;
  const comma = isComma(clause, previous) || isDash(clause, previous);
  if (comma && before)
    return ends && !endsClause(clause, previous) && hasVerb(clause, clause.from, before.first);
  if (comma)
    return (
      ends ||
      hasVerb(clause, clause.from, previous) ||
      clause.lexicon.verbSecond ||
      kindAt(clause, previous - 1) === 'quote'
    );
  // "… är större menar en forskare.": the verb before shows that the word beside the cue is no subject.
  const loose = before?.head.form === 'other' && ends && hasVerb(clause, clause.from, before.first);
  if (before && !(loose && clause.lexicon.verbSecond)) return false;
  if (clause.lexicon.verbSecond) return true;
  if (first === clause.from) return wordAt(clause, after.last) === ':';
  return ends && verb.last - verb.first > 0 && is(clause, previous, WORD.adverb);
}

/** Behind persons told, media, adverbs and phrases of time and place; with the medium, if one is named. */
function extras(clause: Clause, at: number, frames: Frame[]): { last: number; medium: Mention | null } {
  let i = at;
  let medium: Mention | null = null;
  if (frames.includes('tell')) {
    const told = phraseFrom(clause, i);
    if (told && !is(clause, told.last, WORD.auxiliary | WORD.verb)) {
      i = told.last;
      if (told.head.form === 'name' || told.head.kind === 'outlet') medium = told.head;
    }
  }
  for (;;) {
    const next = skipAdverbs(clause, i);
    const phrase = clause.lexicon.mediumPhrases.match(clause.tokens, next, clause.to);
    const at = phrase
      ? phrase.end
      : clause.lexicon.toMedium.has(wordAt(clause, next)) || is(clause, next, WORD.preposition)
        ? next + 1
        : next;
    if (at > next) {
      const inner = mentionFrom(clause, at);
      if (!inner) {
        const time = skipAdverbs(clause, at);
        if (time === at) return { last: next, medium };
        i = time;
        continue;
      }
      const named = inner.form === 'name' || inner.kind === 'outlet';
      const leads = phrase !== null || clause.lexicon.toMedium.has(wordAt(clause, next));
      if (leads && named && !medium) medium = inner;
      i = inner.last;
      continue;
    }
    if (next === i) return { last: i, medium };
    i = next;
  }
}

export const isContentStart = (clause: Clause, i: number): boolean =>
  is(clause, i, WORD.complementiser) && (bits(clause, i) & WORD.determiner) === 0;
