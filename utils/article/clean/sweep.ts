import type { Omission } from '../../text/article.ts';
import { type Measures, saidBy } from '../measure.ts';
import { type Subject, signatureOf } from './rule.ts';
import { rules } from './rules.ts';

/** Elements that are no text and whose content nobody reads. */
const MACHINERY = new Set(
  'script style noscript template link meta svg canvas object embed applet input select textarea button option datalist progress meter dialog base audio track param map area frame frameset label'.split(
    ' ',
  ),
);

/** Of these, the ones whose content is no text for anybody. */
const UNREAD = new Set('script style noscript template svg canvas link meta base'.split(' '));

/** Elements that hold the whole and are never left out as such. */
const WHOLE = new Set(['html', 'body', 'main']);

/** Takes out of the copy what is not the article, by the rules, and says what was taken and why. */
export function sweep(body: Element, measures: Measures): Omission[] {
  const omitted: Omission[] = [];
  const total = measures.get(body)?.prose || 1;
  let node: Element | null = body;
  while (node) {
    const element: Element = node;
    const measure = measures.get(element);
    const reason =
      !measure || WHOLE.has(element.localName)
        ? ''
        : MACHINERY.has(element.localName)
          ? 'machinery'
          : reasonFor(subjectOf(element, measure, total));
    node = next(element, body, reason === '');
    if (!reason) continue;
    const isSilent = reason === 'machinery' && (UNREAD.has(element.localName) || measure?.prose === 0);
    const text = isSilent ? '' : saidBy(element);
    const pictures = reason === 'gallery' ? picturesOf(element) : [];
    const words = pictures.length ? '' : text;
    if (words) omitted.push({ reason: reason === 'machinery' ? 'control' : reason, text: words });
    element.replaceWith(...pictures);
  }
  return omitted;
}

const subjectOf = (
  element: Element,
  measure: NonNullable<ReturnType<Measures['get']>>,
  total: number,
): Subject => ({
  element,
  name: element.localName,
  role: (element.getAttribute('role') ?? '').trim().toLowerCase(),
  signature: signatureOf(element),
  measure,
  share: measure.prose / total,
});

const reasonFor = (subject: Subject): string => rules.find((rule) => rule.test(subject))?.reason ?? '';

/** The pictures of a gallery that have captions and lead nowhere; a row of teasers has links. */
const picturesOf = (gallery: Element): Element[] =>
  [...gallery.querySelectorAll('figure')].filter(
    (figure) => figure.querySelector('img') && figure.querySelector('figcaption') && !figure.closest('a'),
  );

/** The element after this one in document order, its descendants left out unless `inside`. */
function next(element: Element, root: Element, inside: boolean): Element | null {
  if (inside && element.firstElementChild) return element.firstElementChild;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}
