import { fillLazyImages } from './lazy-images.ts';
import { native } from './native.ts';
import { type IsUnseen, markUnseen } from './out-of-sight.ts';
import { flattenShadows } from './shadow.ts';
import { placeStreamed } from './streamed.ts';

/** Elements whose name, id or form attribute makes them a property of a form or of the document. */
const NAMED =
  'form input button select textarea output fieldset object img image embed iframe frame area map keygen'.split(
    ' ',
  );

/** Elements whose content nobody reads on the page. A document would parse the style sheets it is given. */
const UNREAD = ['style', 'script', 'noscript', 'template', 'svg'];

/**
 * A deep copy in a document without a window: nothing in it loads or runs, and the page stays untouched.
 * Shadow trees are laid open, elements that could shadow DOM properties have lost their names, and what is
 * no text for anybody is gone, but for JSON-LD.
 */
export function inertCopy(document: Document, isUnseen: IsUnseen): Document {
  const inert = native(document, 'implementation').createHTMLDocument('');
  const page = native(document, 'documentElement');
  if (page?.localName !== 'html') return inert;
  const copy = inert.importNode(page, true);
  markUnseen(page, copy, isUnseen);
  flattenShadows(page, copy);
  placeStreamed(copy);
  // Lists by one name come from an index; a selector of many names would try each on every element.
  for (const name of NAMED) disarm(copy, name);
  fillLazyImages(copy);
  for (const name of UNREAD)
    for (const element of [...copy.getElementsByTagName(name)]) if (!isData(element)) element.remove();
  inert.replaceChild(copy, inert.documentElement);
  return inert;
}

const isData = (element: Element): boolean =>
  element.localName === 'script' && /ld\+json/i.test(element.getAttribute('type') ?? '');

function disarm(copy: Element, name: string): void {
  // The root's own method: a form's may be one of its fields.
  const { removeAttribute } = copy;
  for (const element of copy.getElementsByTagName(name))
    for (const attribute of ['name', 'id', 'form']) removeAttribute.call(element, attribute);
}
