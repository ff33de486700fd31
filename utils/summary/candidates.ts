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
/** Less than this of a sentence's own words outside the quotation leaves no room for a speaker. In letters. */
const ROOM_FOR_SPEAKER = 6;

/** The sentences that say something in the article's own words, or in somebody's whom they name. */
export function candidates(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  statements: readonly Statement[],
): Sentence[] {
  const bare = bareQuotes(text, statements);
  return sentences.filter((sentence) => {
    const words = slice(text, sentence);
    const kind = blocks[sentence.block]?.kind ?? 'paragraph';
    return !NOT_PROSE.has(kind) && !OPEN_ENDED.test(words) && !bare(sentence, words);
  });
}

/** Tells whether a sentence is somebody's words and does not say whose. */
function bareQuotes(text: string, statements: readonly Statement[]) {
  const direct = statements.filter(({ kind }) => kind === 'direct');
  return (sentence: Span, words: string): boolean => {
    const own = words.replace(QUOTED, ' ').match(LETTERS)?.length ?? 0;
    if (own < ROOM_FOR_SPEAKER) return true;
    if (
      direct.some(({ spans }) =>
        spans.some(({ start, end }) => start < sentence.start && sentence.start < end),
      )
    )
      return true;
    const statement = direct.find(({ spans }) =>
      spans.some((span) => overlaps(span, sentence) && covers(text, span, sentence)),
    );
    return statement !== undefined && !named(statement, sentence);
  };
}

/** True where nothing of the sentence but marks lies outside the span. */
const covers = (text: string, span: Span, sentence: Span): boolean =>
  contains(span, sentence) ||
  `${text.slice(sentence.start, Math.max(span.start, sentence.start))}${text.slice(Math.min(span.end, sentence.end), sentence.end)}`
    .replace(DASH, '')
    .match(LETTERS) === null;

const named = ({ cue, mention }: Statement, sentence: Span): boolean =>
  [cue, mention].some((words) => words !== null && contains(sentence, words));
