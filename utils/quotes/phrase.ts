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
  if (endsClause(clause, phrase.last) || kindAt(clause, phrase.last) === 'quote')
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
export function named(clause: Clause, { head, last }: Phrase, next: number): Mention {
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
export function lastWord(clause: Clause, head: Mention): number {
  const { genitiveEndings } = clause.lexicon;
  if (genitiveEndings.length > 0 && head.form === 'name' && head.kind !== 'person') {
    // "Ústav vodního hospodářství": what the body is for.
    let last = head.last;
    while (last < head.run && genitiveEndings.some((ending) => wordAt(clause, last).endsWith(ending))) last++;
    if (last > head.last && clause.lexicon.adjectiveEndings.length > 0) return last;
  }
  if (head.run === head.last || (head.form === 'name' && !head.determined)) return head.last;
  const next = head.run;
  return endsClause(clause, next) ||
    isComma(clause, next) ||
    is(clause, next, WORD.preposition | WORD.relative)
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
  // "источник в правительстве" tells who the source is.
  const unnamed =
    head.kind === 'anonymous' && !clause.lexicon.mediumPhrases.match(clause.tokens, at, clause.to);
  if (within.has(wordAt(clause, at)) && (freeOrder || head.form === 'name') && !unnamed) return at;
  if (freeOrder && is(clause, at, WORD.preposition) && isOfVerb(clause, at, head)) return at;
  // "die Agentur auf Anfrage": what tells how it was said.
  const manner = clause.lexicon.adverbs.match(clause.tokens, at, clause.to);
  if (manner && is(clause, at, WORD.preposition)) return at;
  if (!freeOrder && isApart(clause, at, head)) return at;
  // "un informe al que ha tenido acceso X, …", "un rapport que X a pu lire, …": what a comma closes.
  const opens = is(clause, at, WORD.preposition) ? at + 1 : at;
  if (clause.lexicon.fullClauses && head.kind === 'document' && is(clause, opens, WORD.relative)) {
    const end = clauseEnd(clause, at);
    if (isComma(clause, end)) return end;
  }
  // "rapporterar X | med hänvisning till Y": another source.
  if (clause.lexicon.accordingTo.match(clause.tokens, at, clause.to)) return at;
  if (attaches(clause, at)) {
    const inner = mentionFrom(clause, at + 1);
    // "a spokesman for the Vatican" belongs together, "a spokesman to Reuters" and "Ann Lee for Reuters" do not.
    // "skriver förbundet i ett remissvar": what it was said in is none of the speaker's.
    const read = inner?.kind === 'document' && head.kind !== 'document' && at === lastWord(clause, head);
    const place = inner?.kind === 'outlet' || read;
    const medium = isMedium(clause, at) && (head.form !== 'role' || place);
    if (medium) return at;
    // "espetó el ingeniero | a Max Lago", "el ministerio | en una nota": who is told, and where it was said.
    const { fullClauses, freeOrder, toMedium } = clause.lexicon;
    if (fullClauses && !freeOrder && inner) {
      const told = toMedium.has(wordAt(clause, at)) && inner.form === 'name' && inner.kind === 'person';
      const where =
        inner.kind === 'document' &&
        head.kind !== 'document' &&
        is(clause, at + 1, WORD.indefinite) &&
        !ties(clause, at);
      if (told || where) return at;
    }
    if (inner && !inner.pronoun && !isTime(clause, inner)) return lastWord(clause, inner);
  }
  // "der Sprecher des Weißen Hauses": a genitive ties itself to the noun before.
  const owner = is(clause, at, WORD.genitiveArticle) ? mentionFrom(clause, at) : null;
  // "Bernd Beck der Presse-Agentur": behind a person's name an outlet is told.
  if (owner?.kind === 'outlet' && head.form === 'name' && head.kind === 'person') return at;
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
  // "a strategist who asked for no name"; "que" and "that" may as well open what is said.
  const opensClause = clause.lexicon.fullClauses ? WORD.complementiser | WORD.determiner : WORD.determiner;
  if (is(clause, at, WORD.relative) && !is(clause, at, opensClause)) return clauseEnd(clause, at);
  if (isComma(clause, at)) return appositionEnd(clause, at, head);
  return at;
}

/** "el autor de un informe": a preposition that a genitive is made of. */
const ties = (clause: Clause, at: number): boolean =>
  clause.lexicon.bodyParticles.has(wordAt(clause, at)) || clause.lexicon.documentBy.has(wordAt(clause, at));

/** "Berg | vor der Wahl": behind a person's name only where somebody is from is part of the phrase. */
export function isApart(clause: Clause, at: number, { form, kind, determined, last }: Mention): boolean {
  const { origins } = clause.lexicon;
  if (form !== 'name' || origins.size === 0 || !is(clause, at, WORD.preposition)) return false;
  return (
    (kind === 'person' || (kind === null && !determined)) && at === last && !origins.has(wordAt(clause, at))
  );
}

/**
 * "Evy Bartoňové | za zdržení mohou", "firma | v písemném vyjádření": where order is free, a preposition ties what
 * follows to a noun only where it tells of origin or office, or a place ("policie v Ostravě").
 */
export function isOfVerb(clause: Clause, at: number, head: Mention): boolean {
  const { partitives, headOf, adjectiveEndings, within } = clause.lexicon;
  if (within.has(wordAt(clause, at))) return head.kind !== 'organization' && head.kind !== 'anonymous';
  if (partitives.size === 0 || partitives.has(wordAt(clause, at))) return false;
  if (head.form === 'name' && head.kind === 'person') return true;
  if (headOf.has(wordAt(clause, at))) return false;
  // "zdrojů obeznámených | s jednáním": what a participle governs.
  const before = wordAt(clause, at - 1);
  if (at - 1 > head.first && adjectiveEndings.some((ending) => before.endsWith(ending))) return false;
  const inner = mentionFrom(clause, at + 1);
  return inner?.form !== 'name' || inner.kind === 'person' || inner.kind === 'outlet';
}

/** A preposition that may tie a noun to a noun; those that also open clauses ("after") do not. */
export const attaches = (clause: Clause, at: number): boolean =>
  is(clause, at, WORD.preposition) && !is(clause, at, WORD.subordinator);

/** "a memo *written by* X", "people *familiar with* the matter": an unknown small word and a preposition. */
export const isParticiple = (clause: Clause, at: number): boolean =>
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
  const verb = is(clause, inner.last, WORD.auxiliary | WORD.verb | WORD.cue | WORD.negation);
  return verb && !is(clause, inner.last, WORD.preposition) ? comma : end;
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

export function find(clause: Clause, from: number, word: string, within: number): number {
  for (let i = from; i < Math.min(clause.to, from + within); i++) if (wordAt(clause, i) === word) return i;
  return -1;
}

export const isTime = (clause: Clause, mention: Mention): boolean =>
  is(clause, mention.first, WORD.adverb | WORD.notName) ||
  (kindAt(clause, mention.first) === 'number' && mention.form === 'other');

const isMedium = (clause: Clause, at: number): boolean =>
  clause.lexicon.toMedium.has(wordAt(clause, at)) ||
  clause.lexicon.mediumPhrases.match(clause.tokens, at, clause.to) !== null;
