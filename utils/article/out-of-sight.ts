/** What the extractor writes on the copy of an element that the page does not show. */
export const UNSEEN = 'data-lede-unseen';

/** Tells whether the page shows an element. */
export type IsUnseen = (element: Element) => boolean;

const CANDIDATES = 'p, li, blockquote, dd, h2, h3, h4';
const WHOLE = /^(?:html|body|main|article)$/;

/** More of the page's paragraphs than this share, and it is the page that waits to be shown. */
const MOST = 0.95;

/**
 * Marks on the copy what the page's style keeps from sight, at the outermost element that is. Only elements
 * that hold words are asked; the copy must have the page's elements in the page's order still.
 */
export function markUnseen(page: Element, copy: Element, isUnseen: IsUnseen): void {
  const candidates = [...page.querySelectorAll(CANDIDATES)];
  const unseen = candidates.map((element) => isUnseen(element) && !element.closest('details:not([open])'));
  if (
    !unseen.includes(true) ||
    charsOf(candidates.filter((_, at) => unseen[at])) > MOST * charsOf(candidates)
  )
    return;
  const copies = copy.querySelectorAll(CANDIDATES);
  for (const [index, candidate] of candidates.entries())
    if (unseen[index]) outermost(candidate, copies[index]!, isUnseen).setAttribute(UNSEEN, '');
}

const charsOf = (elements: Element[]): number =>
  elements.reduce(
    (sum, { localName, textContent }) => sum + (localName === 'p' ? textContent!.length : 0),
    0,
  );

/** The copy of the outermost element around a candidate that is not shown either. */
function outermost(candidate: Element, copied: Element, isUnseen: IsUnseen): Element {
  let [at, found] = [candidate, copied];
  for (;;) {
    const parent = at.parentElement;
    if (!parent || WHOLE.test(parent.localName) || !isUnseen(parent)) return found;
    [at, found] = [parent, found.parentElement!];
  }
}

/** Farther out than this, in CSS pixels, and what is placed there is placed out of sight. */
const FAR = -900;

/** Asks the browser, which alone knows: without one, everything counts as seen. */
export const isUnseenInBrowser: IsUnseen = (element) => {
  if (typeof element.checkVisibility !== 'function') return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return true;
  const { width, height, right } = element.getBoundingClientRect();
  const isDot = width <= 1 && height <= 1 && (width > 0 || height > 0);
  return isDot || right + scrollX < FAR;
};
