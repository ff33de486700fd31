import type { Measure } from '../measure.ts';

/** What a rule may look at. */
export interface Subject {
  element: Element;
  /** Local name. */
  name: string;
  role: string;
  /** Words of class, id and test ids, in lower case, parted and framed by single spaces. */
  signature: string;
  measure: Measure;
  /** Share of the page's running text that the element holds, 0 to 1. */
  share: number;
}

/** A rule that leaves elements out of the article; its reason is shown to the reader. */
export interface Rule {
  reason: string;
  test: (subject: Subject) => boolean;
}

/** The words of class, id and test attributes: "articleBody_main-text" as " article body main text ". */
export function signatureOf(element: Element): string {
  let signature = signatures.get(element);
  if (signature === undefined) {
    signature = readSignature(element);
    signatures.set(element, signature);
  }
  return signature;
}

const signatures = new WeakMap<Element, string>();

/** Made up by a machine: its letters are no words. */
const IDENTIFIER = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi;

/** "_ad3f", "1xAd": what bundlers make of style sheets, and no words. Sizes and numbers stay: "ad300x250", "ad1Box". */
const HASH =
  /(?<![A-Za-z\d])(?![a-z]*\d+x\d+(?![A-Za-z\d]))[A-Za-z]{0,3}\d+(?![A-Z][a-z]{2})[A-Za-z][A-Za-z\d]*/g;

/** A heading's id is most often its own words, for links to it. */
const HEADING = /^h[1-6]$/;
/** "no-ads": what the element is not. */
const NEGATED = /(?<![\w-])no-[\w-]+/g;

function readSignature(element: Element): string {
  if (!element.hasAttributes()) return ' ';
  const raw = [
    'class',
    'id',
    'data-testid',
    'data-component',
    'data-module',
    'data-block',
    'data-type',
    'data-qa',
  ]
    .map((name) =>
      name === 'id' && HEADING.test(element.localName) ? '' : (element.getAttribute(name) ?? ''),
    )
    .join(' ');
  if (!raw.trim()) return ' ';
  const words =
    raw
      .slice(0, 600)
      .replace(IDENTIFIER, '')
      .replace(HASH, '')
      .replace(NEGATED, '')
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return ` ${words.join(' ')} `;
}

/** A pattern that finds any of these words, or word sequences, in a signature. */
export const words = (list: string): RegExp =>
  new RegExp(
    ` (?:${list
      .trim()
      .split(/\s*\|\s*/)
      .join('|')}) `,
  );
