import { type Card, cardOf, type Entry } from '../entry.ts';
import { wordsOf } from './fold.ts';

/** An entry as it is searched. */
export interface Searchable extends Card {
  /** All words of the entry itself, folded, each on a line. */
  said: string;
  /** All different words of the article, folded. */
  terms: string;
}

export function searchableOf(entry: Entry): Searchable {
  const { title, site, authors, summary, voices, sources, tags, note, highlights, terms } = entry;
  const marked = highlights.flatMap((highlight) => [highlight.exact, highlight.note]);
  const words = wordsOf(
    [title, site, ...authors, ...summary, ...voices, ...sources, ...tags, note, ...marked].join(' '),
  );
  return { ...cardOf(entry), said: words.join('\n'), terms };
}
