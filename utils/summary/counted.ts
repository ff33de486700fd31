import type { GrammarData, SummaryData } from '../languages/pack.ts';
import type { Span } from '../text/span.ts';
import type { NumberSpan } from './numbers.ts';

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Words that say what is counted are looked for so far, in code units. */
const REACH = 80;
/** What is counted stands among so many words of content: "60 new fishing boats". */
const LONGEST = 3;
/** Where words are not spaced, the counter right behind the number: 60隻, 40パーセント. */
const COUNTER = /^(?:\p{Script=Katakana}+|\p{Script=Han})/u;
/** Where particles cleave to words, the counter cleaves to its number: 94명이. */
const CLEAVING = /^\p{Script=Hangul}/u;
/** "12'ye": a case of the number itself. */
const CASE_ENDING = /^['’]\p{L}/u;
const POSSESSIVE = /['’]s$/u;
const ANOTHER_NUMBER = /^\s\p{N}/u;

/** What the packs say of the language that figures need; null where Lede has no pack. */
export type FigureData = {
  summary: Pick<SummaryData, 'stopwords' | 'counted'>;
  grammar?: GrammarData;
} | null;

export interface CountingWords {
  stopwords: ReadonlySet<string>;
  /** What may stand between a number and what it counts: "of", "the". */
  linking: ReadonlySet<string>;
  /** What may stand there behind a share: "12 percent among visitors". */
  linkingShares: ReadonlySet<string>;
  /** What opens another clause: conjunctions, verbs, relatives. */
  ending: ReadonlySet<string>;
  /** True for a word that is counted; false where it describes what follows. */
  isCounted: (word: string, next: string) => boolean;
  /** True where what describes may be counted by itself: "40 skadade". */
  standAlone: boolean;
  /** False for a language without a pack: the next word may be anything. */
  known: boolean;
}

export function countingWords(pack: FigureData): CountingWords {
  const grammar = pack?.grammar;
  const setOf = (...lists: (string | undefined)[]): Set<string> =>
    new Set(lists.flatMap((list) => list?.split(/\s+/) ?? []).filter((word) => word !== ''));
  const linkingShares = setOf(grammar?.prepositions, grammar?.determiners);
  return {
    stopwords: new Set(pack?.summary.stopwords),
    linking: grammar?.partitives ? setOf(grammar.partitives, grammar.determiners) : linkingShares,
    linkingShares,
    ending: setOf(
      grammar?.conjunctions,
      grammar?.subordinators,
      grammar?.complementisers,
      grammar?.auxiliaries,
      grammar?.relatives,
      grammar?.verbs,
    ),
    isCounted: grammar?.capitalNouns
      ? nounWithCapital(pack?.summary.counted)
      : counting(pack?.summary.counted),
    known: pack !== null,
    standAlone: !grammar?.capitalNouns && Boolean(pack?.summary.counted?.modifiers),
  };
}

const CAPITAL = /^\p{Lu}/u;
/** Where nouns have capitals: a noun, unless it describes another one behind it ("316 Lienzer Kinder"). */
function nounWithCapital(counted: SummaryData['counted']): CountingWords['isCounted'] {
  const describes = matcher(counted?.modifiers);
  return (word, next) => CAPITAL.test(word) && !(describes?.(word.toLowerCase()) && CAPITAL.test(next));
}

function counting(counted: SummaryData['counted']): CountingWords['isCounted'] {
  const nouns = matcher(counted?.nouns);
  const modifiers = matcher(counted?.modifiers);
  return (word) => {
    const lower = word.toLowerCase();
    return nouns?.(lower) || (modifiers ? !modifiers(lower) : !nouns);
  };
}

/** Tells whether a word is in a list of words and, with a hyphen, endings; null without a list. */
function matcher(list: string | undefined): ((word: string) => boolean) | null {
  if (!list) return null;
  const entries = list.split(/\s+/);
  const words = new Set(entries);
  const endings = entries.filter((entry) => entry.startsWith('-')).map((entry) => entry.slice(1));
  return (word) => words.has(word) || endings.some((ending) => word.endsWith(ending));
}

const nextWord = (text: string, at: number): string => /^\s(\S+)/u.exec(text.slice(at))?.[1] ?? '';

/** The nearest words behind a number that say what it counts, up to the next mark. */
export function countedBy(words: string, number: NumberSpan, closed: CountingWords): Span | null {
  if (number.measure === 'money' || !closed.known || CASE_ENDING.test(words.slice(number.end))) return null;
  const behind =
    /^(?!-)[^,.;:!?()（）"”“«»–—、。]*/u.exec(words.slice(number.end, number.end + REACH))?.[0] ?? '';
  const share = number.measure === 'share';
  let joined = !share;
  let found = null as Span | null;
  let seen = 0;
  const alone = (): Span | null => (closed.standAlone ? found : null);
  for (const { 0: word, index } of behind.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (closed.ending.has(lower)) return alone();
    const from = number.end + index;
    if (index === 0 && !share) {
      const counter = COUNTER.exec(word)?.[0] ?? (CLEAVING.test(word) ? word : null);
      if (counter) return { start: from, end: from + counter.length };
    }
    const links =
      (share ? closed.linkingShares : closed.linking).has(lower) ||
      /^\p{N}/u.test(word) ||
      POSSESSIVE.test(word);
    joined ||= links;
    // "12 percent of visitors" counts visitors; "12 percent fell" and "she was 12 in May" nothing.
    if (!joined || (closed.linkingShares.has(lower) && !links)) return alone();
    if (links || closed.stopwords.has(lower)) {
      if (found) return alone();
      continue;
    }
    found = { start: found?.start ?? from, end: from + word.length };
    // In "19 of the town's 24 buses" the first number counts what the second does.
    if (closed.isCounted(word, nextWord(behind, index + word.length)))
      return ANOTHER_NUMBER.test(words.slice(found.end)) ? null : found;
    if (++seen === LONGEST) return null;
  }
  return alone();
}
