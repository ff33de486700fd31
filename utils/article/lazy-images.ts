import { imageAddress } from './images.ts';

const ADDRESS = /<img\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i;

/** Stands in for the page's own address, where all that matters is whether there is one. */
const ANY = 'https://page.invalid/';

/**
 * Gives pictures that scripts would load the address that the page holds ready for readers without scripts.
 * Where scripts are on, what is in `noscript` is text; where they are off, elements.
 */
export function fillLazyImages(copy: Element): void {
  for (const spare of copy.getElementsByTagName('noscript')) {
    const image = spare.querySelector('img');
    const address = image
      ? (image.getAttribute('data-src') ?? image.getAttribute('src'))
      : ADDRESS.exec(spare.textContent ?? '')?.[1];
    const holder = spare.parentElement;
    if (!address || !holder || /^(?:body|head)$/.test(holder.localName)) continue;
    const beside = [...holder.querySelectorAll('img')].find((image) => !spare.contains(image));
    if (!beside) spare.before(pictureOf(address, spare));
    else if (!imageAddress(beside, ANY)) beside.setAttribute('data-src', address);
  }
}

function pictureOf(address: string, spare: Element): Element {
  const picture = spare.ownerDocument.createElement('img');
  picture.setAttribute('src', address);
  picture.setAttribute('alt', spare.querySelector('img')?.getAttribute('alt') ?? '');
  return picture;
}
