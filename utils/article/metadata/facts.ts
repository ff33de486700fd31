import { readJsonLd, stringOf, type Thing } from '../json-ld.ts';
import { clean, key } from '../text.ts';
import { articleThing } from './article-thing.ts';

/** What a page says of itself before its text is looked at. */
export interface Facts {
  url: string;
  /** All nodes of its JSON-LD. */
  things: Thing[];
  /** The JSON-LD node of this article. */
  thing: Thing | null;
  /** `<meta>` by name, property or itemprop in lower case; all values in document order. */
  metas: Map<string, string[]>;
  /** The headline that the page shows, or null. */
  headline: Element | null;
  /** Its text. */
  heading: string;
  /** Text of `<title>`. */
  documentTitle: string;
}

export function readFacts(document: Document, url: string): Facts {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = clean(meta.getAttribute('content'));
    const names = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop')];
    for (const name of new Set(names.map((name) => name?.trim().toLowerCase())))
      if (name && content) metas.set(name, metas.get(name)?.concat(content) ?? [content]);
  }
  const documentTitle = clean(document.querySelector('head > title, title')?.textContent);
  const things = readJsonLd(document);
  const og = metas.get('og:title')?.[0] ?? '';
  const thing = articleThing(things, url, og || documentTitle);
  const headline = headlineOf(
    document,
    [stringOf(thing?.headline), og, documentTitle].map((title) => key(clean(title))).filter(Boolean),
  );
  return { url, things, thing, metas, headline, heading: clean(headline?.textContent), documentTitle };
}

interface Heading {
  element: Element;
  words: string;
}

/** The first value of the first of these metas that the page has. */
export function meta({ metas }: Facts, ...names: string[]): string {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return value;
  }
  return '';
}

/**
 * The heading that the reader sees as the headline: an `<h1>` of the same words as a title that the page
 * states, else another heading of those words or with a kicker before them, else the first `<h1>` with words.
 * Headings in menus, path bars and the like are no headlines.
 */
function headlineOf(document: Document, titles: string[]): Element | null {
  const headings = [...document.querySelectorAll('h1, h2')]
    .filter((heading) => !heading.closest('nav, [class*="breadcrumb" i], aside'))
    .map((element) => ({ element, words: key(clean(element.textContent)) }))
    .filter(({ words }) => words !== '');
  const first = headings.filter(({ element }) => element.localName === 'h1');
  const early = headings.slice(0, 40);
  const same = ({ words }: Heading) => titles.includes(words);
  const longer = ({ words }: Heading) => titles.some((title) => title.length > 10 && words.includes(title));
  const shorter = ({ words }: Heading) => words.length > 10 && titles.some((title) => title.includes(words));
  const found =
    first.find(same) ??
    first.find((heading) => longer(heading) || shorter(heading)) ??
    early.find(same) ??
    early.find(longer) ??
    first[0];
  return found?.element ?? null;
}
