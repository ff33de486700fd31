import type { Omission } from '../../text/article.ts';
import { type Measures, saidBy } from '../measure.ts';

const HOLDERS = new Set(['div', 'section', 'ul', 'ol', 'aside', 'main', 'article']);
const FEWEST = 3;
/** A teaser holds a headline and a line or two. */
const LONGEST = 450;

/**
 * Takes out rows of teasers: three or more like elements side by side, each with a link that is its headline
 * or picture, and little beside it.
 */
export function takeTeasers(body: Element, measures: Measures): Omission[] {
  const omitted: Omission[] = [];
  const total = measures.get(body)?.prose || 1;
  for (const parent of measures.keys()) {
    if (!HOLDERS.has(parent.localName) || parent.childElementCount < FEWEST || !parent.isConnected) continue;
    const rows = new Map<string, Element[]>();
    for (const child of parent.children) {
      const shape = `${child.localName}.${child.className}`;
      const row = rows.get(shape);
      if (row) row.push(child);
      else rows.set(shape, [child]);
    }
    for (const row of rows.values()) {
      if (row.length < FEWEST || !row.every((element) => isTeaser(element, measures))) continue;
      const prose = row.reduce((sum, element) => sum + (measures.get(element)?.prose ?? 0), 0);
      if (prose / total > 0.3) continue;
      for (const element of row) {
        const text = saidBy(element);
        if (text) omitted.push({ reason: 'related', text });
        element.remove();
      }
    }
  }
  return omitted;
}

function isTeaser(element: Element, measures: Measures): boolean {
  const measure = measures.get(element);
  if (!measure || measure.chars > LONGEST || element.localName === 'p') return false;
  const link = element.localName === 'a' ? element : element.querySelector('a[href]');
  const address = link?.getAttribute('href');
  if (!link || !address || address.startsWith('#')) return false;
  if (measure.links >= 0.6 * measure.chars) return true;
  const heading = element.querySelector('h2, h3, h4, h5');
  return heading !== null && (heading.contains(link) || link.contains(heading));
}
