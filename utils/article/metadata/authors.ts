import { isThing, listOf, stringOf, type Thing } from '../json-ld.ts';
import { languages } from '../languages/all.ts';
import { clean, key } from '../text.ts';
import type { Facts } from './facts.ts';

const MOST_AUTHORS = 20;
const BY = new RegExp(`^(?:${words('by')})\\s*[:：]?\\s+`, 'iu');
const AND = new RegExp(`\\s*[,;|/•·]\\s*|\\s+(?:${words('and')}|&)\\s+`, 'iu');

function words(list: 'by' | 'and'): string {
  const all = [...new Set(languages.flatMap((language) => language[list]))];
  return all.sort((a, b) => b.length - a.length).join('|');
}

/** All authors, by name alone: JSON-LD, metas, microdata, then the visible byline. */
export function readAuthors(facts: Facts, document: Document, site: string): string[] {
  const sources = [
    () => fromThing(facts.thing),
    () =>
      ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'].flatMap(
        (name) => facts.metas.get(name) ?? [],
      ),
    () =>
      textsOf(
        document,
        '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop])), [rel~="author"]',
      ),
    () =>
      textsOf(document, '[class*="byline" i] a, [class*="author" i] a, [data-testid*="byline" i] a').slice(
        0,
        3,
      ),
    () =>
      textsOf(document, '[class*="byline" i], [class*="author-name" i], [class*="authorname" i]').slice(0, 1),
  ];
  for (const source of sources) {
    const names = tidy(source(), site);
    if (names.length) return names;
  }
  return [];
}

function fromThing(thing: Thing | null): string[] {
  return (
    [thing?.author, thing?.creator]
      .map((value) => listOf(value).map(nameOf).filter(Boolean))
      .find((names) => names.length) ?? []
  );
}

const nameOf = (author: unknown): string => (isThing(author) ? stringOf(author.name) : stringOf(author));

const textsOf = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, MOST_AUTHORS)
    .map((element) => clean(element.textContent));

function tidy(raw: string[], site: string): string[] {
  const names = new Map<string, string>();
  for (const text of raw)
    for (const part of clean(text).replace(BY, '').split(AND)) {
      const name = part
        .replace(BY, '')
        .replace(/\s*[(（].*$/, '')
        .trim();
      if (isName(name, site) && names.size < MOST_AUTHORS) names.set(key(name), name);
    }
  return [...names.values()];
}

const isName = (name: string, site: string): boolean =>
  name.length > 1 &&
  name.length < 60 &&
  name.split(' ').length <= 6 &&
  !/https?:|www\.|@|\d{3}/.test(name) &&
  key(name) !== '' &&
  key(name) !== key(site);
