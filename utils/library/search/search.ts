import type { ArticleId } from '../ids.ts';
import { wordsOf } from './fold.ts';
import { holds, type SearchIndex } from './search-index.ts';
import type { Searchable } from './searchable.ts';
import { formsOf } from './stem.ts';

/**
 * The entries that hold every word of the query, best first; null where the query has no word.
 *
 * Each word is looked up in the ranked index, and among all words of the article as a part of any of them,
 * which finds what a compound ends in ("hamnen" in "fiskehamnen"). Entries that are not indexed yet are
 * read through instead. Latin letters on their own are left out, for nearly every article holds them.
 */
export function searchEntries(entries: Searchable[], query: string, index: SearchIndex): Searchable[] | null {
  const words = wordsOf(query).filter((word) => !/^[a-zåäö]$/.test(word));
  if (words.length === 0) return null;
  const forms = words.map(formsOf);
  const scores = forms.map((all) => index.search(all));
  const scored = entries.flatMap((entry) => {
    const score = index.has(entry) ? total(scores, entry.id) : holdsAll(entry, forms) ? 1 : 0;
    return score > 0 ? [{ entry, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

/** The sum of an article's scores, or 0 where a word is missing. */
function total(scores: Map<ArticleId, number>[], id: ArticleId): number {
  let sum = 0;
  for (const score of scores) {
    const one = score.get(id);
    if (one === undefined) return 0;
    sum += one;
  }
  return sum;
}

const holdsAll = (entry: Searchable, forms: string[][]): boolean =>
  forms.every((all) => all.some((form) => holds(entry, form)));
