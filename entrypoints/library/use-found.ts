import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../utils/library/library.ts';
import { searchEntries } from '../../utils/library/search/search.ts';
import { SearchIndex } from '../../utils/library/search/search-index.ts';
import { type Filter, filterEntries, type Order, sortEntries } from '../../utils/library/search/select.ts';
import { loadStemmers } from '../../utils/library/search/stem.ts';

export interface Wanted {
  query: string;
  filter: Filter;
  /** null for the best first where something is searched for, else the last saved first. */
  order: Order | null;
}

/**
 * The entries asked for. What is typed is answered at once; the ranking follows as the index grows, which
 * it does from the first word on: who only reads the list need not wait for it.
 */
export function useFound(entries: Entry[], { query, filter, order }: Wanted): Entry[] {
  const index = useRef<SearchIndex | null>(null);
  index.current ??= new SearchIndex();
  const [indexed, setIndexed] = useState(0);
  const searching = useRef(false);
  searching.current ||= query !== '';
  const languages = useMemo(() => [...new Set(entries.map(({ language }) => language))].join(), [entries]);

  useEffect(() => {
    loadStemmers(languages.split(',')).then(() => setIndexed((times) => times + 1));
  }, [languages]);
  useEffect(() => {
    if (searching.current) index.current!.update(entries).then(() => setIndexed((times) => times + 1));
  }, [entries, searching.current]);

  const ranked = useMemo(() => searchEntries(entries, query, index.current!), [entries, query, indexed]);
  return useMemo(() => {
    const found = filterEntries(ranked ?? entries, filter);
    return ranked && order === null ? found : sortEntries(found, order ?? 'saved');
  }, [ranked, entries, filter, order]);
}
