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
import { genitivePlural } from './genitive.ts';

/** A noun phrase with all that belongs to it, and the mention at its head. */
export interface Phrase extends Range {
  head: Mention;
}

/**
 * The whole phrase that begins with the mention at `first`: "the director of X", "Bob Smith, who leads Y",
 * "Ann Lee (D-Ohio)", "A and B".
 */
export function phraseFrom(clause: Clause, first: number): Phrase | null {
  const head = mentionFrom(clause, first);
  if (!head) return null;
  if (head.pronoun) return { first, last: head.last, head };
  const inner = oneOf(clause, head);
  if (inner) return { ...phraseFrom(clause, inner.first)!, first };
  let phrase: Phrase = { first, last: lastWord(clause, head), head };
  for (;;) {
    const next = goesOn(clause, phrase.last, phrase.head);
    if (next === phrase.last) return phrase;
    phrase = { first, last: next, head: named(clause, phrase, next) };
  }
}

/** A phrase that runs to the end of its sentence, cut at the first comma behind its head. */
export function upToComma(clause: Clause, phrase: Phrase): Phrase {
  if (endsClause(clause, phrase.last))
    for (let i = phrase.head.last; i < phrase.last; i++)
      if (isComma(clause, i)) return { ...phrase, last: i };
  return phrase;
}

/** "один из собеседников", "one of the officials": the noun behind the preposition tells who it is. */
function oneOf(clause: Clause, head: Mention): Mention | null {
  if (head.form !== 'other' || head.last - head.first > 1 || !attaches(clause, head.last)) return null;
  const inner = is(clause, head.first, WORD.determiner) ? mentionFrom(clause, head.last + 1) : null;
  return inner?.form === 'role' ? inner : null;
}

/** "the director of X, Ann Lee", "head of health Ann Lee": the name behind the role is who it is. */
function named(clause: Clause, { head, last }: Phrase, next: number): Mention {
  if (
    head.form !== 'role' ||
    (head.kind !== 'person' && head.kind !== 'organization' && head.kind !== 'outlet')
  )
    return head;
  const inner = mentionFrom(clause, last + 1);
  const body = inner?.kind === 'organization' || inner?.kind === 'outlet';
  if (inner?.form !== 'name' || inner.last > next || (head.kind === 'person') === body) return head;
  if (head.kind !== 'person' && (inner.kind === 'person' || !isComma(clause, last))) return head;
  return isComma(clause, last) || inner.name!.start > inner.start ? inner : head;
}

/** "a survey of voter lists": nouns that no list knows belong to the phrase where it ends with them. */
function lastWord(clause: Clause, head: Mention): number {
  const { genitiveEndings } = clause.lexicon;
  if (genitiveEndings.length > 0 && head.form === 'name' && head.kind !== 'person') {
    // "Ústav vodního hospodářství": what the body is for.
    let last = head.last;
    while (last < head.run && genitiveEndings.some((ending) => wordAt(clause, last).endsWith(ending))) last++;
    if (last > head.last && clause.lexicon.adjectiveEndings.length > 0) return last;
  }
  if (head.run === head.last || (head.form === 'name' && !head.determined)) return head.last;
  const next = head.run;
  return endsClause(clause, next) || isComma(clause, next) || is(clause, next, WORD.preposition)
    ? head.run
    : head.last;
}

function goesOn(clause: Clause, at: number, head: Mention): number {
  if (kindAt(clause, at) === 'quote') return at;
  if (wordAt(clause, at) === '(') {
    const close = find(clause, at, ')', 20);
    return close < 0 ? at : close + 1;
  }
  // "написал Хилл в соцсети": where order is free, and behind a name, a phrase of place is the verb's.
  const { within, freeOrder } = clause.lexicon;
  if (within.has(wordAt(clause, at)) && (freeOrder || head.form === 'name')) return at;
  // "Evy Bartoňové | za zdržení mohou": behind a person's name only a preposition of origin is part of the phrase.
  const { partitives } = clause.lexicon;
  if (freeOrder && head.form === 'name' && head.kind === 'person' && partitives.size > 0)
    if (is(clause, at, WORD.preposition) && !partitives.has(wordAt(clause, at))) return at;
  if (attaches(clause, at)) {
    const inner = mentionFrom(clause, at + 1);
    // "a spokesman for the Vatican" belongs together, "a spokesman to Reuters" and "Ann Lee for Reuters" do not.
    const medium = isMedium(clause, at) && (head.form !== 'role' || inner?.kind === 'outlet');
    if (medium) return at;
    if (inner && !inner.pronoun && !isTime(clause, inner)) return lastWord(clause, inner);
  }
  // "der Sprecher des Weißen Hauses": a genitive ties itself to the noun before.
  const owner = is(clause, at, WORD.genitiveArticle) ? mentionFrom(clause, at) : null;
  if (owner) return lastWord(clause, owner);
  const plural = clause.lexicon.capitalNouns ? genitivePlural(clause, at) : null;
  if (plural) return lastWord(clause, plural);
  if (isParticiple(clause, at)) {
    const inner = mentionFrom(clause, at + 2);
    if (inner && !inner.pronoun && !isTime(clause, inner)) return inner.last;
  }
  if (is(clause, at, WORD.conjunction)) {
    const inner = mentionFrom(clause, at + 1);
    if (inner && inner.form !== 'other' && !is(clause, inner.last, WORD.auxiliary | WORD.verb | WORD.cue))
      return inner.last;
  }
  if (is(clause, at, WORD.relative) && !is(clause, at, WORD.complementiser | WORD.determiner))
    return clauseEnd(clause, at);
  if (isComma(clause, at)) return appositionEnd(clause, at, head);
  return at;
}

