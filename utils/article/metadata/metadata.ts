import type { Article } from '../../text/article.ts';
import { webAddress } from '../images.ts';
import { stringOf } from '../json-ld.ts';
import { clean } from '../text.ts';
import { readAuthors } from './authors.ts';
import { readDates } from './dates.ts';
import { type Facts, meta, readFacts } from './facts.ts';
import { readDirection, readLanguage } from './language.ts';
import { readSite, sitesOf } from './site.ts';
import { decode, readTitle } from './title.ts';
import { type Line, linesAroundHeadline } from './visible.ts';

type Stated = Pick<
  Article,
  'url' | 'title' | 'site' | 'authors' | 'published' | 'modified' | 'section' | 'language' | 'direction'
>;

/** What is known of the article before its text, and what that was read from. */
export interface Metadata {
  stated: Stated;
  facts: Facts;
  /** What relative addresses are relative to. */
  base: string;
}

/** Reads headline, outlet, authors, dates, section, language and address of a page's article. */
export function readMetadata(document: Document, url: string): Metadata {
  const base = baseOf(document, url);
  const facts = readFacts(document, url);
  const sites = sitesOf(facts);
  const language = readLanguage(facts, document);
  const lines = once(() => linesAroundHeadline(document.body, facts.headline));
  const section = stringOf(facts.thing?.articleSection) || meta(facts, 'article:section', 'section');
  const stated = {
    url: addressOf(document, facts, base),
    title: readTitle(facts, sites),
    site: readSite(facts),
    authors: readAuthors(facts, document, sites, lines),
    ...readDates(facts, document, lines, language),
    section: firstOf(clean(decode(section))) || null,
    language,
    direction: readDirection(language, document),
  };
  return { stated, facts, base };
}

/** The address that the page gives its article; some give their front page for every one. */
function addressOf(document: Document, facts: Facts, base: string): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  for (const stated of [canonical, meta(facts, 'og:url')]) {
    const address = stated && webAddress(stated, base);
    if (address && (new URL(address).pathname !== '/' || new URL(facts.url).pathname === '/')) return address;
  }
  return facts.url;
}

/** The first of a list in one string: "World,Economy", "Mobile, Networks, Tariffs". */
const firstOf = (section: string): string =>
  /,\S|,.*,/.test(section) ? section.replace(/,.*$/, '') : section;

/** The page's own address unless `<base href>` gives another on the web. */
function baseOf(document: Document, url: string): string {
  const declared = document.querySelector('base[href]')?.getAttribute('href');
  return webAddress(declared, url) || url;
}

function once(make: () => Line[]): () => Line[] {
  let made: Line[] | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
