import type { BlockKind } from '../text/block.ts';
import { isBlock, type Measures } from './measure.ts';
import { clean, isVisible, key } from './text.ts';

/** A block of the copy: one element that holds inline content only. */
export interface PageBlock {
  element: Element;
  kind: BlockKind;
  text: string;
  /** Letters and digits of the text, for comparison. */
  key: string;
  /** Characters of the text within links. */
  links: number;
}

/** What a block inherits from the elements around it. */
interface Surroundings {
  kind: BlockKind;
  /** How many levels up the element is that gave the kind. */
  level: number;
  inLink: boolean;
}

/** Parts of which each block must be an element of its own are wrapped; pictures' captions are not blocks. */
export function collectBlocks(body: Element, measures: Measures): PageBlock[] {
  const blocks: PageBlock[] = [];
  visit(body, { kind: 'paragraph', level: 0, inLink: false });
  return blocks;

  function visit(element: Element, around: Surroundings): void {
    const name = element.localName;
    if ((name === 'figure' || name === 'figcaption') && isPicture(element, measures)) return;
    const stands = element === body || isBlock(element);
    const here = surroundings(name, around);
    if (measures.get(element)?.blocks) wrapRuns(element, measures);
    else if (!stands || !splitAtBreaks(element, measures)) {
      if (stands) add(element, here);
      return;
    }
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) visit(child, here);
  }

  function add(element: Element, { kind, inLink }: Surroundings): void {
    const text = clean(element.textContent);
    if (!text) return;
    const links = inLink ? linkChars([element]) : linkChars(element.getElementsByTagName('a'));
    blocks.push({ element, kind, text, key: key(text), links });
  }
}

const KINDS: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dd: 'item',
  dt: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'blockquote',
};
/** How many levels a kind reaches down. */
const REACH = 6;

function surroundings(name: string, { kind, level, inLink }: Surroundings): Surroundings {
  const own = KINDS[name];
  const linked = inLink || name === 'a';
  if (own) return { kind: own, level: 1, inLink: linked };
  return level < REACH
    ? { kind, level: level + 1, inLink: linked }
    : { kind: 'paragraph', level: 0, inLink: linked };
}

/** Longer prose in a figure, its captions aside, is a table, a listing or a quotation and no picture. */
const MOST_PROSE_IN_PICTURE = 60;

/** True for captions, and for figures that hold pictures and no text of the article. */
function isPicture(element: Element, measures: Measures): boolean {
  if (element.localName === 'figcaption') return true;
  let prose = measures.get(element)?.prose ?? 0;
  for (const caption of element.querySelectorAll('figcaption')) prose -= measures.get(caption)?.prose ?? 0;
  return prose < MOST_PROSE_IN_PICTURE;
}

/** Wraps runs of inline nodes between blocks in paragraphs. */
function wrapRuns(container: Element, measures: Measures): void {
  let run: Node[] = [];
  const flush = () => {
    if (run.some((node) => node.nodeType !== 8 && isVisible(node.textContent))) wrap(run, measures);
    run = [];
  };
  for (const child of [...container.childNodes]) {
    const isElement = child.nodeType === 1;
    if (isElement && (isBlock(child as Element) || measures.get(child as Element)?.blocks)) flush();
    else if (isElement && (child as Element).localName === 'br' && endsInBreak(run)) {
      run.pop();
      flush();
    } else run.push(child);
  }
  flush();
}

/** A block whose paragraphs are parted by two line breaks becomes a container of paragraphs; true where it does. */
function splitAtBreaks(element: Element, measures: Measures): boolean {
  const measure = measures.get(element);
  if (!measure || !holdsTwoBreaks(element)) return false;
  measure.blocks = true;
  wrapRuns(element, measures);
  return true;
}

function holdsTwoBreaks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === 'br' && followedByBreak(child)) return true;
  return false;
}

function wrap(run: Node[], measures: Measures): void {
  const paragraph = run[0]!.ownerDocument!.createElement('p');
  run[0]!.parentNode!.insertBefore(paragraph, run[0]!);
  paragraph.append(...run);
  measures.set(paragraph, { chars: 0, links: 0, prose: 0, paragraphs: 0, blocks: false });
}

const isBlank = (node: Node): boolean =>
  node.nodeType === 8 || (node.nodeType === 3 && !isVisible(node.nodeValue));

function endsInBreak(run: Node[]): boolean {
  while (run.length && isBlank(run.at(-1)!)) run.pop();
  const last = run.at(-1);
  return last?.nodeType === 1 && (last as Element).localName === 'br';
}

function followedByBreak(br: Element): boolean {
  let next = br.nextSibling;
  while (next && isBlank(next)) next = next.nextSibling;
  return next?.nodeType === 1 && (next as Element).localName === 'br';
}

function linkChars(links: Iterable<Element>): number {
  let chars = 0;
  for (const link of links)
    if (!link.getAttribute('href')?.startsWith('#')) chars += clean(link.textContent).length;
  return chars;
}
