import type { SummaryData } from '../languages/pack.ts';
import type { Sentence } from '../text/sentence.ts';
import type { SourceId } from '../text/source.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';
import { dateWordsOf } from './dates.ts';
import { type NumberSpan, numbersIn } from './numbers.ts';

/** A figure of the article: the number, what it counts, and who says so. */
export interface KeyFigure {
  number: Span;
  /** The words behind it that say what is counted; null where the number says it: "40 %", "$3 million". */
  counts: Span | null;
  /** Where it stands. */
  sentence: Span;
  /** Who says so; null where that is the article itself, or unknown. */
  speaker: SourceId | null;
}

export interface KeyFigureInput {
  text: string;
  sentences: readonly Sentence[];
  /** The summary's sentences, best first: figures in them come first. */
  ranking: readonly Span[];
  statements: readonly Statement[];
  /** BCP 47. */
  language: string;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Words that say what is counted are looked for so far, and so many are shown, stopwords between them apart. */
const REACH = 80;
const SHOWN = 2;
/** Where words are not spaced, the counter right behind the number: 60隻. */
const COUNTER = /^[\p{Script=Han}\p{Script=Katakana}]{1,2}/u;
/** A bare number from here to there is a year. */
const YEARS = [1000, 2999] as const;

/**
 * The figures that matter: at most `limit`, one a sentence, those of the best sentences, in document order. Years, days of
 * the month, clock times and numbers that count nothing are none.
 */
export function keyFigures(input: KeyFigureInput, data: SummaryData | null, limit: number): KeyFigure[] {
  const { text, sentences, ranking, statements, language } = input;
  const stopwords = new Set(data?.stopwords);
  const rank = new Map(ranking.map((span, index) => [span.start, index]));
  const order = (sentence: Span): number => rank.get(sentence.start) ?? ranking.length;
  const figures: KeyFigure[] = [];
  for (const sentence of sentences.toSorted((a, b) => order(a) - order(b) || a.start - b.start)) {
    if (figures.length === limit) break;
    const figure = figureIn(text, sentence, stopwords, language);
    if (!figure) continue;
    const statement = statements.find(({ spans }) => spans.some((span) => overlaps(span, figure.number)));
    figures.push({ ...figure, speaker: statement?.speaker ?? null });
  }
  return figures.sort((a, b) => a.number.start - b.number.start);
}

function figureIn(text: string, sentence: Span, stopwords: ReadonlySet<string>, language: string) {
  const words = slice(text, sentence);
  for (const number of numbersIn(words, language)) {
    if (isDate(words, number, language)) continue;
    const counted = countedBy(words, number, stopwords);
    if (!counted && !number.measure) continue;
    const shift = ({ start, end }: Span): Span => ({
      start: start + sentence.start,
      end: end + sentence.start,
    });
    return {
      number: shift(number),
      counts: counted && shift(counted),
      sentence: { start: sentence.start, end: sentence.end },
    };
  }
  return null;
}

/** True for years, and for numbers beside the name of a month. */
function isDate(words: string, number: NumberSpan, language: string): boolean {
  const digits = slice(words, number);
  if (/^\d{4}$/.test(digits) && number.value >= YEARS[0] && number.value <= YEARS[1]) return true;
  const { months } = dateWordsOf(language);
  const before = words.slice(0, number.start).toLowerCase().match(WORD)?.at(-1) ?? '';
  const after =
    words
      .slice(number.end, number.end + REACH)
      .toLowerCase()
      .match(WORD)?.[0] ?? '';
  return months.has(before) || months.has(after);
}

/** The nearest words behind a number that say what it counts, up to the next mark or number. */
function countedBy(words: string, number: NumberSpan, stopwords: ReadonlySet<string>): Span | null {
  const behind =
    /^(?!-)[^,.;:!?()"”“«»–—、。]*/u.exec(words.slice(number.end, number.end + REACH))?.[0] ?? '';
  let joined = number.measure === null;
  const shown: Span[] = [];
  for (const { 0: word, index } of behind.matchAll(WORD)) {
    if (/^\p{N}/u.test(word) || shown.length === SHOWN) break;
    const stop = stopwords.has(word.toLowerCase());
    if (stop && shown.length > 0) break;
    if (stop) joined = true;
    // "12 percent of visitors" counts visitors; "12 percent fell" nothing.
    if (!joined) break;
    if (stop) continue;
    const start = number.end + index;
    const counter = COUNTER.exec(word)?.[0];
    shown.push({ start, end: start + (counter ?? word).length });
    if (counter) break;
  }
  const [first, last] = [shown[0], shown.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
