import { fold } from './text.ts';

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
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul video'.split(
    ' ',
  ),
);

/** True for elements that start a block of their own. */
export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName);

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

/** Measures every element below `root` in one pass up the tree. Throws `TooDeep`. */
export function measure(root: Element): Measures {
  const measures: Measures = new Map();
  const order: Element[] = [];
  const own = new Map<Element, number>();
  const depths = new Map<Element, number>();
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      order.push(node as Element);
      const depth = 1 + (depths.get(node.parentElement!) ?? 0);
      if (depth > DEEPEST) throw new TooDeep();
      depths.set(node as Element, depth);
      measures.set(node as Element, { chars: 0, links: 0, prose: 0, paragraphs: 0, blocks: false });
      continue;
    }
    const parent = node.parentElement;
    const text = fold(node.nodeValue ?? '');
    if (!parent || text === '' || text === ' ' || UNREAD.has(parent.localName)) continue;
    own.set(parent, (own.get(parent) ?? 0) + text.length * (DENSE.test(text) ? 2.5 : 1));
  }
  for (const element of order.reverse()) close(element, own.get(element) ?? 0, measures);
  return measures;
}

function close(element: Element, own: number, measures: Measures): void {
  const mine = measures.get(element)!;
  mine.chars += own;
  if (own >= SENTENCE && element.localName !== 'a') {
    mine.prose += own;
    mine.paragraphs++;
  }
  if (element.localName === 'a') {
    mine.links = mine.chars;
    mine.prose = 0;
    mine.paragraphs = 0;
  }
  const parent = element.parentElement && measures.get(element.parentElement);
  if (!parent) return;
  parent.chars += mine.chars;
  parent.links += mine.links;
  parent.prose += mine.prose;
  parent.paragraphs += mine.paragraphs;
  if (mine.blocks || isBlock(element)) parent.blocks = true;
}
