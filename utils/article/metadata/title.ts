import { stringOf } from '../json-ld.ts';
import { clean, key } from '../text.ts';
import { type Facts, meta } from './facts.ts';

/**
 * The headline: as the page shows it, without the kicker before it where its data leave that out. Where none
 * is shown, as JSON-LD, Open Graph or `<title>` give it, without the outlet's name at either end.
 */
export function readTitle(facts: Facts, site: string): string {
  const given = [
    stringOf(facts.thing?.headline),
    meta(facts, 'og:title'),
    meta(facts, 'twitter:title', 'dc.title'),
    facts.documentTitle,
  ];
  const told = given.map((title) => withoutSite(decode(clean(title)), site));
  const stated = told.filter(Boolean);
  const social = told[1] ?? '';
  const shown = facts.heading;
  if (!shown || key(shown) === key(site) || shown.length > 250) return stated[0] ?? shown;
  const unkicked = key(shown.replace(KICKER, ''));
  if (social.length > SHORTEST && key(social) === unkicked) return social;
  if (stated.some((title) => key(title) === key(shown))) return shown;
  const tails = stated.filter((title) => title.length > SHORTEST && key(shown).endsWith(` ${key(title)}`));
  if (tails.length > 0) return tails[0]!;
  return stated.map((title) => commonTail(shown, title)).find(Boolean) ?? shown;
}

const KICKER = /^.{3,60}?(?:\s[-–—|·•]|:)\s+(?=.{20})/;

/** What follows two different kickers, where it is the same. */
function commonTail(shown: string, title: string): string {
  const tail = shown.replace(KICKER, '');
  return tail !== shown && key(tail) === key(title.replace(KICKER, '')) ? tail : '';
}

/** Letters from which on the end of a headline may be the headline itself. */
const SHORTEST = 15;

const SEPARATOR = /\s+[|\-–—·•:»/\\]+\s+|\s*\|\s*/;

/** "Title | Section | Outlet" without what follows or precedes, where that is the outlet's name. */
export function withoutSite(title: string, site: string): string {
  const name = key(site);
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string) =>
    name !== '' && (key(part) === name || key(part).replace(/ /g, '') === name.replace(/ /g, ''));
  if (isSite(parts.at(-1)!))
    return title
      .slice(0, title.lastIndexOf(parts.at(-1)!))
      .replace(/\s*[|\-–—·•:»/\\]+\s*$/, '')
      .trim();
  if (isSite(parts[0]!))
    return title
      .slice(parts[0]!.length)
      .replace(/^\s*[|\-–—·•:»/\\]+\s*/, '')
      .trim();
  return title;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Titles in JSON-LD and metas are often escaped twice. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
