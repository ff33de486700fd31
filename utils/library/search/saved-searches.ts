import { browser } from 'wxt/browser';
import { type Filter, NO_FILTER, type Order } from './select.ts';

/** A search that the reader comes back to; its name is its own. */
export interface SavedSearch {
  name: string;
  query: string;
  filter: Filter;
  /** null: the best first where something is searched for, else the newest. */
  order: Order | null;
}

const KEY = 'savedSearches';

/** In the order of their making. What an older or a newer version kept is read as far as it is understood. */
export async function savedSearches(): Promise<SavedSearch[]> {
  const { [KEY]: kept = [] } = (await browser.storage.local.get(KEY)) as { [KEY]?: Partial<SavedSearch>[] };
  return kept.map(({ name = '', query = '', filter = {}, order = null }) => ({
    name,
    query,
    filter: { ...NO_FILTER, ...filter },
    order,
  }));
}

/** Keeps a search, in place of one with its name. */
export async function keepSearch(search: SavedSearch): Promise<void> {
  const others = (await savedSearches()).filter(({ name }) => name !== search.name);
  await browser.storage.local.set({ [KEY]: [...others, search] });
}

export async function dropSearch(dropped: string): Promise<void> {
  const others = (await savedSearches()).filter(({ name }) => name !== dropped);
  await browser.storage.local.set({ [KEY]: others });
}

/** Whether a list is narrowed or sorted by anything. */
export const isSearch = ({ query, filter, order }: Omit<SavedSearch, 'name'>): boolean =>
  query.trim() !== '' ||
  order !== null ||
  (Object.keys(NO_FILTER) as (keyof Filter)[]).some((name) => filter[name] !== NO_FILTER[name]);

/** A name for a search, out of what it asks for: "harbour, Kusten". Empty where only flags are set. */
export const nameOfSearch = ({ query, filter }: Omit<SavedSearch, 'name'>): string =>
  [query.trim(), filter.voice, filter.source, filter.site, filter.tag && `#${filter.tag}`]
    .filter(Boolean)
    .join(', ');
