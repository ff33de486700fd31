import { stringOf } from '../json-ld.ts';
import { clean } from '../text.ts';
import { type Facts, meta } from './facts.ts';
import { decode } from './title.ts';

/** The names that the page gives its outlet: Open Graph, the publisher of JSON-LD, the names of the web app. */
export const sitesOf = (facts: Facts): string[] =>
  [
    meta(facts, 'og:site_name'),
    stringOf(facts.thing?.publisher),
    meta(facts, 'application-name'),
    meta(facts, 'apple-mobile-web-app-title'),
    meta(facts, 'publisher', 'dc.publisher'),
  ]
    .map((name) => decode(clean(name)))
    .filter((name) => name && name.length < 80 && !/^https?:/.test(name));

/** The outlet's name, else the host. */
export const readSite = (facts: Facts): string =>
  sitesOf(facts)[0] ?? hostOf(facts.url).replace(/^www\./, '');

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};
