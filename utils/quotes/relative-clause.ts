import { WORD } from '../text/lexicon.ts';
import { type Clause, endsClause, is, isComma, kindAt, mentionFrom, wordAt } from './clause.ts';
import type { Phrase } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';

/**
 * ", die ansonsten von einem ruhigen Tag berichtete": where the verb stands last, the relative pronoun behind the
 * comma speaks for whom the comma follows, unless somebody within the clause can be its subject. Null where the cue
 * at token `at` stands in no such clause.
 */
export function relativeSubject(clause: Clause, at: number): Phrase | null {
  const { subjectRelatives } = clause.lexicon;
  if (subjectRelatives.size === 0) return null;
  let comma = at - 1;
  while (comma > clause.from && !isComma(clause, comma)) {
    if (endsClause(clause, comma) || (kindAt(clause, comma) === 'quote' && !clause.inside.has(comma)))
      return null;
    comma--;
  }
  const pronoun = comma + 1;
  if (!isComma(clause, comma) || pronoun === at || mentionFrom(clause, pronoun)) return null;
  if (!subjectRelatives.has(wordAt(clause, pronoun)) || hasSubject(clause, pronoun + 1, at)) return null;
  const antecedent = phraseTo(clause, comma, clause.from)?.head;
  if (!antecedent || antecedent.pronoun || (antecedent.form === 'other' && antecedent.determined))
    return null;
  return { first: pronoun, last: pronoun + 1, head: antecedent };
}

/** A pronoun of a person or a bare name that no preposition leads. */
const hasSubject = (clause: Clause, first: number, last: number): boolean =>
  clause.mentions.some(
    (mention) =>
      mention.first >= first &&
      mention.last <= last &&
      (mention.pronoun !== null || (mention.form === 'name' && !mention.determined)) &&
      !is(clause, mention.first - 1, WORD.preposition),
  );
