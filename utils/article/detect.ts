import { native } from './native.ts';

/** The sum of points from which on a page is called an article. */
const ENOUGH = 3;

/**
 * True where the page is an article: by what it says of itself, its prose against its links, and its
 * address. Each speaks for or against with points of its own; none decides alone. Reads the page in one
 * pass and changes nothing.
 */
export function detectArticle(document: Document, url: string = native(document, 'URL')): boolean {
  const root = native(document, 'documentElement');
  if (!root) return false;
  const types = statedTypes(root);
  const stated = pointsForStatements(root, types);
  const sections = sectionsOf(root);
  const found = pointsForProse(root, sections) + pointsForParts(root, sections.size, stated > 0);
  return stated + pointsForAddress(url) + found >= ENOUGH;
}

const ARTICLE = /Article$|^BlogPosting$|^Report$|^LiveBlogPosting$/;

/** The types that the page's JSON-LD names, nested ones too. */
function statedTypes(root: Element): Set<string> {
  const types = new Set<string>();
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    for (const match of (script.textContent ?? '')
      .slice(0, 300_000)
      .matchAll(/"@type"\s*:\s*\[?\s*"([^"]{1,60})"/g))
      types.add(match[1]!.replace(/^.*[/#:]/, ''));
  }
  return types;
}

function pointsForStatements(root: Element, types: Set<string>): number {
  const says = (...names: string[]) => names.some((name) => types.has(name));
  const isArticle = [...types].some((type) => ARTICLE.test(type));
  const isList = says('ItemList', 'CollectionPage', 'ProductGroup');
  let points = isArticle ? (isList ? 1 : 3) : isList ? -3 : 0;
  if (!isArticle && says('Product', 'ProductGroup', 'Offer', 'BuyAction')) points -= 4;
  if (!isArticle && says('FAQPage')) points -= 1.5;
  if (!isArticle && says('LocalBusiness', 'SoftwareApplication', 'Course')) points -= 1.5;
  if (says('DiscussionForumPosting', 'QAPage')) points -= 5;
  const kind = root.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/^article/i.test(kind)) points += 2;
  else if (/^(?:product|profile|video|music|book)/i.test(kind)) points -= 3;
  else if (/^website/i.test(kind)) points -= 1;
  if (root.querySelector('meta[property="article:published_time"]')) points += 1;
  return points;
}

const OF_ARTICLES =
  /\/(?:blogs?|news|articles?|stor(?:y|ies)|posts?|p|artikkel|artikel|article|articulo|nyheter|nyheder|noticias?|nachrichten|actualites?|insights?|magazine|opinion|archives?|discover|guides?|resources?|resource-center|tips|advice)\//i;
const OF_OTHERS =
  /(?:^|\/)(?:products?|shop|store|c|cat|category|categories|collections?|tags?|tema|topics?|[\w-]*forums?|threads?|questions?|discussions?|search|sok|listing|itm|services?|features|categoria|kategori|kategorie|viewtopic|browse|d)(?:\/|$|\.)/i;

function pointsForAddress(url: string): number {
  const path = pathOf(url);
  const parts = path.split('/').filter(Boolean);
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const words = last.split(/[-_+]/).filter(Boolean).length;
  let points = 0;
  if (parts.length === 0 || (parts.length === 1 && last.length <= 3)) points -= 4;
  if (words >= 4) points += 2;
  else if (words === 3 || /\d{5}/.test(last)) points += 1;
  else if (words <= 1 && !/\d/.test(last)) points -= 1;
  if (/\/(?:19|20)\d\d[/-]?\d\d/.test(path)) points += 1;
  if (OF_ARTICLES.test(path)) points += 1;
  if (OF_OTHERS.test(path.slice(1))) points -= 2;
  return points;
}

const pathOf = (url: string): string => {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
};

const DENSE = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Characters of a paragraph of prose; a character of a dense script counts for two and a half. */
const PARAGRAPH = 80;
/** Characters below which no text is a paragraph, in whatever script. */
const SHORTEST = 32;

/** Elements besides paragraphs that pages set prose in. */
const HOLDERS = new Set(['DIV', 'LI', 'TD', 'DD', 'SECTION', 'ARTICLE', 'BLOCKQUOTE', 'SPAN', 'FONT']);
const TEXT_NODES = 4;

/** Points for prose, most of all for prose in one place, against links. */
function pointsForProse(root: Element, sections: Set<Element>): number {
  const sums = new Map<Element | null, number>();
  let prose = 0;
  let most = 0;
  const add = (parent: Element | null, text: string) => {
    const length = text.length * (DENSE.test(text) ? 2.5 : 1);
    if (length < PARAGRAPH) return;
    const section = sections.size > 0 && parent?.closest('article');
    const place = section && sections.has(section) ? section.parentElement : parent;
    prose += length;
    const sum = (sums.get(place) ?? 0) + length;
    sums.set(place, sum);
    most = Math.max(most, sum);
  };
  for (const paragraph of root.getElementsByTagName('p')) {
    const text = (paragraph.textContent ?? '').trim();
    if (charsIn(paragraph.getElementsByTagName('a')) <= text.length / 2) add(paragraph.parentElement, text);
  }
  const walker = root.ownerDocument.createTreeWalker(root, TEXT_NODES);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (
      nodeValue!.length >= SHORTEST &&
      HOLDERS.has(parentElement?.tagName ?? '') &&
      !parentElement!.closest('p, a')
    )
      add(parentElement!.parentElement, nodeValue!.trim());
  }
  const links = charsIn(root.getElementsByTagName('a'));
  const share = links / (links + prose + 1);
  const against = share > 0.75 ? 2 : share > 0.5 ? 1 : 0;
  const named = [...sums.keys()].some(isNamedText) ? 1.5 : 0;
  return Math.min(4, most / 900) + Math.min(1.5, prose / 4000) + named - against;
}

/** Articles that lead nowhere are no teasers but, under headings, sections of the page's own article. */
const sectionsOf = (root: Element): Set<Element> =>
  new Set([...root.getElementsByTagName('article')].filter(isSection));

const isSection = (article: Element): boolean =>
  !article.querySelector('a') && article.querySelector('h2, h3, h4') !== null;

/** Class names of what holds an article's text: "article-body", "entry-content", "story__text". */
const OF_TEXT = /(?:^|[-_])(?:article|entry|news|post|story)[-_]{0,2}(?:body|content|text)/i;

/** True where the page calls a place, or one around it, the text of an article, and calls no second one so. */
function isNamedText(place: Element | null): boolean {
  for (let at = place; at; at = at.parentElement) {
    if (at.getAttribute('itemprop') === 'articleBody') return true;
    const name = (at.getAttribute('class') ?? '').split(/\s+/).find((part) => OF_TEXT.test(part));
    if (name) return at.ownerDocument.getElementsByClassName(name).length === 1;
  }
  return false;
}

const MANY = 9;

/** Points for the parts of an article, one of each, against many: a list of teasers, a thread of posts. */
function pointsForParts(root: Element, sections: number, isStated: boolean): number {
  const count = (name: string) => root.getElementsByTagName(name).length;
  if (count('article') === 1 && count('h1') === 1) return 1.5;
  const teasers = count('article') - sections > MANY ? (isStated ? 1 : 3) : 0;
  return -teasers - (!isStated && count('time') > MANY ? 2 : 0);
}

function charsIn(elements: Iterable<Element>): number {
  let chars = 0;
  for (const element of elements) chars += element.textContent?.trim().length ?? 0;
  return chars;
}
