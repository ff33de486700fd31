import { listOf, stringOf, type Thing, typesOf } from '../json-ld.ts';
import { key } from '../text.ts';

const ARTICLE = /(?:Article|BlogPosting|SocialMediaPosting|^Report|Review|^CreativeWork)$/;
const LIVE = /^(?:LiveBlogPosting|NewsArticle|ReportageNewsArticle)$/;

/** True where a node of JSON-LD says it is an article. */
export const isArticleThing = (thing: Thing): boolean => typesOf(thing).some((type) => ARTICLE.test(type));

/** The JSON-LD node that speaks of this page's article: by its address or headline, else the first with most said. */
export function articleThing(things: Thing[], url: string, heading: string): Thing | null {
  let best: Thing | null = null;
  let most = 0;
  for (const thing of things) {
    if (!isArticleThing(thing)) continue;
    const score = weigh(thing, url, heading);
    if (score > most) [best, most] = [thing, score];
  }
  return best;
}

function weigh(thing: Thing, url: string, heading: string): number {
  let score = 1;
  const addresses = [thing.url, thing['@id'], thing.mainEntityOfPage].flatMap(listOf).map(stringOf);
  if (addresses.some((address) => address && sameAddress(address, url))) score += 4;
  const headline = key(stringOf(thing.headline) || stringOf(thing.name));
  if (
    headline &&
    heading &&
    (headline === heading || headline.includes(heading) || heading.includes(headline))
  )
    score += 4;
  if (typesOf(thing).some((type) => LIVE.test(type))) score += 1;
  for (const property of ['headline', 'datePublished', 'author', 'articleBody'])
    if (thing[property]) score += 1;
  return score;
}

const sameAddress = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
