import type { Omission } from '../../text/article.ts';
import type { Label } from '../labels.ts';
import { type Measures, saidBy } from '../measure.ts';
import { clean } from '../text.ts';
import { isPhrase, openingPhrase } from '../words.ts';

/** A box with more of the page's running text than this is no box beside the article. */
const LARGEST = 0.4;
const MOST_LEVELS = 6;

interface BoxRule {
  reason: string;
  isLabel: (text: string) => boolean;
  /** Whether the box, its label aside, is what the label says. */
  isBox: (box: Element, measures: Measures) => boolean;
}

const rules: BoxRule[] = [
  { reason: 'fact box', isLabel: labelsFacts, isBox: (box) => !box.querySelector('h1') },
  {
    reason: 'contact',
    isLabel: (text) => openingPhrase('contact', text) !== '',
    isBox: (box) => clean(box.textContent).length < 400,
  },
  {
    reason: 'contents',
    isLabel: (text) => isPhrase('contents', text),
    isBox: (box, measures) => (measures.get(box)?.links ?? 0) > 0.5 * (measures.get(box)?.chars ?? 0),
  },
];

/** Takes out boxes that their first words tell: fact boxes, requests to write, tables of contents. */
export function takeLabelledBoxes(body: Element, labels: Label[], measures: Measures): Omission[] {
  const omitted: Omission[] = [];
  for (const { element, text } of labels) {
    const rule = rules.find(({ isLabel }) => isLabel(text));
    if (!rule || !element.isConnected) continue;
    const box = boxOf(element, text, body, measures);
    if (!box || !rule.isBox(box, measures)) continue;
    omitted.push({ reason: rule.reason, text: saidBy(box) });
    box.remove();
  }
  return omitted;
}

/** "Facts", "Facts: the bridge", "Facts about the bridge". */
function labelsFacts(text: string): boolean {
  const phrase = openingPhrase('factBox', text);
  return phrase !== '' && (phrase.includes(' ') || isPhrase('factBox', text.replace(/\s*[:|–/].*$/, '')));
}

/** The nearest element around a label that holds more, if the label opens it and it is not the article. */
function boxOf(label: Element, text: string, body: Element, measures: Measures): Element | null {
  let box: Element | null = label;
  for (let level = 0; box && box !== body && level < MOST_LEVELS; level++) {
    const words = clean(box.textContent);
    if (!words.startsWith(text)) return null;
    if (words.length > text.length + 20)
      return isWhole(box) || (measures.get(box)?.prose ?? 0) > LARGEST * (measures.get(body)?.prose ?? 0)
        ? null
        : box;
    box = box.parentElement;
  }
  return null;
}

const isWhole = ({ localName }: Element): boolean =>
  localName === 'body' || localName === 'main' || localName === 'article' || localName === 'p';
