import type { GrammarData, SummaryData } from '../languages/pack.ts';
import type { Span } from '../text/span.ts';
import type { NumberSpan } from './numbers.ts';

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Words that say what is counted are looked for so far, and so many are shown, stopwords between them apart. */
const REACH = 80;
const SHOWN = 2;
/** Where words are not spaced, the counter right behind the number: 60隻. */
const COUNTER = /^[\p{Script=Han}\p{Script=Katakana}]{1,2}/u;

/** What the packs say of the language that figures need; null where Lede has no pack. */
export type FigureData = {
  summary: Pick<SummaryData, 'stopwords'>;
  grammar?: GrammarData;
} | null;

export interface ClosedWords {
  stopwords: ReadonlySet<string>;
  /** Prepositions and determiners, which may stand between a number and what it counts. */
  linking: ReadonlySet<string>;
  /** What opens another clause: conjunctions, verbs, relatives. */
  ending: ReadonlySet<string>;
}

export function closedWords(pack: FigureData): ClosedWords {
  const grammar = pack?.grammar;
  const setOf = (...lists: (string | undefined)[]): Set<string> =>
    new Set(lists.flatMap((list) => list?.split(/\s+/) ?? []).filter((word) => word !== ''));
  return {
    stopwords: new Set(pack?.summary.stopwords),
    linking: setOf(grammar?.prepositions, grammar?.determiners),
    ending: setOf(grammar?.conjunctions, grammar?.auxiliaries, grammar?.relatives, grammar?.verbs),
  };
}

/** The nearest words behind a number that say what it counts, up to the next mark. */
export function countedBy(words: string, number: NumberSpan, closed: ClosedWords): Span | null {
  if (number.measure === 'money') return null;
  const behind =
    /^(?!-)[^,.;:!?()"”“«»–—、。]*/u.exec(words.slice(number.end, number.end + REACH))?.[0] ?? '';
  let joined = number.measure === null;
  const shown: Span[] = [];
  for (const { 0: word, index } of behind.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const linking = closed.linking.has(lower) || /^\p{N}/u.test(word);
    if (shown.length === SHOWN || (shown.length > 0 && (linking || closed.stopwords.has(lower)))) break;
    if (closed.ending.has(lower)) break;
    joined ||= linking;
    // "12 percent of visitors" counts visitors; "12 percent fell" nothing.
    if (!joined) break;
    if (linking || closed.stopwords.has(lower)) continue;
    const start = number.end + index;
    const counter = COUNTER.exec(word)?.[0];
    shown.push({ start, end: start + (counter ?? word).length });
    if (counter) break;
  }
  const [first, last] = [shown[0], shown.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
