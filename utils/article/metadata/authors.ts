import { isThing, listOf, stringOf, type Thing } from '../json-ld.ts';
import { clean, key } from '../text.ts';
import { openingPhrase } from '../words.ts';
import type { Facts } from './facts.ts';
import { BY, isPerson, namesOf } from './names.ts';
import type { Line } from './visible.ts';

const METAS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'twitter:creator:name',
];
const MICRODATA =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop])), [rel~="author"]';
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|journalists?|journalister|profiles?|people|person|contributors?|by|av|staff|skribent(?:er)?|redaktion|toimittaja|reporters?|writers?|producers)\/[^/]+/i;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:author|authors|byline|byline__name|writer|reporter|autor|autore|auteur|journalist)(?=$|[\s_\d-])/i;

/**
 * All authors, by name alone. What the page's data say goes before what it shows, and persons before the
 * outlet, which many pages give as the author of every article.
 */
export function readAuthors(facts: Facts, document: Document, site: string, lines: () => Line[]): string[] {
  const sources = [
    () => fromThing(facts.thing),
    () => [...METAS.flatMap((name) => facts.metas.get(name) ?? []), ...fromLabelledMetas(facts)],
    () => [...document.querySelectorAll(MICRODATA)].slice(0, 10).map((element) => clean(element.textContent)),
    () => fromLines(lines()),
  ];
  let outlet: string[] = [];
  for (const source of sources) {
    const names = namesOf(source());
    const own = names.filter((name) => !isOutlet(name, site, facts.url));
    if (own.some(isPerson)) return own;
    if (outlet.length === 0) outlet = own.length ? own : names;
  }
  return outlet;
}

function fromThing(thing: Thing | null): string[] {
  for (const value of [thing?.author, thing?.creator]) {
    const names = listOf(value).map((author) => (isThing(author) ? stringOf(author.name) : stringOf(author)));
    if (names.some(Boolean)) return names;
  }
  return [];
}

/** "Written by" in one meta and the name in the next, as publishing systems give them for previews. */
function fromLabelledMetas({ metas }: Facts): string[] {
  return [1, 2, 3].flatMap((number) => {
    const label = metas.get(`twitter:label${number}`)?.[0] ?? '';
    return openingPhrase('by', label) ? (metas.get(`twitter:data${number}`) ?? []) : [];
  });
}

/** Bylines near the headline: links to an author's page, elements called so, lines that begin with "By". */
function fromLines(lines: Line[]): string[] {
  const linked = lines.filter(
    ({ element }) => element.localName === 'a' && AUTHOR_PAGE.test(element.getAttribute('href') ?? ''),
  );
  const called = lines.filter(
    ({ element, text }) =>
      text.length < 80 && AUTHOR_CLASS.test(`${element.getAttribute('class') ?? ''} ${element.id}`),
  );
  const opened = lines.filter(({ text }) => text.length < 80 && BY.test(text));
  for (const found of [linked, called, opened]) {
    const persons = namesOf(found.slice(0, 6).map(({ text }) => text)).filter(isPerson);
    if (persons.length) return persons;
  }
  return [];
}

function isOutlet(name: string, site: string, url: string): boolean {
  const bare = key(name).replace(/ /g, '');
  const host = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '');
  return (
    bare === key(site).replace(/ /g, '') ||
    bare === key(host).replace(/ /g, '') ||
    host.split('.').includes(bare)
  );
}
