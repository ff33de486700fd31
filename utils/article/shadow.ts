import { native } from './native.ts';

/**
 * Lays open what a page keeps in shadow trees: open shadow roots of the live page, and declarative ones
 * that a parser without shadow trees left as templates. Slots are filled with the host's own children.
 */
export function flattenShadows(page: Element, copy: Element): void {
  const roots = shadowRoots(page);
  if (roots.size > 0) {
    const hosts = [...copy.getElementsByTagName('*')];
    for (const [index, root] of roots) fill(hosts[index]!, contentOf(root, copy.ownerDocument));
  }
  layOpenTemplates([...copy.getElementsByTagName('template')], copy.ownerDocument);
}

function layOpenTemplates(templates: Iterable<HTMLTemplateElement>, inert: Document): void {
  for (const template of templates) {
    const host = template.parentElement;
    const isShadow = template.hasAttribute('shadowrootmode') || template.hasAttribute('shadowroot');
    if (!isShadow || !host || !('content' in template)) continue;
    const content = inert.importNode(template.content, true);
    template.remove();
    layOpenTemplates(content.querySelectorAll('template'), inert);
    fill(host, content);
  }
}

/** The open shadow roots below an element, by their hosts' place among its elements. */
function shadowRoots(page: Element): Map<number, ShadowRoot> {
  const roots = new Map<number, ShadowRoot>();
  const elements = native(page, 'getElementsByTagName')('*');
  for (let index = 0; index < elements.length; index++) {
    const root = elements[index]!.shadowRoot;
    // A form's field of that name is no fragment.
    if (root?.nodeType === 11) roots.set(index, root);
  }
  return roots;
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
