import { type Span, slice } from '../text/span.ts';

/** Up to this many characters a passage is given whole; a longer one by its beginning and end. */
const WHOLE = 80;
const MOST_WORDS = 12;
const CONTEXT_WORDS = 3;

/**
 * The part of a link that opens a page at a passage: `#:~:text=…`. Where the words stand more than once in
 * the article, those before them are given too. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(text: string, span: Span): string {
  const words = slice(text, span).trim();
  const whole = words.length <= WHOLE && !words.includes('\n');
  const [start, end] = whole ? [words] : [edge(text, words, 'first'), edge(text, words, 'last')];
  const again = text.indexOf(start!) !== text.lastIndexOf(start!);
  const before = again ? wordsBefore(text, text.indexOf(words, span.start)) : '';
  const parts = [before && `${encode(before)}-`, encode(start!), end && encode(end)];
  return `#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The page's address with the passage, in place of any fragment it had. */
export const linkToPassage = (url: string, text: string, span: Span): string =>
  url.replace(/#.*$/s, '') + textFragment(text, span);

/** As few words from one end as stand only once in the text, within a block. */
function edge(text: string, words: string, which: 'first' | 'last'): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const line = (which === 'first' ? lines[0]! : lines.at(-1)!).trim();
  const all = line.split(/\s+/);
  for (let count = 4; count < Math.min(all.length, MOST_WORDS); count++) {
    const some = cutWords(line, which === 'first' ? count : all.length - count, which);
    if (text.indexOf(some) === text.lastIndexOf(some)) return some;
  }
  return all.length > MOST_WORDS
    ? cutWords(line, which === 'first' ? MOST_WORDS : all.length - MOST_WORDS, which)
    : line;
}

/** The line up to, or from, its word of this number, as it is written. */
function cutWords(line: string, number: number, which: 'first' | 'last'): string {
  const starts = [...line.matchAll(/\S+/g)].map((match) => match.index);
  const at = starts[number] ?? line.length;
  return (which === 'first' ? line.slice(0, at) : line.slice(at)).trim();
}

function wordsBefore(text: string, at: number): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(lineStart, at).trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
}

/** Percent-encoded, with what the fragment's own syntax uses as well. */
const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');
