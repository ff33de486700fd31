import type { Mention } from '../text/mention.ts';
import { type Clause, kindAt, mentionFrom, wordAt } from './clause.ts';

/** "nach Angaben örtlicher Behörden": behind a noun, one whose adjective ends so that it tells whose. */
export function genitivePlural(clause: Clause, at: number): Mention | null {
  const word = wordAt(clause, at);
  const { genitiveEndings, classes } = clause.lexicon;
  if (kindAt(clause, at) !== 'word' || clause.tokens[at]!.upper || !clause.tokens[at - 1]!.upper) return null;
  if (classes.get(word) || !genitiveEndings.some((ending) => word.endsWith(ending))) return null;
  const noun = mentionFrom(clause, at);
  return noun && noun.last > at + 1 ? noun : null;
}
