import type { PageBlock } from '../blocks.ts';
import type { Measures } from '../measure.ts';
import { key } from '../text.ts';
import { openingPhrase } from '../words.ts';

/** Letters from which on the same words elsewhere are no coincidence. */
const TELLING = 20;
const LONGEST = 500;

/** What a page says its pictures show, by key: to look up, and to go through. */
export interface PictureWords {
  set: Set<string>;
  list: string[];
}

export interface PictureKnowledge {
  pictures: PictureWords;
  measures: Measures;
}

/** The words that the page gives with its pictures: alternative texts, titles and captions. */
export function pictureWords(body: Element): PictureWords {
  const words = new Set<string>();
  for (const image of body.querySelectorAll('img')) {
    for (const name of ['alt', 'title']) add(words, image.getAttribute(name));
  }
  for (const caption of body.querySelectorAll('figcaption')) add(words, caption.textContent);
  return { set: words, list: [...words].slice(0, MOST_PICTURES) };
}

/** A gallery's worth; beyond that only whole captions are looked up. */
const MOST_PICTURES = 200;

function add(words: Set<string>, text: string | null): void {
  const picture = key(text ?? '');
  if (picture.length > TELLING) words.add(picture);
}

const AGENCY =
  /[([](?:(?:photo|foto|image|bild|picture|courtesy|credit|©)\b[^()[\]]{0,80}|[^()[\]]{0,80}(?:getty|reuters|\bafp\b|\bap\b|\bepa\b|\bdpa\b|\bntb\b|ritzau|shutterstock|imago\b|picture alliance|ap photo|file photo)[^()[\]]{0,80})[)\]]\.?$/i;
const LABELLED = /(?:^|[.!?)»”"]\s+|\s[|/–-]\s*)(\p{L}[\p{L} ]{1,20}?)\s?[:：]\s?[^.:]{2,80}\.?$/u;

/** Within so many characters of the end the label of a credit stands. */
const LONGEST_NAME = 84;

/** True where the block gives what a picture shows: by its words, its credit, or its place beside nothing but a picture. */
export function isCaption(
  { element, kind, text, key: words }: PageBlock,
  { pictures, measures }: PictureKnowledge,
): boolean {
  if (kind === 'heading' || text.length > LONGEST) return false;
  if (
    pictures.set.has(words) ||
    (words.length > TELLING &&
      pictures.list.some((picture) => words.startsWith(picture) && words.length < picture.length + 80))
  )
    return true;
  if (/[)\]]\.?$/.test(text.slice(-2)) && AGENCY.test(text)) return true;
  const label = /[:：]/.test(text.slice(-LONGEST_NAME)) ? LABELLED.exec(text)?.[1] : undefined;
  if (
    label &&
    openingPhrase('credit', label) !== '' &&
    openingPhrase('credit', label).length >= label.length - 1
  )
    return true;
  return standsByPicture(element, text, measures);
}

/** A short line that shares an element with a picture and with nothing else. */
function standsByPicture(element: Element, text: string, measures: Measures): boolean {
  if (text.length > 200 || (text.length > 100 && /[.!?…"”»]$/.test(text))) return false;
  for (
    let at: Element | null = element.parentElement, level = 0;
    at && level < 3;
    at = at.parentElement, level++
  ) {
    if (at.localName === 'article' || at.localName === 'main' || at.localName === 'body') return false;
    if ((measures.get(at)?.chars ?? Number.POSITIVE_INFINITY) > text.length + 120) return false;
    if (at.getElementsByTagName('img').length > 0) return true;
  }
  return false;
}
