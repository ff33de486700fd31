import type { Omission } from '../text/article.ts';
import { clean } from './text.ts';

// Node.DOCUMENT_POSITION_…
const PRECEDING = 2;
const FOLLOWING = 4;

/** The page's figures: those among the article's blocks and right after them, and the captions of the rest. */
export function sortFigures(body: Element, kept: Element[]): { among: Set<Element>; captions: Omission[] } {
  const among = new Set<Element>();
  const captions: Omission[] = [];
  const [first, last] = [kept[0]!, kept.at(-1)!];
  const holders = new Set(kept.map((element) => element.closest('figure')));
  for (const figure of body.querySelectorAll('figure')) {
    const isAfter =
      first.compareDocumentPosition(figure) & FOLLOWING || first.parentElement?.contains(figure);
    const words = clean(figure.querySelector('figcaption')?.textContent);
    const isBefore =
      last.compareDocumentPosition(figure) & PRECEDING || (words && last.parentElement?.contains(figure));
    const isAmong = isAfter && isBefore && !holders.has(figure);
    if (isAmong) among.add(figure);
    const caption = isAmong ? '' : words;
    if (caption) captions.push({ reason: 'caption', text: caption });
  }
  for (const picture of body.querySelectorAll('img'))
    if (
      isContent(picture) &&
      first.compareDocumentPosition(picture) & FOLLOWING &&
      last.compareDocumentPosition(picture) & PRECEDING &&
      !kept.some((element) => element.contains(picture))
    )
      among.add(picture);
  return { among, captions };
}

const SMALLEST_WIDTH = 200;
const SHORTEST_DESCRIPTION = 12;

/** True for a picture without a figure that is no sign, portrait or counter: large, and described or in a `picture`. */
function isContent(picture: Element): boolean {
  const width = Number.parseInt(picture.getAttribute('width') ?? '', 10);
  const isDescribed = clean(picture.getAttribute('alt')).length >= SHORTEST_DESCRIPTION;
  if (width < SMALLEST_WIDTH || !(isDescribed || picture.closest('picture'))) return false;
  return !picture.closest('figure') && !clean(picture.closest('a')?.textContent);
}
