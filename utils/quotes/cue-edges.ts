import { WORD } from '../text/lexicon.ts';
import { type Clause, is, kindAt, mentionFrom, wordAt } from './clause.ts';

/** "has said", "also told", "forcefully told". */
export function isPartOfCue(clause: Clause, i: number): boolean {
  // "comme l'a rappelé X": an object pronoun before the auxiliary.
  if (clause.lexicon.fullClauses && is(clause, i, WORD.determiner) && is(clause, i + 1, WORD.auxiliary))
    return mentionFrom(clause, i)?.last === i + 1;
  const mask =
    clause.lexicon.verbSecond && !clause.lexicon.freeOrder ? WORD.auxiliary : WORD.auxiliary | WORD.adverb;
  // "har länge varnat": an adverb between the auxiliary and its verb.
  if (is(clause, i, WORD.adverb) && is(clause, i - 1, WORD.auxiliary) && !clause.inside.has(i)) return true;
  if (is(clause, i, mask)) return !clause.inside.has(i);
  const alone = mentionFrom(clause, i);
  if (alone && (alone.form !== 'other' || alone.last !== i + 1)) return false;
  const word = wordAt(clause, i);
  return (
    kindAt(clause, i) === 'word' &&
    clause.lexicon.adverbEndings.some((ending) => word.length > ending.length + 3 && word.endsWith(ending))
  );
}

/** "on Friday announced", "last week said": when it was said parts the subject from its cue and belongs to neither. */
export function withoutTime(
  clause: Clause,
  first: number,
  verb: number,
): { from: number; edge: number } | null {
  const { adverbs, verbSecond, freeOrder } = clause.lexicon;
  if (verbSecond || freeOrder) return null;
  let from = first;
  while (from < verb && is(clause, from, WORD.notName)) from++;
  let edge = first;
  for (let i = first - 1; i >= Math.max(clause.from + 1, first - 3); i--)
    if (!clause.inside.has(i) && adverbs.match(clause.tokens, i, clause.to)?.end === from) edge = i;
  return { from, edge };
}

/** Token index behind an adverb that tells how it was said, "flatly" in "said flatly"; `at` where none stands there. */
export function mannerEnd(clause: Clause, at: number): number {
  if (clause.lexicon.freeOrder) return at;
  const word = wordAt(clause, at);
  const ends = ({ length }: string) => word.length > length + 3;
  const manner =
    kindAt(clause, at) === 'word' &&
    !clause.tokens[at]!.upper &&
    clause.lexicon.adverbEndings.some((ending) => ends(ending) && word.endsWith(ending));
  return manner ? at + 1 : at;
}
