import { describe, expect, it } from 'vitest';
import {
  type Filter,
  filterEntries,
  NO_FILTER,
  type Order,
  sortEntries,
  valuesOf,
} from '../../../../utils/library/search/select.ts';
import { aCard } from '../../../fixtures/entry.ts';

const ENTRIES = [
  aCard({
    id: 'c',
    title: 'Cranes',
    site: 'Kusten',
    language: 'sv',
    words: 300,
    published: '2026-01-10T22:00:00Z',
    voices: ['Ines Holt'],
    sources: ['Pm'],
    tags: ['hamn'],
    favourite: true,
  }),
  aCard({
    id: 'b',
    title: 'Boats',
    site: 'Kusten',
    language: 'sv',
    words: 800,
    published: '2026-02-10',
    voices: ['Mats Lund'],
    sources: [],
    tags: ['hamn', 'båtar'],
    readAt: '2026-03-03T09:00:00Z',
  }),
  aCard({
    id: 'a',
    title: 'Anchors',
    site: 'The Coast',
    language: 'en',
    words: 2000,
    published: null,
    voices: [],
    sources: ['Report'],
    tags: [],
  }),
];
const titles = (entries: { title: string }[]) => entries.map(({ title }) => title);

describe('a filter', () => {
  it.each<[Partial<Filter>, string[]]>([
    [{}, ['Cranes', 'Boats', 'Anchors']],
    [{ site: 'Kusten' }, ['Cranes', 'Boats']],
    [{ voice: 'Ines Holt' }, ['Cranes']],
    [{ source: 'Report' }, ['Anchors']],
    [{ source: 'Mats Lund' }, ['Boats']],
    [{ language: 'en' }, ['Anchors']],
    [{ tag: 'båtar' }, ['Boats']],
    [{ from: '2026-02-10' }, ['Boats', 'Anchors']],
    [{ to: '2026-02-10' }, ['Cranes', 'Boats']],
    [{ length: 'short' }, ['Cranes']],
    [{ length: 'medium' }, ['Boats']],
    [{ length: 'long' }, ['Anchors']],
    [{ unread: true }, ['Cranes', 'Anchors']],
    [{ favourite: true }, ['Cranes']],
    [{ site: 'Kusten', unread: true }, ['Cranes']],
    [{ site: 'Kusten', language: 'en' }, []],
  ])('%j lets through %j', (filter, expected) => {
    expect(titles(filterEntries(ENTRIES, { ...NO_FILTER, ...filter }))).toEqual(expected);
  });
});

it.each<[Order, string[]]>([
  ['saved', ['Cranes', 'Boats', 'Anchors']],
  ['published', ['Anchors', 'Boats', 'Cranes']],
  ['title', ['Anchors', 'Boats', 'Cranes']],
  ['longest', ['Anchors', 'Boats', 'Cranes']],
  ['shortest', ['Cranes', 'Boats', 'Anchors']],
])('in the order “%s”', (order, expected) => {
  expect(titles(sortEntries(ENTRIES, order))).toEqual(expected);
});

it('offers the values there are, the most frequent first', () => {
  expect(valuesOf(ENTRIES, 'site')).toEqual(['Kusten', 'The Coast']);
  expect(valuesOf(ENTRIES, 'tags')).toEqual(['hamn', 'båtar']);
});
