import type { PageBlock } from './blocks.ts';

/** The share of words that two forms of a headline have in common. */
const ALIKE = 0.6;

/** True where a heading is the headline in another form: shortened, with a kicker before it. */
export function isHeadline({ element, key: words, text }: PageBlock, titles: Set<string>): boolean {
  if (titles.has(words)) return true;
  if (!/^h[1-3]$/.test(element.localName) || text.length < 15) return false;
  const measureOf = element.localName === 'h1' ? ofShorter : ofLonger;
  return [...titles].some((title) => measureOf(title.split(' '), words.split(' ')) >= ALIKE);
}

/** The share of words in common, of the shorter one's; 0 where that has fewer than four. */
function ofShorter(a: string[], b: string[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length < 4 ? 0 : inCommon(short, long) / short.length;
}

const ofLonger = (a: string[], b: string[]): number =>
  a.length < b.length ? inCommon(a, b) / b.length : inCommon(b, a) / a.length;

function inCommon(some: string[], others: string[]): number {
  const all = new Set(others);
  return some.filter((word) => all.has(word)).length;
}
