import type { Omission } from '../text/article.ts';
import { clean } from './text.ts';

// Node.DOCUMENT_POSITION_…
const PRECEDING = 2;
const FOLLOWING = 4;

/** The page's figures: those among the article's blocks, and the captions of the rest. */
export function sortFigures(body: Element, kept: Element[]): { among: Set<Element>; captions: Omission[] } {
  const among = new Set<Element>();
  const captions: Omission[] = [];
  const [first, last] = [kept[0]!, kept.at(-1)!];
  const holders = new Set(kept.map((element) => element.closest('figure')));
  for (const figure of body.querySelectorAll('figure')) {
    const isAfter =
      first.compareDocumentPosition(figure) & FOLLOWING || first.parentElement?.contains(figure);
    const isAmong = isAfter && last.compareDocumentPosition(figure) & PRECEDING && !holders.has(figure);
    if (isAmong) among.add(figure);
    const caption = isAmong ? '' : clean(figure.querySelector('figcaption')?.textContent);
    if (caption) captions.push({ reason: 'caption', text: caption });
  }
  return { among, captions };
}
