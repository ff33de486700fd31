import { type Clause, type Range, spanOf, wordAt } from './clause.ts';
import type { Phrase } from './phrase.ts';

/**
 * Where every noun has a capital, the verb tells what a speaker is whom no list knows: several people
 * ("Hausärzte warnen"), one person ("der Bandenführer sagt"), or, without an article, a name ("Balaous sagt"), which is
 * a person's where its own words are quoted.
 */
export function tellUnknown(clause: Clause, { first, last }: Range, { head }: Phrase, quoted: boolean): void {
  const { capitalNouns, verbGender, singularArticles } = clause.lexicon;
  if (!capitalNouns || head.form !== 'other' || head.kind) return;
  const ends = (i: number) => verbGender.plural.some((ending) => wordAt(clause, i).endsWith(ending));
  if (ends(first) || ends(last - 1)) {
    head.plural = true;
    head.kind = 'group';
  } else if (singularArticles.has(wordAt(clause, head.first)) && head.last > head.first + 1)
    head.kind = 'person';
  else if (!head.determined && head.last === head.first + 1 && clause.tokens[head.first]!.upper) {
    head.form = 'name';
    head.name = spanOf(clause, head);
    if (quoted) head.kind = 'person';
  }
}