/** A preposition that may tie a noun to a noun; those that also open clauses ("after") do not. */
const attaches = (clause: Clause, at: number): boolean =>
  is(clause, at, WORD.preposition) && !is(clause, at, WORD.subordinator);

/** "a memo *written by* X", "people *familiar with* the matter": an unknown small word and a preposition. */
const isParticiple = (clause: Clause, at: number): boolean =>
  kindAt(clause, at) === 'word' &&
  (clause.lexicon.classes.get(wordAt(clause, at)) ?? 0) === 0 &&
  !clause.tokens[at]!.upper &&
  is(clause, at + 1, WORD.preposition);

/** Behind ", the chief of X" or ", who leads Y": it ends at the next comma or with the sentence. */
function appositionEnd(clause: Clause, comma: number, head: Mention): number {
  const i = comma + 1;
  if (is(clause, i, WORD.relative)) return clauseEnd(clause, i);
  if (kindAt(clause, i) === 'number') {
    // ", 71," and ", 71 ans,": an age.
    const end = kindAt(clause, i + 1) === 'word' ? i + 2 : i + 1;
    return isComma(clause, end) || endsClause(clause, end) || isDash(clause, end) ? end : comma;
  }
  const inner = mentionFrom(clause, i);
  if (!inner || inner.pronoun) return comma;
  if (head.form === 'role' && head.kind === 'person' && inner.form === 'name') return inner.last;
  const describes =
    head.form === 'name' &&
    inner.form !== 'name' &&
    (inner.form === 'role' || inner.determined || clause.lexicon.fullClauses);
  if (!describes) return comma;
  const end = clauseEnd(clause, i);
  // A finite verb right behind it makes it the subject of a clause of its own.
  return is(clause, inner.last, WORD.auxiliary | WORD.verb | WORD.cue | WORD.negation) ? comma : end;
}

/** Token index of the next comma, stop or quotation. */
function clauseEnd(clause: Clause, at: number): number {
  for (let i = at; i <= clause.to; i++) {
    if (endsClause(clause, i) && !isAbbreviation(clause, i)) return i;
    if (isComma(clause, i) || kindAt(clause, i) === 'quote') return i;
  }
  return at;
}

/** A stop behind "Mr" or an initial ends nothing. */
const isAbbreviation = (clause: Clause, i: number): boolean =>
  wordAt(clause, i) === '.' && i + 1 < clause.to && clause.inside.has(i);

function find(clause: Clause, from: number, word: string, within: number): number {
  for (let i = from; i < Math.min(clause.to, from + within); i++) if (wordAt(clause, i) === word) return i;
  return -1;
}

const isTime = (clause: Clause, mention: Mention): boolean =>
  is(clause, mention.first, WORD.adverb | WORD.notName) ||
  (kindAt(clause, mention.first) === 'number' && mention.form === 'other');

const isMedium = (clause: Clause, at: number): boolean =>
  clause.lexicon.toMedium.has(wordAt(clause, at)) ||
  clause.lexicon.mediumPhrases.match(clause.tokens, at, clause.to) !== null;

/**
 * The whole phrase that ends before `last`: from "the museum" back to "the director of the museum"; from the
 * comma that closes an apposition back to "Ann Lee, who leads Y,".
 */
export function phraseTo(clause: Clause, last: number, bound: number): Phrase | null {
  if (isComma(clause, last - 1) || isDash(clause, last - 1)) return appositionTo(clause, last, bound);
  const head = headBefore(clause, last, bound);
  if (!head || head.first < bound) return relativeTo(clause, last, bound);
  if (head.pronoun) return relativeTo(clause, last, bound, head) ?? { first: head.first, last, head };
  const phrase = backwards(clause, { first: head.first, last, head }, bound);
  return relativeTo(clause, last, bound, phrase.head) ?? phrase;
}

function headBefore(clause: Clause, last: number, bound: number): Mention | null {
  if (wordAt(clause, last - 1) !== ')') return mentionTo(clause, last) ?? clause.byRun.get(last) ?? null;
  for (let i = last - 1; i > bound && i > last - 20; i--)
    if (wordAt(clause, i) === '(') return mentionTo(clause, i);
  return null;
}

