import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentence.ts';
import { contains, overlaps, type Span, slice } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';

/** Blocks whose sentences are no statement of the article's own: titles, table cells, what others said. */
const NOT_PROSE = new Set(['heading', 'cell', 'blockquote']);
/** A question, and what leads to a list or a picture. */
const OPEN_ENDED = /[?？؟;:：][\s"'”’»」』)]*$/u;
/** What is said within a pair of quotation marks; short runs only, so that a missing mark costs little. */
const QUOTED = /[“”„"«»「『][^“”„"«»「」『』]*[“”"«»」』]/gu;
const LETTERS = /[\p{L}\p{N}]/gu;
const DASH = /^[–—―-]\s*/u;
const OPENING_MARK = /[“”„"«»‘'「『]/u;
/** Less than this of a sentence's own words outside the quotation leaves no room for a speaker. In letters. */
const ROOM_FOR_SPEAKER = 6;

/** The sentences that say something in the article's own words, or in somebody's whom they name. */
export function candidates(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  statements: readonly Statement[],
): Sentence[] {
  const bare = bareQuotes(text, blocks, statements);
  return sentences.filter((sentence) => {
    const words = slice(text, sentence);
    const kind = blocks[sentence.block]?.kind ?? 'paragraph';
    return !NOT_PROSE.has(kind) && !OPEN_ENDED.test(words) && !bare(sentence, words);
  });
}

/** Tells whether a sentence is somebody's words and does not say whose. */
function bareQuotes(text: string, blocks: readonly Block[], statements: readonly Statement[]) {
  const direct = statements
    .filter(({ kind }) => kind === 'direct')
    .map((statement) => ({ statement, spans: surelySaid(text, blocks, statement) }));
  return (sentence: Span, words: string): boolean => {
    const own = words.replace(QUOTED, ' ').match(LETTERS)?.length ?? 0;
    if (own < ROOM_FOR_SPEAKER) return true;
    if (
      direct.some(({ spans }) =>
        spans.some(({ start, end }) => start < sentence.start && sentence.start < end),
      )
    )
      return true;
    const said = direct.find(({ spans }) =>
      spans.some((span) => overlaps(span, sentence) && covers(text, span, sentence)),
    );
    return said !== undefined && !named(said.statement, sentence);
  };
}

/**
 * A paragraph that opens with a dash is speech to its end. Where the dash stands within a paragraph, nothing marks
 * the end of the speech but its attribution: what follows without quotation marks may be the article's own words.
 */
function surelySaid(text: string, blocks: readonly Block[], { spans, cue, start }: Statement): Span[] {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  if (!cue || !block || DASH.test(slice(text, block))) return spans;
  return spans.filter((span) => span.start < cue.end || OPENING_MARK.test(text[span.start - 1] ?? ''));
}

/** True where nothing of the sentence but marks lies outside the span. */
const covers = (text: string, span: Span, sentence: Span): boolean =>
  contains(span, sentence) ||
  `${text.slice(sentence.start, Math.max(span.start, sentence.start))}${text.slice(Math.min(span.end, sentence.end), sentence.end)}`
    .replace(DASH, '')
    .match(LETTERS) === null;

const named = ({ cue, mention }: Statement, sentence: Span): boolean =>
  [cue, mention].some((words) => words !== null && contains(sentence, words));
