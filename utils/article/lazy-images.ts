import { imageAddress } from './images.ts';

const ADDRESS = /<img\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i;

/**
 * Gives pictures that scripts would load the address that the page holds ready for readers without scripts.
 * Where scripts are on, what is in `noscript` is text; where they are off, elements.
 */
export function fillLazyImages(body: Element, base: string): void {
  for (const spare of body.querySelectorAll('noscript')) {
    const address = spare.querySelector('img')
      ? imageAddress(spare.querySelector('img')!, base)
      : ADDRESS.exec(spare.textContent ?? '')?.[1];
    const holder = spare.parentElement;
    if (!address || !holder || holder.localName === 'body') continue;
    const beside = [...holder.querySelectorAll('img')].find((image) => !spare.contains(image));
    if (!beside) spare.before(pictureOf(address, spare));
    else if (!imageAddress(beside, base)) beside.setAttribute('data-src', address);
  }
}

function pictureOf(address: string, spare: Element): Element {
  const picture = spare.ownerDocument.createElement('img');
  picture.setAttribute('src', address);
  picture.setAttribute('alt', spare.querySelector('img')?.getAttribute('alt') ?? '');
  return picture;
}
