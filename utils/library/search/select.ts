import type { Card } from '../entry.ts';

export type Order = 'saved' | 'published' | 'title' | 'longest' | 'shortest';

/** What the reader wants to see; an empty filter lets everything through. */
export interface Filter {
  site: string;
  voice: string;
  source: string;
  language: string;
  tag: string;
  /** Days, ISO 8601, of publication, or of saving where that is unknown; both included. */
  from: string;
  to: string;
  length: '' | 'short' | 'medium' | 'long';
  unread: boolean;
  favourite: boolean;
  highlighted: boolean;
}

export const NO_FILTER: Filter = {
  site: '',
  voice: '',
  source: '',
  language: '',
  tag: '',
  from: '',
  to: '',
  length: '',
  unread: false,
  favourite: false,
  highlighted: false,
};

/** Words up to which an article is short, and medium. */
const SHORT = 400;
const MEDIUM = 1200;

const dateOf = ({ published, savedAt }: Card): string => published ?? savedAt;

const TESTS: { [Name in keyof Filter]: (entry: Card, value: Filter[Name]) => boolean } = {
  site: (entry, site) => entry.site === site,
  voice: (entry, voice) => entry.voices.includes(voice),
  source: (entry, source) => entry.sources.includes(source) || entry.voices.includes(source),
  language: (entry, language) => entry.language === language,
  tag: (entry, tag) => entry.tags.includes(tag),
  from: (entry, day) => dateOf(entry).slice(0, 10) >= day,
  to: (entry, day) => dateOf(entry).slice(0, 10) <= day,
  length: ({ words }, length) =>
    length === 'short'
      ? words <= SHORT
      : length === 'long'
        ? words > MEDIUM
        : words > SHORT && words <= MEDIUM,
  unread: ({ readAt }) => readAt === null,
  favourite: (entry) => entry.favourite,
  highlighted: ({ highlights }) => highlights.length > 0,
};

/** The entries that pass every filter that is set, in their own order. */
export function filterEntries(entries: Card[], filter: Filter): Card[] {
  const set = (Object.keys(TESTS) as (keyof Filter)[]).filter((name) => filter[name]);
  const passes = (entry: Card, name: keyof Filter) =>
    (TESTS[name] as (entry: Card, value: unknown) => boolean)(entry, filter[name]);
  return entries.filter((entry) => set.every((name) => passes(entry, name)));
}

const COMPARE: Record<Order, (a: Card, b: Card) => number> = {
  saved: (a, b) => (a.id < b.id ? 1 : -1),
  published: (a, b) => (dateOf(a) < dateOf(b) ? 1 : -1),
  title: (a, b) => a.title.localeCompare(b.title),
  longest: (a, b) => b.words - a.words,
  shortest: (a, b) => a.words - b.words,
};

export const sortEntries = (entries: Card[], order: Order): Card[] => [...entries].sort(COMPARE[order]);

/** The values a filter can have among these entries, the most frequent first. */
export function valuesOf(
  entries: Card[],
  name: 'site' | 'language' | 'voices' | 'sources' | 'tags',
): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of [entry[name]].flat()) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([value]) => value);
}
