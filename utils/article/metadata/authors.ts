import { isThing, listOf, stringOf, type Thing, typesOf } from '../json-ld.ts';
import { clean, key } from '../text.ts';
import { openingPhrase } from '../words.ts';
import { readBylines } from './bylines.ts';
import type { Facts } from './facts.ts';
import { isPerson, namesOf } from './names.ts';
import { bare } from './title.ts';
import { isElsewhere, type Line } from './visible.ts';

const METAS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'citation_authors',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'twitter:creator:name',
];
const MICRODATA =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop])), [rel~="author"]';
const NOT_THIS_ARTICLE =
  'aside, nav, footer, [itemtype*="Comment"], [class*="comment" i], [class*="related" i]';
/** Accounts that publishing systems make by themselves. */
const ACCOUNT = /^(?:admin|administrator|webmaster|super user|root|editor)$/;

/**
 * All authors, by name alone. What the page's data say goes before what it shows, persons before newsrooms and
 * agencies, and these before the outlet, which many pages give as the author of every article.
 */
export function readAuthors(
  facts: Facts,
  document: Document,
  sites: string[],
  lines: () => Line[],
): string[] {
  const bylines = () => readBylines(lines(), document.body, facts.headline);
  const sources: { read: () => string[]; guess?: boolean }[] = [
    { read: () => fromThing(facts) },
    { read: () => mostOf(METAS.map((name) => facts.metas.get(name) ?? [])) },
    { read: () => fromLabelledMetas(facts) },
    { read: () => fromMicrodata(document, facts.headline) },
    { read: () => bylines().sure() },
    { read: () => bylines().guessed(), guess: true },
  ];
  const isOrganization = listOf(facts.thing?.author).some(
    (author) => isThing(author) && typesOf(author).some((type) => type.endsWith('Organization')),
  );
  let group: string[] = [];
  let outlet: string[] = [];
  for (const { read, guess } of sources) {
    const names = namesOf(read()).filter((name) => !ACCOUNT.test(key(name)));
    const own = names.filter((name) => !isOutlet(name, sites, facts));
    if (guess && isOrganization && group.length > 0) return group;
    if (own.some(isPerson)) return own;
    if (group.length === 0) group = own;
    if (outlet.length === 0) outlet = names;
  }
  return group.length > 0 ? group : outlet;
}

function fromThing({ thing, things }: Facts): string[] {
  for (const value of [thing?.author, thing?.creator]) {
    const names = listOf(value).flatMap((author) => namesOfThing(author, things));
    if (names.some(Boolean)) return names;
  }
  return [];
}

/** The names of an author who is given as text, as a node, or as the identifier of a node elsewhere on the page. */
function namesOfThing(author: unknown, things: Thing[]): string[] {
  if (!isThing(author)) return [stringOf(author)];
  const id = stringOf(author['@id']);
  const elsewhere = id && !author.name && things.find((thing) => thing['@id'] === id && thing.name);
  const node = elsewhere || author;
  if (node.name) return listOf(node.name).map(stringOf);
  return [`${stringOf(node.givenName)} ${stringOf(node.familyName)}`.trim()];
}

/** The list with the most entries, the first among equals. */
const mostOf = (lists: string[][]): string[] =>
  lists.reduce((most, list) => (namesOf(list).length > namesOf(most).length ? list : most), []);

/** "Written by" in one meta and the name in the next, as publishing systems give them for previews. */
function fromLabelledMetas({ metas }: Facts): string[] {
  return [1, 2, 3].flatMap((number) => {
    const label = metas.get(`twitter:label${number}`)?.[0] ?? '';
    return openingPhrase('by', label) ? (metas.get(`twitter:data${number}`) ?? []) : [];
  });
}

const fromMicrodata = (document: Document, headline: Element | null): string[] =>
  [...document.querySelectorAll(MICRODATA)]
    .filter((element) => !isElsewhere(element, NOT_THIS_ARTICLE, headline ?? document.body))
    .slice(0, 10)
    .map((element) => element.getAttribute('content') ?? clean(element.textContent));

const isOutlet = (name: string, sites: string[], { heading }: Facts): boolean =>
  [...sites, heading].some((site) => bare(site) === bare(name));
