import { stringOf } from '../json-ld.ts';
import { clean, key } from '../text.ts';
import { type Facts, meta } from './facts.ts';

/**
 * The headline: as the page shows it, without the kicker before it where its data leave that out. Where none
 * is shown, as JSON-LD, Open Graph or `<title>` give it, without the outlet's name at either end.
 */
export function readTitle(facts: Facts, sites: string[]): string {
  const given = [
    stringOf(facts.thing?.headline),
    meta(facts, 'og:title'),
    meta(facts, 'twitter:title', 'dc.title'),
    facts.documentTitle,
  ];
  const sections = [stringOf(facts.thing?.articleSection), ...pathOf(facts.url)];
  const told = given.map((title) => withoutSite(clean(decode(title)), sites, sections));
  const stated = told.filter(Boolean);
  const social = told[1] ?? '';
  const shown = facts.heading;
  if (!shown || sites.some((site) => bare(site) === bare(shown)) || shown.length > 250)
    return stated[0] ?? shown;
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

const pathOf = (url: string): string[] => url.split(/[/?#]/).slice(3);

/** Letters from which on the end of a headline may be the headline itself. */
const SHORTEST = 15;

const SEPARATOR = /\s+[|\-–—·•:»/\\]+\s+|\s*[|｜ㅣ]\s*|：|(?<=[\u3040-\u9fff\uac00-\ud7af])-/g;
const MOST_WORDS_OF_SITE = 6;

/**
 * "Title – Section | Outlet" without what follows that is the outlet's name, in short or in full, then the
 * section; and without the outlet's very name before it. `sections` are the names of the article's section.
 */
export function withoutSite(title: string, sites: string[], sections: string[] = []): string {
  const separators = [...title.matchAll(SEPARATOR)];
  const last = separators.at(-1);
  if (!last) return title;
  const tail = title.slice(last.index + last[0].length);
  const head = title.slice(0, last.index);
  if (sites.some((site) => isNameOf(site, tail))) return withoutSection(head, sections);
  const start = title.slice(0, separators[0]!.index);
  return sites.some((site) => bare(site) === bare(start))
    ? title.slice(separators[0]!.index + separators[0]![0].length)
    : title;
}

function withoutSection(title: string, sections: string[]): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  const tail = last && bare(title.slice(last.index + last[0].length));
  return last && sections.some((section) => bare(section) === tail) ? title.slice(0, last.index) : title;
}

/** True where the words are the outlet's name, or part of it, or it is part of them: "CBC", "CBC News". */
function isNameOf(site: string, words: string): boolean {
  if (bare(site) === '' || bare(words) === '') return false;
  if (bare(site) === bare(words)) return true;
  if (words.split(' ').length > MOST_WORDS_OF_SITE || /(?:^|\s)\p{Ll}/u.test(words)) return false;
  const [long, short] = [unmarked(site), unmarked(words)].sort((a, b) => b.length - a.length) as [
    string,
    string,
  ];
  return ` ${long} `.includes(` ${short} `);
}

/** Words in lower case, letters without their marks. */
const unmarked = (text: string): string => key(text.normalize('NFD').replace(/\p{M}/gu, ''));

/** Letters and digits alone, without their marks: "El País" as in "elpais". */
export const bare = (text: string): string => unmarked(text).replace(/ /g, '');

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

/** Titles in JSON-LD and metas are often escaped twice. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
