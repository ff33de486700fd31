import { stringOf } from '../json-ld.ts';
import { clean } from '../text.ts';
import { type Facts, meta } from './facts.ts';
import { decode } from './title.ts';

/** The outlet's name: Open Graph, the publisher of JSON-LD, else the host. */
export function readSite(facts: Facts): string {
  const stated = [
    meta(facts, 'og:site_name'),
    stringOf(facts.thing?.publisher),
    meta(facts, 'application-name', 'publisher', 'dc.publisher'),
  ];
  for (const name of stated.map((name) => decode(clean(name))))
    if (name && name.length < 80 && !/^https?:/.test(name)) return name;
  return hostOf(facts.url).replace(/^www\./, '');
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};
