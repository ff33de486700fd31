import type { Span } from '../../utils/text/span.ts';

/** The elements that hold words of the article's text, each with the offset of its first in `data-at`. */
const words = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-at]')];

const startOf = (element: HTMLElement): number => Number(element.dataset.at);

/** The stretch of the article's text that a range within the drawn article covers; null where it covers none. */
export function spanOfRange(root: Element, range: Range): Span | null {
  let span: Span | null = null;
  for (const element of words(root)) {
    if (!range.intersectsNode(element)) continue;
    const from = startOf(element);
    const start = element.contains(range.startContainer)
      ? from + lengthBefore(element, range.startContainer, range.startOffset)
      : from;
    const end = element.contains(range.endContainer)
      ? from + lengthBefore(element, range.endContainer, range.endOffset)
      : from + element.textContent.length;
    span = span ? { start: span.start, end } : { start, end };
  }
  return span && span.end > span.start ? span : null;
}

function lengthBefore(element: Element, container: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(container, offset);
  return range.toString().length;
}

/** The range in the drawn article that holds a stretch of its text; null where that is not drawn. */
export function rangeOfSpan(root: Element, { start, end }: Span): Range | null {
  const all = words(root);
  const first = all.find((element) => startOf(element) + element.textContent.length > start);
  const last = all.findLast((element) => startOf(element) < end);
  if (!first || !last || startOf(first) >= end) return null;
  const range = document.createRange();
  range.setStart(...pointIn(first, Math.max(0, start - startOf(first))));
  range.setEnd(...pointIn(last, Math.min(last.textContent.length, end - startOf(last))));
  return range;
}

function pointIn(element: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [element, element.childNodes.length];
}
