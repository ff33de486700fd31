import type { BlockKind } from '../text/block.ts';
import type { PageBlock } from './blocks.ts';
import { signatureOf, words } from './clean/rule.ts';
import { stringOf } from './json-ld.ts';
import type { Facts } from './metadata/facts.ts';
import { key } from './text.ts';

const STANDFIRST = words(
  'lead|lede|strapline|standfirst|preamble|ingress|intro|dek|deck|subtitle|subheadline|sub headline|subhead|excerpt|abstract|sapo|sommario|chapo|teaser text|teasertext|vorspann|anleser|manchet|perex|lid|catenaccio|entradilla',
);

/** What the page gives as the article's description: most often the standfirst's very words. */
export const descriptionsOf = ({ thing, metas }: Facts): string[] =>
  [
    stringOf(thing?.description),
    ...['description', 'og:description', 'twitter:description'].map((name) => metas.get(name)?.[0] ?? ''),
  ]
    .map(key)
    .filter((words) => words.length > 30);

/** True where the page calls the block, or an element near around it, the standfirst, sets it under the headline, or describes the article by it. */
export function isStandfirst({ element, kind, key: text }: PageBlock, descriptions: string[]): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  if (
    text.length > 30 &&
    descriptions.some(
      (description) =>
        description.includes(text) || (text.includes(description) && text.length < 2 * description.length),
    )
  )
    return true;
  for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level++) {
    if (at.localName === 'figure') return false;
    if ((text.length > LABEL && isHeadOfArticle(at, kind)) || STANDFIRST.test(signatureOf(at))) return true;
  }
  return false;
}

/** Lines up to this long in a header say section, date or reading time. */
const LABEL = 30;

/** True where one of the elements within is called the standfirst. */
export const holdsStandfirst = (element: Element): boolean =>
  [...element.querySelectorAll('p, h2, h3, div')].some((inner) => STANDFIRST.test(signatureOf(inner)));

/** An article's own header; the page's holds its menus. A heading is the standfirst only in the headline's. */
const isHeadOfArticle = (element: Element, kind: BlockKind): boolean =>
  /^(?:header|hgroup)$/.test(element.localName) &&
  element.closest('article, main') !== null &&
  (kind !== 'heading' || element.querySelector('h1') !== null);
