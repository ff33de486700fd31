import type { PageBlock } from '../blocks.ts';
import { isHeadline } from '../headline.ts';
import { fromLanguages } from '../languages/current.ts';
import { clean, key } from '../text.ts';
import { holdsPhrase, isPhrase, isPhraseKey, openingPhrase } from '../words.ts';
import { isCaption, type PictureKnowledge } from './caption-rules.ts';

/** What a rule on blocks may know of the page. */
export interface PageKnowledge extends PictureKnowledge {
  /** Keys of the headline in its forms. */
  titles: Set<string>;
  /** Keys of the authors' names. */
  authors: string[];
  /** How often each key occurs among the page's blocks. */
  repeats: Map<string, number>;
}

export interface BlockRule {
  reason: string;
  test: (block: PageBlock, page: PageKnowledge) => boolean;
}

const linkShare = ({ links, text }: PageBlock): number => links / text.length;
const isLine = ({ text }: PageBlock, most: number): boolean => text.length < most;

/** Rules on single blocks within the article, in order; the first that holds gives the reason. */
export const blockRules: BlockRule[] = [
  // Neither a letter nor a digit: a line of asterisks, a stray mark. An empty cell keeps its column.
  { reason: 'control', test: ({ key: words, kind }) => words === '' && kind !== 'cell' },
  { reason: 'title', test: (block, { titles }) => isHeadline(block, titles) },
  { reason: 'caption', test: isCaption },
  { reason: 'control', test: ({ key: words }) => isPhraseKey('controls', words) },
  {
    reason: 'repeated',
    test: ({ key: words, kind }, { repeats }) =>
      kind === 'paragraph' && words.length > 12 && (repeats.get(words) ?? 0) > 2,
  },
  { reason: 'consent', test: asksConsent },
  { reason: 'disclosure', test: (block) => isLine(block, 400) && holdsPhrase('disclosure', block.key) },
  {
    reason: 'related',
    test: (block) =>
      linkShare(block) > 0.3 && isLine(block, 300) && openingPhrase('readMore', block.text) !== '',
  },
  { reason: 'related', test: ({ kind, text }) => kind === 'paragraph' && isPhrase('readMore', text) },
  {
    reason: 'contact',
    test: (block) =>
      isLine(block, 250) &&
      (block.links > 0 ? asksToWrite(block) : /\?$/.test(block.text) && asks(block.text)),
  },
  {
    reason: 'contents',
    test: ({ kind, element, text }) =>
      kind !== 'heading' &&
      isPhrase('contents', text.replace(/[:：].*/, '')) &&
      (isLine({ text } as PageBlock, 30) || element.querySelector('a[href^="#"]') !== null),
  },
  {
    reason: 'links',
    test: (block) =>
      block.kind !== 'cell' &&
      linkShare(block) > (block.kind === 'item' ? 0.75 : 0.6) &&
      isLine(block, 250) &&
      !isSentence(block.text),
  },
  {
    reason: 'promotion',
    test: (block) => linkShare(block) > 0.15 && isLine(block, 400) && holdsPhrase('promotion', block.key),
  },
  {
    reason: 'credit',
    test: (block) =>
      isLine(block, 100) && /^[^.!?]{2,20}:/.test(block.text) && openingPhrase('credit', block.text) !== '',
  },
  {
    reason: 'date',
    test: ({ element, kind, text }) =>
      kind === 'paragraph' && (isDateLine(text) || isTimeLine(element, text)),
  },
  { reason: 'byline', test: isByline },
];

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*$/;
const NAME = /\p{L}[\p{L}.'-]*/gu;

/** A sentence with its full stop is prose though all of it is a link: headlines have none. */
const isSentence = (text: string): boolean => text.length > 70 && /[.。]["'”’»)]?$/.test(text);

/** Longer texts ask for consent where they begin. */
const LONGEST_REQUEST = 600;

function asksConsent(block: PageBlock): boolean {
  if (!isLine(block, 2500)) return false;
  return holdsPhrase('consent', isLine(block, LONGEST_REQUEST) ? block.key : key(block.text.slice(0, 200)));
}

/** An address for mail with a name before it and no sentence around it. */
function isMailLine(text: string): boolean {
  const at = text.includes('@') ? text.search(MAIL) : -1;
  return at >= 0 && !/[.!?:]$/.test(text) && (text.slice(0, at).match(NAME)?.length ?? 0) <= 6;
}

const asks = (text: string): boolean => openingPhrase('contact', text) !== '';

/** A request to write at its opening, or as the words of its link. */
const asksToWrite = ({ element, text }: PageBlock): boolean =>
  asks(text) || [...element.getElementsByTagName('a')].some((link) => asks(clean(link.textContent)));

function isByline(block: PageBlock, { authors }: PageKnowledge): boolean {
  if (!isLine(block, 120) || block.kind === 'cell') return false;
  if (isLine(block, 70) && isMailLine(block.text)) return true;
  return authors.some(
    (name) =>
      name !== '' &&
      (block.key === name ||
        (block.key.includes(name) &&
          (block.key.length < name.length + 12 || openingPhrase('by', block.text) !== ''))),
  );
}

/** A short line that a time opens, as the posts of a live report have. */
function isTimeLine(element: Element, text: string): boolean {
  const time = clean(element.querySelector('time')?.textContent);
  return time !== '' && text.startsWith(time) && text.length < time.length + 40 && !/[.!?]$/.test(text);
}

const monthPattern = fromLanguages((languages) => {
  const stems = new Set(languages.flatMap(({ months }) => months.map((month) => month.slice(0, 3))));
  return new RegExp(`(?:^|[^\\p{L}])(?:${[...stems].join('|')})\\p{L}*`, 'giu');
});
const DATE = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}/;

/** A line that holds a date and hardly a word beside. */
function isDateLine(text: string): boolean {
  if (text.length > 70 || !/\d/.test(text)) return false;
  const pattern = monthPattern();
  const months = text.match(pattern)?.length ?? 0;
  const hasDate = DATE.test(text) || (months > 0 && /\d{4}|\d{1,2}[:.]\d{2}/.test(text));
  return hasDate && key(text.replace(pattern, ' ')).replace(/[\d ]/g, '').length < 24;
}
