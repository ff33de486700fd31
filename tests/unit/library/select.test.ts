import { expect, it } from 'vitest';
import { type Entry, factsOf, NO_MARKS } from '../../../utils/library/entry.ts';
import { foldForSearch, selectEntries } from '../../../utils/library/select.ts';
import { anArticle } from '../../fixtures/article.ts';
import { aBrief } from '../../fixtures/brief.ts';

const crane = anArticle();
const entry = (change: Partial<Entry>): Entry => ({
  ...factsOf(crane, aBrief(crane)),
  ...NO_MARKS,
  id: '0-1',
  savedAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  deletedAt: null,
  ...change,
});
const chosen = (entries: Entry[], query: string, bin = false) =>
  selectEntries(entries, { query, bin }).map(({ title }) => title);

it('shows the library or the bin', () => {
  const entries = [
    entry({ title: 'Kept' }),
    entry({ title: 'Deleted', deletedAt: '2026-03-03T09:00:00.000Z' }),
  ];
  expect([chosen(entries, ''), chosen(entries, '', true)]).toEqual([['Kept'], ['Deleted']]);
});

it.each([['holt'], ['HARBOUR crane'], ['example paper'], ['mats LUND'], ['call']])(
  'finds the article by “%s”',
  (query) => {
    const entries = [
      entry({ title: 'The crane stays', note: 'Call the board' }),
      entry({ title: 'Another', url: 'x', summary: [], voices: [], site: '', authors: [] }),
    ];
    expect(chosen(entries, query)).toEqual(['The crane stays']);
  },
);

it('finds only what holds every word', () => {
  expect(chosen([entry({})], 'crane potatoes')).toEqual([]);
});

it('takes accents for the bare letter, and å, ä, ö for letters of their own', () => {
  expect(foldForSearch('Café ÉTÉ Ångström naïve')).toBe('cafe ete ångström naive');
});
