import { native } from './native.ts';
import { flattenShadows } from './shadow.ts';
import { placeStreamed } from './streamed.ts';

/** Elements whose name, id or form attribute makes them a property of a form or of the document. */
const NAMED =
  'form, input, button, select, textarea, output, fieldset, object, img, image, embed, iframe, frame, area, map, keygen';

/**
 * A deep copy in a document without a window: nothing in it loads or runs, and the page stays untouched.
 * Shadow trees are laid open, and elements that could shadow DOM properties have lost their names.
 */
export function inertCopy(document: Document): Document {
  const inert = native(document, 'implementation').createHTMLDocument('');
  const page = native(document, 'documentElement');
  if (page?.localName !== 'html') return inert;
  const copy = inert.importNode(page, true);
  flattenShadows(page, copy);
  placeStreamed(copy);
  for (const element of copy.querySelectorAll(NAMED)) disarm(element);
  inert.replaceChild(copy, inert.documentElement);
  return inert;
}

function disarm(element: Element): void {
  const remove = native(element, 'removeAttribute');
  for (const attribute of ['name', 'id', 'form']) remove(attribute);
}
