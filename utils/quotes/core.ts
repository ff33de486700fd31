import { type Frame, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { Dropped } from './attribution.ts';
import { bodyBefore, bodyBehind, hungSubject, isImpersonal, textBefore } from './behind.ts';
import { bracketAt } from './bracket.ts';
import { citedCore } from './cited.ts';
import {
  type Clause,
  endsClause,
  hasVerb,
  interrupts,
  is,
  isComma,
  isDash,
  kindAt,
  mentionTo,
  quoteBefore,
  type Range,
  wordAt,
} from './clause.ts';
import { isPartOfCue, mannerEnd, withoutTime } from './cue-edges.ts';
import { extras, mediumBefore } from './extras.ts';
import { skipHearers, skipHearersBack } from './hearers.ts';
import { isInverted } from './inverted.ts';
import { type Phrase, upToComma } from './phrase.ts';
import { subjectAfter, subjectBefore, subjectBehindAs } from './subject.ts';

/** Who and the cue, as they stand in a sentence: "X told reporters", "säger hon till FT". */
export interface Core {
  frames: Frame[];
  cue: Range;
  /** Null where the subject is left out: ", adding that". */
  subject: Phrase | null;
  order: 'subject-verb' | 'verb-subject' | 'elided';
  /** True for ", as X said,": the sentence around it is what is said. */
  aside: boolean;
  /** True where nobody is named who speaks: "it was announced that", "hieß es". */
  impersonal?: boolean;
  /** What a pronoun tells of somebody whom a paper cites: "цитирует его ТАСС". */
  cited?: Dropped | null;
  /** All of it, with persons told, media and adverbs behind. */
  first: number;
  last: number;
  medium: Mention | null;
}

const SPEAKS: Frame[] = ['say', 'tell', 'hold', 'beside'];

/** The cores of a sentence, from left to right; `loose` takes any noun behind the cue for its subject. */
export function findCores(clause: Clause, loose = false): Core[] {
  const cores: Core[] = [];
  for (let i = clause.from; i < clause.to; ) {
    // "who asked not to be named" tells who it is, not what is said.
    const { anonymity, idle } = clause.lexicon;
    const nothing = anonymity.match(clause.tokens, i, clause.to) ?? idle.match(clause.tokens, i, clause.to);
    if (nothing) {
      i = nothing.end;
      continue;
    }
    const noun =
      clause.inside.has(i) || (clause.lexicon.capitalNouns && i > clause.from && clause.tokens[i]!.upper);
    const match = noun ? null : clause.lexicon.cues.match(clause.tokens, i, clause.to);
    // "zlobil se trenér"
    if (match && match.end === match.head && clause.lexicon.reflexives.has(wordAt(clause, match.end))) {
      match.end++;
      match.head++;
    }
    const core =
      bracketAt(clause, i) ??
      (match && coreAt(clause, { first: i, last: match.end }, match.head, match.value, loose));
    if (core) cores.push(core);
    i = Math.max(match?.head ?? 0, i + 1);
  }
  return cores;
}

function coreAt(clause: Clause, found: Range, ends: number, frames: Frame[], loose: boolean): Core | null {
  const manner = ends === found.last ? mannerEnd(clause, ends) : ends;
  const head = Math.max(ends, manner);
  const verb = { first: found.first, last: Math.max(found.last, manner) };
  let first = verb.first;
  let passive = false;
  const impersonal = isImpersonal(clause, verb);
  while (first > clause.from && isPartOfCue(clause, first - 1)) {
    first--;
    passive ||= is(clause, first, WORD.passive);
  }
  // "der verurteilt wurde": where the verb stands last, the auxiliary of a passive stands behind the participle.
  if (clause.lexicon.bracket && is(clause, verb.last, WORD.passive) && endsClause(clause, verb.last + 1))
    passive = true;
  // "did not say" says nothing; "does not believe" and "tror inte" tell what somebody holds.
  const holds = frames.includes('hold');
  const denied = is(clause, first - 1, WORD.negation) || is(clause, verb.first - 1, WORD.negation);
  if (denied && !holds) return null;
  while (denied && first > clause.from && is(clause, first - 1, WORD.negation | WORD.auxiliary)) first--;
  // "v úterý zopakoval": where order is free, an adverb before the cue is not part of it.
  let opens = first;
  while (clause.lexicon.freeOrder && opens < verb.first && !is(clause, opens, WORD.auxiliary)) opens++;
  const timed = withoutTime(clause, first, verb.first);
  const cue = { first: timed?.from ?? opens, last: head };
  first = timed?.edge ?? first;
  if (clause.lexicon.participles.has(wordAt(clause, verb.first))) {
    if (!passive) return participle(clause, cue, verb, frames);
    // "is suggesting": with the auxiliary of a passive, it is the verb of a clause of its own.
    passive = false;
  }
  if (frames.includes('cite')) return citedCore(clause, cue, ['say']);
  const hung = hungSubject(clause, first);
  if (hung) {
    const tail = extras(clause, verb.last, frames);
    return {
      frames,
      cue,
      subject: hung,
      order: 'verb-subject',
      aside: false,
      first: hung.first - 1,
      ...tail,
    };
  }
  const back = skipHearersBack(clause, first);
  const before =
    textBefore(clause, verb) ??
    subjectBefore(clause, back.at) ??
    bodyBefore(clause, back.at, verb) ??
    subjectBehindAs(clause, back.at);
  // "la hun til", "teilte die Polizei mit": the subject stands between the parts of the cue.
  const parted = head < verb.last;
  const direct = behindCue(clause, parted ? head : verb.last);
  const between = farther(clause, direct, verb.last) ?? direct;
  const body = bodyBehind(clause, verb);
  const behind =
    (body?.head.pronoun ? body : null) ??
    subjectAfter(clause, between.last, loose) ??
    body ??
    behindParticiple(clause, first, between.last);
  // "Как сообщил X, …": a comma parts the subject of an aside from what is said.
  const parts = isAside(clause, first - 1) || interrupts(clause, first - 1);
  const after = behind && parts ? upToComma(clause, behind) : behind;
  // "“honest” describes Holm": where the subject goes first, a quotation before a verb of naming is its subject.
  const { verbSecond, freeOrder } = clause.lexicon;
  const names = !verbSecond && !freeOrder && !frames.some((frame) => SPEAKS.includes(frame));
  if (names && !before && quoteBefore(clause, first)) return null;
  if (after && isInverted(clause, first, verb, before, after, frames)) {
    const from = parted && after.last <= verb.last ? verb.last : after.last;
    const tail = extras(clause, from, frames);
    const aside = isAside(clause, first - 1);
    return {
      frames,
      cue,
      subject: after,
      order: 'verb-subject',
      aside,
      first: aside ? first - 1 : back.at,
      last: tail.last,
      medium: tail.medium ?? between.medium ?? back.medium ?? mediumBefore(clause, first),
    };
  }
  const tail = extras(clause, verb.last, frames);
  tail.medium ??= back.medium ?? mediumBefore(clause, first);
  if (passive || !before) {
    const aside = impersonal && isAside(clause, first - 1);
    if (!passive && !impersonal && (asksOf(clause, first) || isNoun(clause, first, tail.last))) return null;
    // "was told that": who is named hears it.
    if (passive && (!frames.includes('say') || !isContentStart(clause, tail.last))) return null;
    return {
      frames,
      cue,
      subject: null,
      order: 'elided',
      aside,
      impersonal: impersonal || passive,
      first: aside ? first - 1 : back.at,
      ...tail,
    };
  }
  // "Neither side believes", "nobody said": those who say nothing.
  const { neither } = clause.lexicon;
  if (neither.has(wordAt(clause, before.first)) || neither.has(wordAt(clause, before.first - 1))) return null;
  const aside = isAside(clause, before.first - 1);
  return {
    frames,
    cue,
    subject: before,
    order: 'subject-verb',
    aside,
    first: aside ? before.first - 1 : before.first,
    ...tail,
  };
}

/** "«…», — заявил, представляя закон, депутат Орлов": between commas, how it was said. */
function behindParticiple(clause: Clause, first: number, at: number): Phrase | null {
  const { freeOrder, nounChains } = clause.lexicon;
  if (!freeOrder || !nounChains || !isComma(clause, at) || !quoteBefore(clause, first)) return null;
  if (is(clause, at + 1, WORD.complementiser | WORD.relative | WORD.conjunction)) return null;
  let end = at + 1;
  while (end < clause.to && end < at + 9 && !isComma(clause, end)) end++;
  return isComma(clause, end) ? subjectAfter(clause, end + 1, false) : null;
}
/** "Asked whether he would go, she said": a verb without a subject that opens its clause tells who was asked. */
const asksOf = (clause: Clause, first: number): boolean =>
  !clause.lexicon.proDrop &&
  (first === clause.from || is(clause, first - 1, WORD.subordinator)) &&
  kindAt(clause, first - 1) !== 'quote';

/** "to deny him the right", "from claims they lied": behind a preposition, a verb says something only with a clause or a quotation. */
const isNoun = (clause: Clause, first: number, behind: number): boolean =>
  is(clause, first - 1, WORD.preposition) &&
  !is(clause, first - 1, WORD.subordinator) &&
  !isContentStart(clause, behind) &&
  kindAt(clause, behind) !== 'quote' &&
  kindAt(clause, behind + 1) !== 'quote';

/** What may stand between the cue and a subject behind it: those who are told; in free order other phrases too. */
function behindCue(clause: Clause, at: number): { last: number; medium: Mention | null } {
  // "upozorňuje úřad": where order is free, a noun behind a cue of telling may be who tells.
  if (clause.lexicon.freeOrder) return extras(clause, at, []);
  const skipped = skipHearers(clause, at);
  return { last: skipped.at, medium: skipped.medium };
}

/** "a indiqué à l'AFP la préfète": behind speech, the subject may stand behind who is told. */
function farther(
  clause: Clause,
  { last }: { last: number },
  verb: number,
): { last: number; medium: Mention | null } | null {
  const { fullClauses, freeOrder, verbSecond } = clause.lexicon;
  if (!fullClauses || freeOrder || verbSecond || subjectAfter(clause, last, false)) return null;
  const told = extras(clause, verb, []);
  return told.medium && subjectAfter(clause, told.last, false) ? told : null;
}

/** ", adding that": its subject is the one before, or the name it follows ("of Trump saying"). */
function participle(clause: Clause, cue: Range, verb: Range, frames: Frame[]): Core {
  const doer = mentionTo(clause, cue.first);
  const subject =
    doer && doer.form !== 'other' && !doer.genitive && kindAt(clause, doer.last - 1) !== 'quote'
      ? { first: doer.first, last: doer.last, head: doer }
      : null;
  return {
    frames,
    cue,
    subject,
    order: 'elided',
    aside: false,
    first: cue.first,
    ...extras(clause, verb.last, frames),
  };
}

/** ", as X said,": the word for "as" opens the sentence or stands behind a comma or a dash. */
const isAside = (clause: Clause, i: number): boolean =>
  is(clause, i, WORD.as) && (i === clause.from || isComma(clause, i - 1) || isDash(clause, i - 1));

export const isContentStart = (clause: Clause, i: number): boolean =>
  (is(clause, i, WORD.complementiser) && !isPlainPreposition(clause, i)) ||
  // "insistió en que", "se plaint de ce que".
  (clause.lexicon.fullClauses && is(clause, i, WORD.preposition) && is(clause, i + 1, WORD.complementiser));

/** "skreiv om faren": a word that may open a clause is a preposition where no verb follows. */
const isPlainPreposition = (clause: Clause, i: number): boolean =>
  is(clause, i, WORD.preposition) && !hasVerb(clause, i + 1, clause.to);
