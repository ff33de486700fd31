import { creditIn } from './credits.ts';
import type { Measures } from './measure.ts';
import { clean } from './text.ts';

const PICTURE = 'img, picture, video, canvas, svg';
/** Where these are, a figure is a table, a listing or a quotation. */
const NO_CAPTION = 'figcaption, table, pre, blockquote, figure, ul, ol';
const LONGEST_CAPTION = 500;
/** How far above its picture the element may be that holds the caption too. */
const MOST_LEVELS = 5;

/**
 * Makes captions known as such that only their place tells: the words of a figure beside its picture, and
 * those that end in a credit and share an element with a picture and nothing else.
 */
export function frameCaptions(body: Element, measures: Measures): void {
  for (const figure of body.querySelectorAll('figure')) {
    const chars = measures.get(figure)?.chars ?? 0;
    if (chars > 0 && chars < LONGEST_CAPTION && !figure.querySelector(NO_CAPTION)) frame(figure, measures);
  }
  for (const image of body.querySelectorAll('img')) {
    const holder = holderOf(image, body, measures);
    if (!holder || !creditIn(clean(holder.textContent))) continue;
    const figure = body.ownerDocument.createElement('figure');
    holder.before(figure);
    figure.append(holder);
    measures.set(figure, { ...measures.get(holder)!, blocks: true });
    frame(figure, measures);
  }
}

/** The nearest element around a picture that holds words too, where they are few and no figure's. */
function holderOf(image: Element, body: Element, measures: Measures): Element | null {
  let holder = image.parentElement;
  for (let level = 0; holder && holder !== body && level < MOST_LEVELS; level++) {
    const chars = measures.get(holder)?.chars ?? LONGEST_CAPTION;
    if (chars >= LONGEST_CAPTION || /^(?:figure|a|li|td)$/.test(holder.localName)) return null;
    if (chars > 0) return holder.querySelector(`${NO_CAPTION}, h1, h2, h3`) ? null : holder;
    holder = holder.parentElement;
  }
  return null;
}

/** Puts what stands beside the pictures of a figure into a caption. */
function frame(figure: Element, measures: Measures): void {
  if (!figure.querySelector(PICTURE)) return;
  const parts = besidePictures(figure);
  if (!parts.length) return;
  const caption = figure.ownerDocument.createElement('figcaption');
  measures.set(caption, { ...measures.get(figure)!, blocks: true });
  caption.append(...parts);
  figure.append(caption);
}

const besidePictures = (element: Element): Node[] =>
  [...element.childNodes].flatMap((child) => {
    if (child.nodeType !== 1) return child.nodeType === 3 && clean(child.nodeValue) ? [child] : [];
    const part = child as Element;
    if (part.matches(`${PICTURE}, button, noscript, script, style`)) return [];
    if (part.querySelector(PICTURE)) return besidePictures(part);
    return clean(part.textContent) ? [part] : [];
  });
