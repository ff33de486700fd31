import type { PublisherSummary } from '../text/article.ts';
import type { Label } from './labels.ts';
import { clean } from './text.ts';
import { isPhrase, openingPhrase } from './words.ts';

const MOST_POINTS = 12;

/** Takes the publisher's own in-brief box out of the page: a heading that says so, and the list or lines under it. */
export function takeInBrief(body: Element, labels: Label[]): PublisherSummary | null {
  for (const { element: heading, text: label } of labels) {
    if (!isPhrase('inBrief', label)) continue;
    const box = boxOf(heading, label, body);
    if (!box) continue;
    const points = pointsOf(box, label);
    if (!points.length) continue;
    const note = noteOf(box, points);
    box.remove();
    return { label: label.replace(/\s*[:：]$/, ''), points, ...(note && { note }) };
  }
  return takeBulletsUnderHeadline(body);
}

const SENTENCE = 35;

/** A few sentences in a list between the headline and the first paragraph, with no heading of their own. */
function takeBulletsUnderHeadline(body: Element): PublisherSummary | null {
  const headline = body.querySelector('h1');
  if (!headline) return null;
  const walker = body.ownerDocument.createTreeWalker(body, 1);
  walker.currentNode = headline;
  for (let node = walker.nextNode(), seen = 0; node && seen < 300; node = walker.nextNode(), seen++) {
    const element = node as Element;
    if (element.localName === 'p' && clean(element.textContent).length > 80) return null;
    if (element.localName !== 'ul') continue;
    const points = [...element.children].map((item) => clean(item.textContent));
    const linked = [...element.getElementsByTagName('a')].reduce(
      (sum, link) => sum + clean(link.textContent).length,
      0,
    );
    const isBrief =
      points.length >= 2 &&
      points.length <= 6 &&
      points.every((point) => point.length >= SENTENCE && point.length < 300);
    if (!isBrief || linked > points.join('').length / 4) continue;
    element.remove();
    return { label: '', points };
  }
  return null;
}

/** The nearest element around the heading that holds more than the heading, and yet not the article. */
function boxOf(heading: Element, label: string, body: Element): Element | null {
  let box: Element | null = heading;
  while (box && box !== body && clean(box.textContent).length < label.length + 20) box = box.parentElement;
  if (!box || box === body || box.localName === 'main' || box.localName === 'article')
    return listAfter(heading);
  if (box.querySelector('h1') || box.getElementsByTagName('p').length > MOST_POINTS)
    return listAfter(heading);
  const list = box.querySelector('ul, ol');
  const outside = clean(box.textContent).length - (list ? clean(list.textContent).length : 0) - label.length;
  return list && outside > 300 ? listAfter(heading) : box;
}

function listAfter(heading: Element): Element | null {
  const list = heading.nextElementSibling;
  if (!list || (list.localName !== 'ul' && list.localName !== 'ol')) return null;
  const box = heading.ownerDocument.createElement('div');
  heading.replaceWith(box);
  box.append(heading, list);
  return box;
}

const SHORTEST_NOTE = 25;

/** What else the box says, as of how it was made; '' where it says nothing. */
function noteOf(box: Element, points: string[]): string {
  const lines = [...box.querySelectorAll('p, small, em, footer, div, span')]
    .filter((line) => !line.closest('li') && !line.querySelector('li, p, small, div'))
    .map((line) => clean(line.textContent))
    .filter((text) => text.length >= SHORTEST_NOTE && !points.some((point) => point.includes(text)));
  return lines
    .filter((line, index) => !lines.slice(0, index).some((other) => other.includes(line)))
    .join(' ');
}

function pointsOf(box: Element, label: string): string[] {
  const items = box.getElementsByTagName('li');
  const lines = items.length ? [...items] : [...box.getElementsByTagName('p')];
  const points = lines
    .map((line) => clean(line.textContent))
    .filter((text) => text && text !== label && !openingPhrase('controls', text));
  if (points.length) return points.slice(0, MOST_POINTS);
  const rest = clean(box.textContent).slice(label.length).trim();
  return rest.length > 40 && rest.length < 1500 ? [rest] : [];
}
