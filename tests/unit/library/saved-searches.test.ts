import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import {
  dropSearch,
  isSearch,
  keepSearch,
  nameOfSearch,
  savedSearches,
} from '../../../utils/library/search/saved-searches.ts';
import { NO_FILTER } from '../../../utils/library/search/select.ts';

const search = { query: ' harbour ', filter: { ...NO_FILTER, site: 'Kusten', tag: 'sea' }, order: null };

describe('saved searches', () => {
  it('are kept once by name, in order, and dropped', async () => {
    await keepSearch({ ...search, name: 'One' });
    await keepSearch({ ...search, name: 'Two' });
    await keepSearch({ ...search, name: 'One', query: 'quay' });
    expect((await savedSearches()).map(({ name, query }) => [name, query])).toEqual([
      ['Two', ' harbour '],
      ['One', 'quay'],
    ]);
    await dropSearch('Two');
    expect((await savedSearches()).map(({ name }) => name)).toEqual(['One']);
  });

  it('are read with what a version before did not know', async () => {
    const { unread: _, ...older } = search.filter;
    await browser.storage.local.set({ savedSearches: [{ name: 'Old', query: 'quay', filter: older }] });
    expect(await savedSearches()).toEqual([
      { name: 'Old', query: 'quay', filter: search.filter, order: null },
    ]);
  });

  it('have a name out of what they ask for', () => {
    expect(nameOfSearch(search)).toBe('harbour, Kusten, #sea');
  });

  it('are none where all is shown as it came', () => {
    const all = { query: ' ', filter: NO_FILTER, order: null };
    expect(isSearch(all)).toBe(false);
    expect(isSearch({ ...all, order: 'title' })).toBe(true);
    expect(isSearch({ ...all, filter: { ...NO_FILTER, unread: true } })).toBe(true);
  });
});
