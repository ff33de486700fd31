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
  const site = readSite(facts);
  const language = readLanguage(facts, document);
  const lines = once(() => linesAroundHeadline(document.body, facts.headline));
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const section = stringOf(facts.thing?.articleSection) || meta(facts, 'article:section', 'section');
  const stated = {
    url: webAddress(canonical, base) || url,
    title: readTitle(facts, site),
    site,
    authors: readAuthors(facts, document, sitesOf(facts), lines),
    ...readDates(facts, document, lines, language),
    section: decode(clean(section)) || null,
    language,
    direction: readDirection(language, document),
  };
  return { stated, facts, base };
}

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