/** From "X" back to "the director of X", "A and X", "A, B and X". */
function backwards(clause: Clause, phrase: Phrase, bound: number): Phrase {
  let { first, head, last } = phrase;
  for (;;) {
    const before = first - 1;
    if (before < bound) break;
    const noun = is(clause, first, WORD.genitiveArticle) ? mentionTo(clause, first) : null;
    if (noun && !noun.pronoun && noun.first >= bound) {
      head = noun;
      first = noun.first;
      continue;
    }
    if (before === bound) break;
    const joined = is(clause, before, WORD.conjunction);
    if (!joined && !attaches(clause, before)) break;
    const participle = !joined && isParticiple(clause, before - 1) ? mentionTo(clause, before - 1) : null;
    const outer = mentionTo(clause, before) ?? clause.byRun.get(before) ?? participle;
    if (!outer || outer.first < bound) break;
    if (outer.pronoun && !joined) break;
    const opens = outer.first === bound || isComma(clause, outer.first - 1);
    if (outer.form === 'other' && !outer.determined && !opens) break;
    if (!joined && isTime(clause, head)) last = before;
    // "två av fem källor": the noun tells who they are.
    const counted = head.form === 'role' && outer.form === 'other' && outer.last === outer.first + 1;
    head = (joined && outer.form === 'other') || counted ? head : outer;
    first = outer.first;
  }
  return { first, last, head };
}

/** "companies that had insured the mine", "the experts I met": the first phrase of the clause and what tells which. */
function relativeTo(clause: Clause, last: number, bound: number, inner?: Mention): Phrase | null {
  for (let i = bound; i < last; i++) {
    if (isComma(clause, i) || kindAt(clause, i) === 'quote') return null;
  }
  let opening = bound;
  while (opening < last && is(clause, opening, WORD.conjunction | WORD.adverb)) opening++;
  const head = mentionFrom(clause, opening);
  if (!head || head.pronoun || head === inner || head.last >= last - 1) return null;
  let at = head.last;
  while (at < last && attaches(clause, at) && mentionFrom(clause, at + 1))
    at = mentionFrom(clause, at + 1)!.last;
  const relative = is(clause, at, WORD.relative);
  return relative && at < last - 1 ? { first: opening, last, head } : null;
}

/** "Ann Lee, who leads Y," and "Ann Lee — a lawyer —": from the first mention of the clause to the closing mark. */
function appositionTo(clause: Clause, last: number, bound: number): Phrase | null {
  for (const head of clause.mentions) {
    if (head.first < bound || head.last >= last) continue;
    if (head.form === 'other' && !head.determined) continue;
    if (head.pronoun) continue;
    const end = withPrepositions(clause, head, last);
    if (!(isComma(clause, end) || isDash(clause, end)) || end >= last - 1) continue;
    if (head.first > bound && is(clause, head.first - 1, WORD.preposition)) continue;
    // "La police enquête, …, a dit X": a clause of its own is no description.
    if (!is(clause, end + 1, WORD.relative) && finiteVerb(clause, end + 1, last - 1)) continue;
    const first = backwards(clause, { first: head.first, last: end, head }, bound);
    // ", speaking in Ohio," and ", like others," tell how it was said, not who said it.
    if (!isDescription(clause, end + 1)) return first;
    const who = named(clause, { ...first, last: end }, last - 1);
    return { ...first, last: last - 1, head: who === first.head || who.last === last - 1 ? who : first.head };
  }
  return null;
}

/** True where a verb that is part of no phrase stands in `[first, last)`. */
function finiteVerb(clause: Clause, first: number, last: number): boolean {
  if (!clause.lexicon.fullClauses) return false;
  for (let i = first; i < last; i++)
    if (is(clause, i, WORD.verb | WORD.auxiliary) && !clause.inside.has(i)) return true;
  return false;
}

const isDescription = (clause: Clause, i: number): boolean => {
  if (is(clause, i, WORD.relative) || kindAt(clause, i) === 'number') return true;
  const inner = mentionFrom(clause, i);
  return (
    inner !== null &&
    !inner.pronoun &&
    (inner.form !== 'other' || inner.determined || is(clause, i - 1, WORD.conjunction))
  );
};

function withPrepositions(clause: Clause, head: Mention, last: number): number {
  let at = lastWord(clause, head);
  while (at < last && attaches(clause, at) && mentionFrom(clause, at + 1))
    at = lastWord(clause, mentionFrom(clause, at + 1)!);
  // "en elev i årskurs tre": a number belongs to the noun before it.
  const number = mentionFrom(clause, at);
  if (at > head.last && number?.form === 'other' && number.last === at + 1) at = number.last;
  if (wordAt(clause, at) === '(') {
    const close = find(clause, at, ')', 20);
    if (close > 0) at = close + 1;
  }
  return at;
}
