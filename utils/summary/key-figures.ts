import type { Sentence } from '../text/sentence.ts';
import type { SourceId } from '../text/source.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';
import { type CountingWords, countedBy, countingWords, type FigureData } from './counted.ts';
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
/** Where the word behind a number is looked for, in code units. */
const NEAR = 30;
/** What follows the time of day. */
const CLOCK = new Set(['uhr', 'uur', 'hrs', 'h', 'am', 'pm', 'a.m', 'p.m']);
/** What stands before a number that is a name. */
const NUMBERED = /(?:№|#|(?:^|\s)(?:n[ro]|kl|nº|n°|č)\.?)\s?$/iu;
/** "TV 2", "FTSE 100": a number behind capitals is part of the name. */
const OF_A_NAME = /(?<!\p{L})\p{Lu}{2,6}\s$/u;
const ONE_NUMBER = /^\p{Nd}{1,4}$/u;
/** A sentence with more numbers than this is a table; the rest of them are not looked at. */
const TABLE = 20;
/** A bare number from here to there is a year. */
const YEARS = [1000, 2999] as const;

/**
 * The figures that matter: at most `limit`, one a sentence, those of the best sentences, in document order. Years, days of
 * the month, clock times and numbers that count nothing are none.
 */
export function keyFigures(input: KeyFigureInput, pack: FigureData, limit: number): KeyFigure[] {
  const { text, sentences, ranking, statements, language } = input;
  const closed = countingWords(pack);
  const rank = new Map(ranking.map((span, index) => [span.start, index]));
  const order = (sentence: Span): number => rank.get(sentence.start) ?? ranking.length;
  const figures: KeyFigure[] = [];
  const given = new Set<string>();
  for (const sentence of sentences.toSorted((a, b) => order(a) - order(b) || a.start - b.start)) {
    if (figures.length === limit) break;
    const figure = figureIn(text, sentence, closed, language);
    const words = figure && slice(text, figure.number) + (figure.counts && slice(text, figure.counts));
    if (!figure || !words || given.has(words)) continue;
    given.add(words);
    const statement = statements.find(({ spans }) => spans.some((span) => overlaps(span, figure.number)));
    figures.push({ ...figure, speaker: statement?.speaker ?? null });
  }
  return figures.sort((a, b) => a.number.start - b.number.start);
}

/** The first figure of a sentence; a span of time ("two of the 20 years") only where nothing else is counted. */
function figureIn(text: string, sentence: Span, closed: CountingWords, language: string) {
  const words = slice(text, sentence);
  const { spans } = dateWordsOf(language);
  const shift = ({ start, end }: Span): Span => ({
    start: start + sentence.start,
    end: end + sentence.start,
  });
  let time: Omit<KeyFigure, 'speaker'> | null = null;
  for (const number of numbersIn(words, language).slice(0, TABLE)) {
    if (isLabel(words, number) || isDate(words, number, language)) continue;
    const counted = countedBy(words, number, closed);
    if (!counted && !number.measure) continue;
    const figure = {
      number: shift(number),
      counts: counted && shift(counted),
      sentence: { start: sentence.start, end: sentence.end },
    };
    if (!counted || !spans.has(slice(words, counted).toLowerCase())) return figure;
    time ??= figure;
  }
  return time;
}

/** True for years, ages, times of day, and numbers beside the name of a month. */
function isDate(words: string, number: NumberSpan, language: string): boolean {
  const digits = slice(words, number);
  if (/^\p{Nd}{4}$/u.test(digits) && number.value >= YEARS[0] && number.value <= YEARS[1]) return true;
  const { months, years, marks } = dateWordsOf(language);
  const before =
    words
      .slice(Math.max(0, number.start - NEAR), number.start)
      .toLowerCase()
      .match(WORD)
      ?.at(-1) ?? '';
  const behind =
    words
      .slice(number.end, number.end + NEAR)
      .toLowerCase()
      .match(WORD) ?? [];
  // "Bak, 61 years old" gives an age.
  if (years.has(behind[0] ?? '') && /,\s?$/.test(words.slice(0, number.start).slice(-2))) return true;
  // "5 May", "5. Mai", "5 de mayo".
  const after = behind[0] !== undefined && behind[0].length <= 2 ? (behind[1] ?? '') : (behind[0] ?? '');
  // "12日", "3시"; "12日間" is a span of time.
  const mark = /^(\p{L})(?![間间간])/u.exec(words.slice(number.end, number.end + 2))?.[1] ?? '';
  return months.has(before) || months.has(after) || CLOCK.has(behind[0] ?? '') || marks.has(mark);
}

/** True for the number of a thing ("no. 4", "№ 4", "kl. 6", "TV 2") and for an age beside a name ("Bak, 61, says"). */
const isLabel = (words: string, { start, end }: Span): boolean =>
  (OF_A_NAME.test(words.slice(Math.max(0, start - 8), start)) && ONE_NUMBER.test(words.slice(start, end))) ||
  NUMBERED.test(words.slice(Math.max(0, start - 6), start)) ||
  (/[,(（]\s?$/u.test(words.slice(Math.max(0, start - 2), start)) &&
    /^[,)）]/.test(words.slice(end, end + 1)));
