import type { Target } from './driver.ts';

/** A target as it crosses into the page: a pattern by its source. */
export interface FlatTarget {
  role: string;
  name?: string;
  pattern?: string;
  flags?: string;
  within?: FlatTarget;
}

export function flatten({ role, name, within }: Target): FlatTarget {
  const flat: FlatTarget = { role };
  if (typeof name === 'string') flat.name = name;
  else if (name) Object.assign(flat, { pattern: name.source, flags: name.flags });
  if (within) flat.within = flatten(within);
  return flat;
}

export const describeTarget = (target: Target): string =>
  `${target.role} ${String(target.name ?? '')}${target.within ? ` in ${describeTarget(target.within)}` : ''}`;

/**
 * Runs in the page: the first visible element with the role and the accessible name.
 * Names are taken from aria-label, aria-labelledby, a label, the text, title and alt, in that order.
 */
export function findElement(target: FlatTarget): Element | null {
  const implicit: Record<string, string> = {
    button: 'button,input[type=button],input[type=submit],summary',
    link: 'a[href]',
    heading: 'h1,h2,h3,h4,h5,h6',
    textbox: 'input:not([type]),input[type=text],input[type=email],input[type=url],textarea',
    searchbox: 'input[type=search]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    combobox: 'select',
    article: 'article',
    main: 'main',
    list: 'ul,ol',
    listitem: 'li',
    table: 'table',
    dialog: 'dialog',
    navigation: 'nav',
    region: 'section',
    blockquote: 'blockquote',
  };
  const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  /** Its words, but for what is hidden from screen readers. */
  const wordsOf = (element: Element): string => {
    if (element.getAttribute('aria-hidden') === 'true') return '';
    return [...element.childNodes]
      .map((node) =>
        node.nodeType === 1 ? wordsOf(node as Element) : node.nodeType === 3 ? node.nodeValue : '',
      )
      .join('');
  };
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby');
    const labelled = by
      ?.split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
    const labels = (element as HTMLInputElement).labels;
    return (
      folded(element.getAttribute('aria-label')) ||
      folded(labelled) ||
      folded(labels && [...labels].map((label) => label.textContent).join(' ')) ||
      folded(wordsOf(element)) ||
      folded(element.getAttribute('title')) ||
      folded(element.getAttribute('alt'))
    );
  };
  const seen = (element: Element): boolean =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const matches = (name: string, wanted: FlatTarget): boolean =>
    wanted.pattern !== undefined
      ? new RegExp(wanted.pattern, wanted.flags).test(name)
      : wanted.name === undefined || wanted.name === name;
  const search = (root: Document | Element, wanted: FlatTarget): Element | null => {
    const own = implicit[wanted.role];
    const selector = `[role="${wanted.role}"]${own ? `,${own.replace(/(,|$)/g, ':not([role])$1')}` : ''}`;
    for (const element of root.querySelectorAll(selector))
      if (seen(element) && matches(nameOf(element), wanted)) return element;
    return null;
  };
  const root = target.within ? findElementWithin(target.within) : document;
  return root && search(root, target);

  function findElementWithin(outer: FlatTarget): Element | null {
    const container = outer.within ? findElementWithin(outer.within) : document;
    return container && search(container, outer);
  }
}
