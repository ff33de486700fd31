import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { type Clause, is, mentionFrom, wordAt } from './clause.ts';
import { isTime } from './phrase.ts';

/**
 * Whom a paragraph of narration is about: the person who is the subject of its last sentence, or, where that is a
 * pronoun, of the sentence before. "Tränaren Kennet Bolin höll med." leads to the speech after a dash that follows,
 * which nothing else attributes.
 */
export function personAbout(clauses: Clause[]): Mention | null {
  const last = clauses.at(-1);
  // A question is the reporter's, whomever it names.
  if (!last || wordAt(last, last.to - 1) === '?') return null;
  const subject = subjectOf(last);
  if (!subject?.pronoun) return subject;
  for (const clause of clauses.slice(0, -1).reverse()) {
    const before = subjectOf(clause);
    if (before && before.form === 'name') return before;
    if (!before?.pronoun) break;
  }
  return subject;
}

function subjectOf(clause: Clause): Mention | null {
  const subject = clause.mentions.find(
    (mention) => !is(clause, mention.first - 1, WORD.preposition) && !isTime(clause, mention),
  );
  if (subject && isOnePerson(clause, subject)) return subject;
  // "Förslaget sågas av oppositionsrådet Carl Falk.": the doer of a passive, with whom the sentence ends.
  const doer = clause.mentions.at(-1);
  return doer &&
    doer.form === 'name' &&
    doer.last >= clause.to - 1 &&
    clause.lexicon.documentBy.has(wordAt(clause, doer.first - 1)) &&
    isOnePerson(clause, doer)
    ? doer
    : null;
}

function isOnePerson(clause: Clause, mention: Mention): boolean {
  const { form, kind, pronoun, plural, genitive, last } = mention;
  const several = is(clause, last, WORD.conjunction) && mentionFrom(clause, last + 1)?.form === 'name';
  if (plural || genitive || several) return false;
  return (
    pronoun === 'masculine' ||
    pronoun === 'feminine' ||
    (form === 'name' && (kind === 'person' || kind === null) && !isNoun(clause, mention)) ||
    (form === 'role' && kind === 'person')
  );
}

/** "Året har varit torrt": one word that opens the sentence and has the article at its end. */
const isNoun = (clause: Clause, { kind, gender, first, last }: Mention): boolean =>
  kind === null &&
  gender === null &&
  first === clause.from &&
  last === first + 1 &&
  !isNameElsewhere(clause, first) &&
  clause.lexicon.definiteEndings.some(
    (ending) => ending.length > 1 && wordAt(clause, first).endsWith(ending),
  );

/** "Terje Moen" further up: within a sentence the capital tells that it is a name. */
function isNameElsewhere({ text, tokens }: Clause, i: number): boolean {
  const { start, end } = tokens[i]!;
  const word = text.slice(start, end);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (/[\p{L},] $/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  return false;
}
