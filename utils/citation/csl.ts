import type { Article } from '../text/article.ts';
import { type CslName, nameOf } from './name.ts';

/** The part of CSL-JSON that news needs. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language?: string;
  section?: string;
}

export interface CslDate {
  'date-parts': [number[]];
}

/**
 * An article as CSL-JSON. `accessed` is when it was saved, ISO 8601. An article whose outlet is unknown is
 * cited as a web page.
 */
export function cslOf(article: Article, accessed: string): CslItem {
  const issued = dateOf(article.published);
  return {
    id: citeKey(article),
    type: article.site ? 'article-newspaper' : 'webpage',
    title: article.title,
    ...(article.authors.length > 0 && { author: article.authors.map(nameOf) }),
    ...(article.site && { 'container-title': article.site }),
    ...(issued && { issued }),
    accessed: dateOf(accessed) ?? { 'date-parts': [[]] },
    URL: article.url,
    // Without a language, some styles write every title in capitals, as only English does.
    ...(article.language !== 'und' && { language: article.language }),
    ...(article.section && { section: article.section }),
  };
}

/** The day as it is written there, whatever the time zone of whoever reads it. */
export function dateOf(iso: string | null): CslDate | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/
    .exec(iso ?? '')
    ?.slice(1)
    .filter(Boolean)
    .map(Number);
  return parts?.length ? { 'date-parts': [parts] } : null;
}

/** A short name for an item, the same each time: "holt2026crane". */
function citeKey({ authors, site, published, title, url }: Article): string {
  const name = authors[0] ? (nameOf(authors[0]).family ?? authors[0]) : site;
  const word = title.split(/[^\p{L}\p{N}]+/u).find((part) => part.length > 4) ?? '';
  const key = [name, published?.slice(0, 4) ?? '', word].map(ascii).join('');
  return `${key || 'article'}${hash(url)}`;
}

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/ø/gi, 'o')
    .replace(/æ/gi, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();

/** Two articles by one author in one year stay apart. FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36).slice(0, 4);
}
