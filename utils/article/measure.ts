import { clean, fold } from './text.ts';

/** What an element holds, in characters of visible text. */
export interface Measure {
  chars: number;
  /** Characters within links. */
  links: number;
  /** Characters of running text: unbroken text outside links, long enough for a sentence. */
  prose: number;
  paragraphs: number;
  /** True where a descendant starts a block of its own. */
  blocks: boolean;
}

export type Measures = Map<Element, Measure>;

const BLOCKS = new Set(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul video'.split(
    ' ',
  ),
);

/** True for elements that start a block of their own. */
export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName);

/** What an element says, its blocks held apart: a page sets them as lines of their own. */
export const saidBy = (element: Element): string => clean(wordsOf(element));

function wordsOf(element: Element): string {
  if (element.childElementCount === 0) return element.textContent ?? '';
  let words = '';
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3) words += child.nodeValue;
    else if (child.nodeType === 1 && !UNREAD.has((child as Element).localName)) {
      const inner = wordsOf(child as Element);
      words += isBlock(child as Element) || inner === '' ? ` ${inner} ` : inner;
    }
  return words;
}

const UNREAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'option',
  'svg',
  'iframe',
  'title',
  'object',
  'audio',
  'canvas',
  'math',
]);

/** A running text of this many characters is a sentence rather than a label. */
const SENTENCE = 40;
const DENSE = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Elements nested deeper than any page is: browsers' own parsers stop at 512. */
const DEEPEST = 600;

export class TooDeep extends Error {}

/** Measures `root` and every element below it in one pass, in document order. Throws `TooDeep`. */
export function measure(root: Element): Measures {
  const measures: Measures = new Map();
  measureElement(root, measures, 1);
  return measures;
}

function measureElement(element: Element, measures: Measures, depth: number): Measure {
  if (depth > DEEPEST) throw new TooDeep();
  const mine: Measure = { chars: 0, links: 0, prose: 0, paragraphs: 0, blocks: false };
  measures.set(element, mine);
  const isRead = !UNREAD.has(element.localName);
  let own = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      if (isRead) own += charsOf(child.nodeValue ?? '');
    } else if (child.nodeType === 1) {
      const inner = measureElement(child as Element, measures, depth + 1);
      mine.chars += inner.chars;
      mine.links += inner.links;
      mine.prose += inner.prose;
      mine.paragraphs += inner.paragraphs;
      if (inner.blocks || isBlock(child as Element)) mine.blocks = true;
    }
  }
  mine.chars += own;
  if (element.localName === 'a') return Object.assign(mine, { links: mine.chars, prose: 0, paragraphs: 0 });
  if (own >= SENTENCE) {
    mine.prose += own;
    mine.paragraphs++;
  }
  return mine;
}

function charsOf(raw: string): number {
  const text = fold(raw);
  return text === ' ' ? 0 : text.length * (DENSE.test(text) ? 2.5 : 1);
}
