import { WORD } from '../text/lexicon.ts';
import {
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
  skipAdverbs,
  wordAt,
} from './clause.ts';
import { isOblique } from './dropped.ts';
import { isPerson } from './person-noun.ts';
import { type Phrase, phraseFrom } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';
import { relativeSubject } from './relative-clause.ts';

/** The phrase that ends right before the cue at `at`. */
export function subjectBefore(clause: Clause, at: number): Phrase | null {
  const bound = clauseStart(clause, relativeStart(clause, at));
  if (at <= bound) return null;
  // "…vurgulayan Uraz, şunları kaydetti": where the verb stands last, a comma behind a name marks the subject.
  const marked =
    clause.lexicon.nominalEndings.length > 0 && isComma(clause, at - 1) ? mentionTo(clause, at - 1) : null;
  if (marked?.form === 'name' && !marked.genitive)
    return { first: marked.first, last: marked.last, head: marked };
  if (is(clause, at - 1, WORD.relative) && !mentionTo(clause, at)) {
    const antecedent = mentionTo(clause, isComma(clause, at - 2) ? at - 2 : at - 1);
    return antecedent ? { first: at - 1, last: at, head: antecedent } : null;
  }
  const relative = relativeSubject(clause, at);
  if (relative) return relative;
  const phrase = phraseTo(clause, behindParticles(clause, asideStart(clause, at)), bound);
  if (phrase && isSubject(clause, phrase, bound)) return roleBehindName(clause, phrase) ?? phrase;
  return openingSubject(clause, bound, at) ?? (phrase ? null : describedInMarks(clause, at));
}

/**
 * "Hejtman po poradě s ministrem dopravy uvedl": where order is free, whoever opens the clause in the form of a subject
 * is its subject, whatever stands between but a verb, a comma or another in that form.
 */
function openingSubject(clause: Clause, bound: number, at: number): Phrase | null {
  const { freeOrder, nounChains } = clause.lexicon;
  if (!freeOrder || !nounChains) return null;
  let first = bound;
  while (first < at && is(clause, first, WORD.conjunction | WORD.adverb) && !mentionFrom(clause, first))
    first++;
  const head = mentionFrom(clause, first);
  if (!head || head.pronoun || head.kind === 'document' || (head.form === 'other' && !isPerson(clause, head)))
    return null;
  if (head.form !== 'name' && isOblique(clause, head.first)) return null;
  const phrase = phraseFrom(clause, first);
  if (!phrase || phrase.last >= at) return null;
  for (let i = phrase.last; i < at; i++) {
    if (isComma(clause, i) || isDash(clause, i) || kindAt(clause, i) === 'quote' || endsClause(clause, i))
      return null;
    if (is(clause, i, WORD.verb | WORD.cue | WORD.subordinator | WORD.relative) && !clause.inside.has(i))
      return null;
    const other = mentionFrom(clause, i);
    const governed = other !== null && is(clause, i - 1, WORD.preposition);
    if (
      other &&
      !governed &&
      other.form !== 'other' &&
      !isOblique(clause, other.last - 1) &&
      other.kind !== 'document'
    )
      return null;
  }
  return phrase;
}

/** "Eva Holm hingegen sagt": where the verb stands second, an adverb between somebody and the verb belongs to who it is. */
function behindParticles(clause: Clause, at: number): number {
  const { bracket } = clause.lexicon;
  const who =
    bracket && is(clause, at - 1, WORD.adverb | WORD.conjunction) ? mentionTo(clause, at - 1) : null;
  return who && who.form !== 'other' && who.first === clause.from ? at - 1 : at;
}

/** "Gabi Schwab, Leiterin der Schule sagte": a role without an article behind a name, of which nobody set the second comma. */
function roleBehindName(clause: Clause, { first, last, head }: Phrase): Phrase | null {
  if (head.form !== 'role' || head.kind !== 'person' || head.determined || !isComma(clause, first - 1))
    return null;
  const name = mentionTo(clause, first - 1);
  if (name?.form !== 'name' || (name.kind !== 'person' && name.kind !== null)) return null;
  return opensClause(clause, { first: name.first, last: name.last, head: name })
    ? { first: name.first, last, head: name }
    : null;
}

/** What may stand between "wie" and its verb, in tokens. */
const FAR = 16;

/** "wie der Verband am Montag in Bern bekannt gab": where the verb ends its clause, the subject follows "as" at once. */
export function subjectBehindAs(clause: Clause, at: number): Phrase | null {
  if (!clause.lexicon.clauseCommas) return null;
  for (let i = at - 2; i >= Math.max(clause.from, at - FAR); i--) {
    if (kindAt(clause, i) === 'quote') return null;
    if (!is(clause, i, WORD.as) || !(i === clause.from || isComma(clause, i - 1))) continue;
    const phrase = phraseFrom(clause, i + 1);
    return phrase && phrase.last <= at && !hasVerb(clause, phrase.last, at) ? phrase : null;
  }
  return null;
}

