/** Class names, ids and element names in one compound; no combinators, for each would have to be tried on every element. */
const COMPOUND = /^[a-z]*(?:[.#][\w-]+)+$/i;

/**
 * Tells what a page's own style sheets keep from sight, for jsdom has no layout to ask: elements that a rule of
 * simple selectors outside any condition gives no box, hides, or moves far out.
 */
export function unseenByStyle(document: Document): (element: Element) => boolean {
  const names = new Set<string>();
  for (const element of document.querySelectorAll('[class], [id]'))
    for (const name of [element.id, ...element.classList]) names.add(name);
  const unseen = new Set<Element>();
  for (const selector of hidingSelectors(document)) {
    if (!selector.match(/[\w-]+/g)!.some((name) => names.has(name))) continue;
    for (const element of document.querySelectorAll(selector))
      if (isStillHidden(element as HTMLElement)) unseen.add(element);
  }
  if (unseen.size === 0) return () => false;
  return (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (unseen.has(at)) return true;
    return false;
  };
}

function hidingSelectors(document: Document): Set<string> {
  const selectors = new Set<string>();
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!('selectorText' in rule) || !hides((rule as CSSStyleRule).style)) continue;
      for (const selector of String(rule.selectorText).split(/\s*,\s*/))
        if (COMPOUND.test(selector)) selectors.add(selector);
    }
  return selectors;
}

const hides = (style: CSSStyleDeclaration): boolean =>
  style.display === 'none' || style.visibility === 'hidden' || isFarOut(style);

const isFarOut = (style: CSSStyleDeclaration): boolean =>
  style.position === 'absolute' && Number.parseInt(style.left || style.top || '0', 10) < -900;

/** A later rule may show again what an earlier one hid. */
function isStillHidden(element: HTMLElement): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style ? hides(style) : true;
}
