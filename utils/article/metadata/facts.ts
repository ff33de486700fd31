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
    [stringOf(thing?.headline), og, documentTitle].map(key).filter(Boolean),
  );
  return { url, things, thing, metas, headline, heading: clean(headline?.textContent), documentTitle };
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
 * states, else another heading of those words, else the first `<h1>` with words. Headings in menus, path
 * bars and the like are no headlines.
 */
function headlineOf(document: Document, titles: string[]): Element | null {
  const headings = [...document.querySelectorAll('h1, h2')].filter(
    (heading) => !heading.closest('nav, [class*="breadcrumb" i], aside') && clean(heading.textContent) !== '',
  );
  const first = headings.filter(({ localName }) => localName === 'h1');
  const same = (heading: Element) => titles.includes(key(heading.textContent ?? ''));
  const alike = (heading: Element) =>
    titles.some(
      (title) =>
        key(heading.textContent ?? '').length > 10 &&
        (title.includes(key(heading.textContent ?? '')) || key(heading.textContent ?? '').includes(title)),
    );
  return first.find(same) ?? first.find(alike) ?? headings.slice(0, 40).find(same) ?? first[0] ?? null;
}