/** "The report, written in May and marked “secret”, says": the marks stand in what describes the subject. */
function describedInMarks(clause: Clause, at: number): Phrase | null {
  if (!quoteBefore(clause, at) || !isComma(clause, at - 1) || kindAt(clause, at - 3) !== 'word') return null;
  const phrase = phraseFrom(clause, clause.from);
  if (!phrase || phrase.head.pronoun || !(phrase.head.form !== 'other' || phrase.head.determined))
    return null;
  let opens = phrase.last;
  while (opens < at && !isComma(clause, opens)) opens++;
  const next = mentionFrom(clause, opens + 1);
  if (opens + 1 >= at - 2 || (next && (next.form !== 'other' || next.determined))) return null;
  const finite = WORD.auxiliary | WORD.verb | WORD.pronoun | WORD.complementiser;
  for (let i = phrase.last; i < at - 2; i++)
    if (i !== opens && (isComma(clause, i) || (is(clause, i, finite) && !clause.tokens[i]!.upper)))
      return null;
  return phrase;
}

/** A bare noun that no list knows is a subject only where its clause opens with it. */
function isSubject(clause: Clause, { head, first }: Phrase, bound: number): boolean {
  // "Его поддержали": where pronouns have cases, another's form is no subject.
  const { freeOrder, nounChains, subjectPronouns } = clause.lexicon;
  if (freeOrder && nounChains && head.pronoun && !subjectPronouns.has(wordAt(clause, head.first)))
    return false;
  // "About 36% of voters": before a number the word is no preposition.
  const governed = is(clause, first - 1, WORD.preposition) && kindAt(clause, first) !== 'number';
  if (governed && !is(clause, first - 1, WORD.subordinator)) return false;
  if (clause.lexicon.obliqueArticles.has(wordAt(clause, first))) return false;
  if (head.form !== 'other' || head.determined) return true;
  const words = clause.tokens.slice(head.first, head.run).some((token) => token.kind === 'word');
  const opens =
    first === bound ||
    isComma(clause, first - 1) ||
    is(clause, first - 1, WORD.conjunction | WORD.subordinator | WORD.as);
  return words && opens;
}

/** Token index before ", however," that ends before `at`: an adverb between commas parts no subject from its cue. */
function asideStart(clause: Clause, at: number): number {
  if (!isComma(clause, at - 1)) return at;
  for (let i = at - 2; i > Math.max(clause.from, at - 6); i--)
    if (isComma(clause, i)) return skipAdverbs(clause, i + 1) === at - 1 ? i : at;
  return at;
}

/** Token index of the comma before ", who says that it is late," where such a clause ends before `at`; else `at`. */
function relativeStart(clause: Clause, at: number): number {
  if (!isComma(clause, at - 1)) return at;
  for (let i = at - 2; i > clause.from; i--) {
    if (kindAt(clause, i) === 'quote' || endsClause(clause, i)) return at;
    if (isComma(clause, i)) return is(clause, i + 1, WORD.relative) ? i : at;
  }
  return at;
}

/** Where the clause that ends before `at` begins: behind a quotation, a colon, a complementiser. */
function clauseStart(clause: Clause, at: number): number {
  const not = WORD.relative | WORD.determiner;
  for (let i = at - 1; i >= clause.from; i--) {
    // "Die Zeitung „Der Tag“ meldet": a quotation within a phrase is a name.
    const quote = kindAt(clause, i) === 'quote' && !clause.inside.has(i);
    if (quote || /^[:;]$/.test(wordAt(clause, i))) return i + 1;
    if (i < at - 1 && is(clause, i, WORD.complementiser) && !is(clause, i, not)) return i + 1;
  }
  return clause.from;
}

/** The phrase that begins right behind the cue; `loose` takes any noun for it. */
export function subjectAfter(clause: Clause, at: number, loose: boolean): Phrase | null {
  const first = skipAdverbs(clause, at);
  const mention = mentionFrom(clause, first);
  if (!mention || clause.lexicon.obliqueArticles.has(wordAt(clause, first))) return null;
  // Where nouns have capitals, a bare one behind the cue ("so Murtha") is a name.
  const bare = clause.lexicon.capitalNouns && clause.tokens[first]!.upper;
  const { objectEndings, freeOrder, nounChains } = clause.lexicon;
  // "komentuje výsledky analytik": behind a thing, somebody in the form of a subject.
  const person =
    freeOrder && nounChains && (mention.form === 'other' || mention.kind === 'document')
      ? mentionFrom(clause, mention.last)
      : null;
  if (person && person.kind === 'person' && person.form !== 'other') return phraseFrom(clause, person.first);
  const last = wordAt(clause, mention.last - 1);
  const object =
    freeOrder &&
    (isOblique(clause, mention.last - 1) || objectEndings.some((ending) => last.endsWith(ending)));
  if (
    mention.form === 'other' &&
    !(loose && !object) &&
    !mention.determined &&
    !bare &&
    !isPerson(clause, mention)
  )
    return null;
  // "řekla své „ano“": what a word without its noun tells of is the quotation.
  if (clause.lexicon.freeOrder && mention.form === 'other' && kindAt(clause, mention.last) === 'quote')
    return null;
  return phraseFrom(clause, first);
}

/** Only a conjunction or an adverb goes before the phrase. */
export function opensClause(clause: Clause, { first }: Phrase): boolean {
  for (let i = clause.from; i < first; i++)
    if (!is(clause, i, WORD.conjunction | WORD.adverb)) return isComma(clause, first - 1);
  return true;
}

/** "Tror du att det går?": what the reporter says, with or without a question mark, is no statement of a source. */
export const isReporters = ({ lexicon }: Clause, subject: Phrase | null): boolean =>
  lexicon.dashes && lexicon.verbSecond && !lexicon.freeOrder && subject?.head.pronoun === 'first';
