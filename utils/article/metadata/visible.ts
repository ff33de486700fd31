import { clean } from '../text.ts';

/** A short line of the page near its headline. */
export interface Line {
  element: Element;
  text: string;
}

/** True in a part that matches and does not hold the headline: pages say "comments" of the whole as well. */
export function isElsewhere(element: Element, parts: string, headline: Element): boolean {
  const part = element.closest(parts);
  return part !== null && !part.contains(headline);
}

const MOST_ELEMENTS = 260;
/** Where the second paragraph of this many characters ends, the article is under way. */
const PARAGRAPH = 200;
const LONGEST_LINE = 140;

/** Lines right before and after the headline, where bylines and dates stand; those after come first. */
export function linesAroundHeadline(body: Element, headline: Element | null): Line[] {
  const walker = body.ownerDocument.createTreeWalker(body, 1);
  walker.currentNode = headline ?? body;
  const after = collect(() => walker.nextNode() as Element | null, MOST_ELEMENTS);
  walker.currentNode = headline ?? body;
  const before = headline ? collect(() => walker.previousNode() as Element | null, MOST_ELEMENTS / 8) : [];
  return [...after, ...before];
}

function collect(next: () => Element | null, most: number): Line[] {
  const lines: Line[] = [];
  let paragraphs = 0;
  for (let count = 0, element = next(); element && count < most; element = next(), count++) {
    if (element.childElementCount > 6 || element.localName === 'script' || element.localName === 'style')
      continue;
    const raw = element.textContent ?? '';
    if (element.localName === 'p' && raw.length > PARAGRAPH && ++paragraphs > 1) break;
    if (raw.length > 4 * LONGEST_LINE) continue;
    const text = clean(spaced(element));
    if (text.length > 2 && text.length < LONGEST_LINE) lines.push({ element, text });
  }
  return lines;
}

/** The text of an element with its parts held apart, which the page sets as lines of their own. */
function spaced(element: Element): string {
  if (element.childElementCount === 0) return element.textContent ?? '';
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue;
    else if (child.nodeType === 1 && !UNREAD.test((child as Element).localName))
      text += ` ${spaced(child as Element)} `;
  }
  return text;
}

const UNREAD = /^(?:script|style|noscript|svg)$/;
