import type { BlockKind } from '../text/block.ts';
import { isBlock, type Measures } from './measure.ts';
import { clean, key } from './text.ts';

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

/** Parts of which each block must be an element of its own are wrapped; pictures' captions are not blocks. */
export function collectBlocks(body: Element, measures: Measures): PageBlock[] {
  const blocks: PageBlock[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 1, {
    acceptNode: (node) => (isPicture(node as Element, measures) ? 2 : 1),
  });
  for (let node: Node | null = body; node; node = walker.nextNode()) {
    const element = node as Element;
    if (measures.get(element)?.blocks) wrapRuns(element, measures);
    else if (isBlock(element) || element === body) splitAtBreaks(element, measures);
    if (measures.get(element)?.blocks || !(isBlock(element) || element === body)) continue;
    const text = clean(element.textContent);
    if (text)
      blocks.push({ element, kind: kindOf(element), text, key: key(text), links: linkChars(element) });
  }
  return blocks;
}

/** Longer prose in a figure, its captions aside, is a table, a listing or a quotation and no picture. */
const MOST_PROSE_IN_PICTURE = 60;

/** True for captions, and for figures that hold pictures and no text of the article. */
function isPicture(element: Element, measures: Measures): boolean {
  if (element.localName === 'figcaption') return true;
  if (element.localName !== 'figure') return false;
  let prose = measures.get(element)?.prose ?? 0;
  for (const caption of element.querySelectorAll('figcaption')) prose -= measures.get(caption)?.prose ?? 0;
  return prose < MOST_PROSE_IN_PICTURE;
}

/** Wraps runs of inline nodes between blocks in paragraphs. */
function wrapRuns(container: Element, measures: Measures): void {
  let run: Node[] = [];
  const flush = () => {
    if (run.some((node) => clean(node.textContent) !== '' && node.nodeType !== 8)) wrap(run, measures);
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

/** A block whose paragraphs are parted by two line breaks becomes a container of paragraphs. */
function splitAtBreaks(element: Element, measures: Measures): void {
  const breaks = [...element.children].filter((child) => child.localName === 'br');
  if (breaks.length < 2 || !breaks.some((br) => followedByBreak(br))) return;
  const measure = measures.get(element);
  if (!measure) return;
  measure.blocks = true;
  wrapRuns(element, measures);
}

function wrap(run: Node[], measures: Measures): void {
  const paragraph = run[0]!.ownerDocument!.createElement('p');
  run[0]!.parentNode!.insertBefore(paragraph, run[0]!);
  paragraph.append(...run);
  measures.set(paragraph, { chars: 0, links: 0, prose: 0, paragraphs: 0, blocks: false });
}

const isBlank = (node: Node): boolean =>
  node.nodeType === 8 || (node.nodeType === 3 && clean(node.nodeValue) === '');

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

function kindOf(element: Element): BlockKind {
  for (let at: Element | null = element, level = 0; at && level < 6; at = at.parentElement, level++) {
    if (/^h[1-6]$/.test(at.localName)) return 'heading';
    if (at.localName === 'li' || at.localName === 'dd' || at.localName === 'dt') return 'item';
    if (at.localName === 'td' || at.localName === 'th') return 'cell';
    if (at.localName === 'blockquote') return 'blockquote';
  }
  return 'paragraph';
}

function linkChars(element: Element): number {
  const links = element.closest('a') ? [element] : element.getElementsByTagName('a');
  let chars = 0;
  for (const link of links)
    if (!link.getAttribute('href')?.startsWith('#')) chars += clean(link.textContent).length;
  return chars;
}
