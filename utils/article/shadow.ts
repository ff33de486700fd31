/**
 * Elements that may have a shadow tree: custom ones and a few of HTML's own. Pages are full of the rest, and
 * each element that a script touches costs time. https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
const MAY_HOST =
  ':not(a, li, ul, ol, dl, dt, dd, img, svg, svg *, picture, source, script, style, link, meta, head, html, br, hr, button, input, select, option, label, form, i, b, em, strong, small, sup, sub, table, tbody, thead, tr, td, th, figure, figcaption, time, iframe, noscript, video, audio, template)';

/**
 * Lays open what a page keeps in shadow trees: open shadow roots of the live page, and declarative ones
 * that a parser without shadow trees left as templates. Slots are filled with the host's own children.
 */
export function flattenShadows(page: Element, copy: Element): void {
  const roots = [...page.querySelectorAll(MAY_HOST)].map((element) => element.shadowRoot);
  if (roots.some(Boolean)) {
    const hosts = [...copy.querySelectorAll(MAY_HOST)];
    for (const [index, root] of roots.entries())
      if (root) fill(hosts[index]!, contentOf(root, copy.ownerDocument));
  }
  for (const template of copy.querySelectorAll('template[shadowrootmode], template[shadowroot]')) {
    const host = template.parentElement;
    if (!host || !('content' in template)) continue;
    const content = (template as HTMLTemplateElement).content;
    template.remove();
    fill(host, copy.ownerDocument.importNode(content, true));
  }
}

/**
 * A shadow root's children in a fragment of the inert document, with shadow trees within it laid open too.
 * A copy made in the page's own document would fetch its images and run their handlers.
 */
function contentOf(root: ShadowRoot, inert: Document): DocumentFragment {
  const fragment = inert.createDocumentFragment();
  for (const child of root.childNodes) {
    const copied = inert.importNode(child, true);
    if (copied.nodeType === 1) {
      const host = (child as Element).shadowRoot;
      if (host) fill(copied as Element, contentOf(host, inert));
      flattenShadows(child as Element, copied as Element);
    }
    fragment.append(copied);
  }
  return fragment;
}

function fill(host: Element, tree: DocumentFragment): void {
  for (const slot of tree.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = [...host.childNodes].filter((child) => slotOf(child) === name);
    if (assigned.length) slot.replaceWith(...assigned);
  }
  host.replaceChildren(tree);
}

const slotOf = (node: Node): string =>
  node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
