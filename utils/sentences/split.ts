import type { SentenceData } from '../languages/pack.ts';
import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentence.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { clauses, writtenWithoutStops } from './clauses.ts';
import { endsSentence, type StopWords, stopWords } from './stop.ts';

/**
 * Where a sentence may end: stops of scripts that space their words, stops that need no space after them, and
 * what parts a line otherwise (a spaced vertical bar, a bullet, a line break). Closing marks belong to the stop.
 */
const STOPS =
  /[.!?…‽]{1,20}(?:["'”’»“‘›«‹)\]]|[ \u00a0\u202f]»(?=\s|$))*(?=\s|$)|[。！？｡．।॥؟۔։።។။]+["'”’»」』）)\]]*|\s\|(?=\s)|\s(?=[•▪●◦]\s)|[\r\n]+/gu;
/** Greek asks with a semicolon. */
const GREEK_STOPS = new RegExp(`[;\\u037e]["'”’»)\\]]*(?=\\s|$)|${STOPS.source}`, 'gu');

/** What belongs to no sentence. */
const SEPARATOR = /[\s|•▪●◦]/u;

/**
 * The sentences of a text, in order, never across two blocks. White space and separators around them belong to
 * none. Offsets are UTF-16 code units of `text`.
 *
 * @param data what is known of the language; null splits by punctuation and case alone
 * @param tag the language, BCP 47
 */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  data: SentenceData | null,
  tag: string,
): Sentence[] {
  const words = stopWords(data);
  const stops = tag === 'el' ? GREEK_STOPS : STOPS;
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const spans = writtenWithoutStops(text, block) ? clauses(text, block) : split(text, block, stops, words);
    for (const { start, end } of spans) sentences.push({ start, end, block: index });
  });
  return sentences;
}

function split(text: string, block: Span, stops: RegExp, words: StopWords | null): Span[] {
  const spans: Span[] = [];
  const part = text.slice(block.start, block.end);
  let start = 0;
  const close = (end: number): void => {
    const span = trim(text, { start: block.start + start, end: block.start + end });
    const last = spans.at(-1);
    // A mark by itself, parted by a space, closes what stands before it.
    if (last && span.end > span.start && !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
      last.end = span.end;
    else if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (const match of part.matchAll(stops)) {
    const end = match.index + match[0].length;
    if (match.index >= start && endsSentence(part, start, match.index, end, words)) close(end);
  }
  close(part.length);
  return spans;
}

/** The span without separators at either end. */
function trim(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && SEPARATOR.test(text[start]!)) start++;
  while (end > start && SEPARATOR.test(text[end - 1]!)) end--;
  return { start, end };
}
