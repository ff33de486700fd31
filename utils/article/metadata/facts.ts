import { readJsonLd, type Thing } from '../json-ld.ts';
import { clean } from '../text.ts';
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
  /** Text of the first heading of the first rank. */
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
      if (name && content) metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  const documentTitle = clean(document.querySelector('head > title, title')?.textContent);
  const heading = headingOf(document, metas.get('og:title')?.[0] ?? documentTitle);
  const things = readJsonLd(document);
  return { url, things, thing: articleThing(things, url, heading), metas, heading, documentTitle };
}

/** The first value of the first of these metas that the page has. */
export function meta({ metas }: Facts, ...names: string[]): string {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return value;
  }
  return '';
}

/** The `<h1>` that the page's title speaks of, else the first one with words. */
function headingOf(document: Document, title: string): string {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => clean(heading.textContent))
    .filter(Boolean);
  return headings.find((heading) => heading.length > 10 && title.includes(heading)) ?? headings[0] ?? '';
}
