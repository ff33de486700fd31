import { stringOf } from '../json-ld.ts';
import { clean } from '../text.ts';
import { type Facts, meta } from './facts.ts';
import { bare, decode } from './title.ts';

/**
 * The names that the page gives its outlet: Open Graph, the publisher of JSON-LD, the names of the web app, and
 * the host with its labels.
 */
export function sitesOf(facts: Facts): string[] {
  const host = hostOf(facts.url).replace(/^www\./, '');
  return [
    ...statedSites(facts),
    host,
    ...host
      .split('.')
      .slice(0, -1)
      .filter((label) => label.length > 3),
  ];
}

const statedSites = (facts: Facts): string[] =>
  [
    meta(facts, 'og:site_name'),
    stringOf(facts.thing?.publisher),
    meta(facts, 'application-name'),
    meta(facts, 'apple-mobile-web-app-title'),
    meta(facts, 'publisher', 'dc.publisher'),
  ]
    .map((name) => clean(decode(name)))
    .filter((name) => name && name.length < 80 && !/^https?:/.test(name));

/** The outlet's name as stated, in its best spelling: "National Post" for "nationalpost"; else the host. */
export function readSite(facts: Facts): string {
  const tail = facts.documentTitle.split(/\s+[|\-–—·]\s+/).at(-1) ?? '';
  const spelt = [...statedSites(facts), ...(facts.documentTitle === tail ? [] : [tail])];
  const names = sitesOf(facts);
  const name = names[0] ?? '';
  const isPlain = name === name.toLowerCase();
  const better = spelt.find((other) => other !== other.toLowerCase() && isSame(other, name));
  return (isPlain && better) || name;
}

/** Alike but for spaces, marks and the host's ending. */
const isSame = (name: string, plain: string): boolean =>
  [bare(plain), bare(plain.replace(/\.[a-z]+$/, ''))].includes(bare(name));

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};
