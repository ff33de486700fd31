import type { Measures } from './measure.ts';
import { clean } from './text.ts';

const LABELS = new Set('h1 h2 h3 h4 h5 h6 summary strong b p div span header button dt legend'.split(' '));
const LONGEST_LABEL = 60;

/** A short text that may be the label of a box. */
export interface Label {
  element: Element;
  text: string;
}

/** The page's short texts, in document order: what labels a box may be any element. */
export function labelsOf(body: Element, measures: Measures): Label[] {
  const labels: Label[] = [];
  for (const [element, { chars }] of measures) {
    if (chars === 0 || chars > LONGEST_LABEL || !LABELS.has(element.localName)) continue;
    if (element.childElementCount > 3 || !body.contains(element)) continue;
    const text = clean(element.textContent);
    if (text && text.length <= LONGEST_LABEL) labels.push({ element, text });
  }
  return labels;
}
