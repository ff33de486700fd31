import Readability from '@mozilla/readability/Readability.js';

const MARK = 'data-lede';

/**
 * Runs Readability on a copy of the swept page and tells which of the given elements it kept. These keep a mark.
 * Null where it found no article at all.
 */
export function readable(document: Document, elements: Element[]): Set<Element> | null {
  for (const [index, element] of elements.entries()) element.setAttribute(MARK, String(index));
  const copy = document.cloneNode(true) as Document;
  // To Readability an `aria-hidden` element cannot be seen; on the page it can.
  for (const element of copy.querySelectorAll('[aria-hidden]')) element.removeAttribute('aria-hidden');
  const reader = new Readability<Element>(copy, {
    serializer: (content) => content as Element,
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: 250,
  });
  const content = reader.parse()?.content;
  if (!content) return null;
  const kept = new Set<Element>();
  for (const element of content.querySelectorAll(`[${MARK}]`)) {
    const original = elements[Number(element.getAttribute(MARK))];
    if (original) kept.add(original);
  }
  return kept;
}
