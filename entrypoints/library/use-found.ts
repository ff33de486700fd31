import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Card } from '../../utils/library/library.ts';
import type { Found } from '../../utils/library/search/finder.ts';
import { type Filter, filterEntries, type Order, sortEntries } from '../../utils/library/search/select.ts';
import type { Search } from './search.ts';

export interface Wanted {
  query: string;
  filter: Filter;
  /** null for the best first where something is searched for, else the last saved first. */
  order: Order | null;
}

/** The entries asked for; what was there before stays until the answer comes. */
export function useFound(entries: Card[], search: Search, { query, filter, order }: Wanted): Card[] {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => search.onFound(setFound), [search]);
  useEffect(() => {
    search.ask(query);
    if (query === '') setFound(null);
  }, [search, query]);

  const ranked = useMemo(() => {
    if (!found?.ids || query === '') return null;
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return found.ids.flatMap((id) => byId.get(id) ?? []);
  }, [entries, found, query === '']);
  return useMemo(() => {
    const wanted = filterEntries(ranked ?? entries, filter);
    return ranked && order === null ? wanted : sortEntries(wanted, order ?? 'saved');
  }, [ranked, entries, filter, order]);
}
