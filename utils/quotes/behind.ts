import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import {
  type Clause,
  endsClause,
  is,
  isComma,
  mentionFrom,
  mentionTo,
  quoteBefore,
  type Range,
  skipReference,
  wordAt,
} from './clause.ts';
import { skipHearers } from './hearers.ts';
import { type Phrase, phraseFrom } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';

/** "a-t-il déclaré": the pronoun hangs on the auxiliary before the participle, which begins at `first`. */
export function hungSubject(clause: Clause, first: number): Phrase | null {
  const head = mentionTo(clause, first);
  if (!head?.pronoun || !clause.lexicon.enclitics.includes(wordAt(clause, first - 1))) return null;
  const hangs = clause.text[head.start - 1] === '-' && is(clause, first - 2, WORD.auxiliary);
  return hangs ? { first: head.first, last: head.last, head } : null;
}

/** "заявили в министерстве", "говорится в отчёте", "stojí v ní": who speaks stands behind a preposition. */
export function bodyBehind(clause: Clause, verb: Range): Phrase | null {
  const { within, impersonal, verbGender } = clause.lexicon;
  const word = wordAt(clause, verb.first);
  const reads = isImpersonal(clause, verb);
  const at = skipReference(clause, skipHearers(clause, verb.last).at);
  // "stojí_v": the preposition may be part of the cue.
  const ends = reads && verb.last - verb.first > 1 && is(clause, verb.last - 1, WORD.preposition);
  if (!(ends || within.has(wordAt(clause, at)) || (reads && is(clause, at, WORD.preposition)))) return null;
  if (impersonal.size > 0 && !reads && !verbGender.plural.some((ending) => word.endsWith(ending)))
    return null;
  if (clause.lexicon.accordingTo.match(clause.tokens, at, clause.to)) return null;
  // "говорится на сайте музея": behind the words that lead to a medium.
  const led = reads ? clause.lexicon.mediumPhrases.match(clause.tokens, at, clause.to)?.end : undefined;
  const head = mentionFrom(clause, ends ? at : at + 1) ?? (led ? mentionFrom(clause, led) : null);
  if (reads && head?.pronoun && head.pronoun !== 'first') {
    Object.assign(head, { pronoun: 'neuter', gender: null, kind: 'document' });
    return { first: head.first, last: head.last, head };
  }
  if (head?.form === 'other' && !reads && mayBeBody(clause, head, verb))
    Object.assign(head, { form: 'role', kind: 'organization' });
  const speaks = head && (head.kind === 'organization' || head.kind === 'outlet' || head.form === 'name');
  return head && !head.pronoun && (reads || speaks) ? phraseFrom(clause, head.first) : null;
}

/** "добавили в главке": behind a verb in the plural that what is said goes before, whatever the preposition governs speaks. */
const mayBeBody = (clause: Clause, { determined, last }: Mention, verb: Range): boolean =>
  !determined &&
  clause.lexicon.freeOrder &&
  (quoteBefore(clause, verb.first) || isComma(clause, verb.first - 1)) &&
  (endsClause(clause, last) || isComma(clause, last)) &&
  !clause.lexicon.mediumPhrases.match(clause.tokens, last - 2, clause.to);

/** "В правительстве считают": before a verb in the plural, a body behind a preposition speaks. */
export function bodyBefore(clause: Clause, first: number, verb: Range): Phrase | null {
  const { within, impersonal, verbGender } = clause.lexicon;
  const phrase = impersonal.size > 0 ? phraseTo(clause, first, clause.from + 1) : null;
  if (!phrase || !within.has(wordAt(clause, phrase.first - 1))) return null;
  const word = wordAt(clause, verb.first);
  if (!verbGender.plural.some((ending) => word.endsWith(ending))) return null;
  const { kind, form } = phrase.head;
  return kind === 'organization' || kind === 'outlet' || (form === 'name' && kind === null) ? phrase : null;
}

/** "Nella relazione si legge che": the text that is read from stands before the cue. */
export function textBefore(clause: Clause, verb: Range): Phrase | null {
  if (!isImpersonal(clause, verb)) return null;
  const head = clause.mentions.find((mention) => mention.last <= verb.first && mention.kind === 'document');
  const phrase = head ? phraseFrom(clause, head.first) : null;
  return phrase && phrase.last <= verb.first
    ? phrase
    : head
      ? { first: head.first, last: head.last, head }
      : null;
}

export const isImpersonal = (clause: Clause, verb: Range): boolean => {
  const words = clause.tokens.slice(verb.first, verb.last).map((token) => token.word);
  return clause.lexicon.impersonal.has(words.join(' '));
};

/** "сказала Захарченко": a woman's verb with a name that has no woman's ending is a person's. */
export function tellGender(clause: Clause, { first, last }: Range, { head }: Phrase) {
  const { verbGender, freeOrder } = clause.lexicon;
  if (!freeOrder || head.form !== 'name' || head.kind || head.gender || last <= first) return;
  const verb = wordAt(clause, last - 1);
  const name = wordAt(clause, head.last - 1);
  if (!verbGender.feminine.some((ending) => verb.endsWith(ending)) || /[аяьa]$/u.test(name)) return;
  head.kind = 'person';
  head.gender = 'feminine';
}

/** The role before a name's comma is that person's: "le maire, Jean Roche". */
export function introduce(clause: Clause, { first, head }: Phrase) {
  const role = mentionFrom(clause, first);
  if (head.form !== 'name' || role?.form !== 'role' || role === head || role.kind !== 'person') return;
  head.role ??= role.role;
  head.noun ??= role.noun;
  head.kind ??= 'person';
  head.gender ??= role.gender;
}
