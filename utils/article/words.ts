import { languages } from './languages/all.ts';
import type { PageWords } from './languages/words.ts';
import { key } from './text.ts';

type List = Exclude<keyof PageWords, 'tag' | 'months'>;

const MOST_WORDS = 6;
/** A phrase of a script without spaces, which may stand anywhere in a run of characters. */
const UNSPACED = /^[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

interface Phrases {
  spaced: Set<string>;
  unspaced: string[];
  /** The phrases as one pattern. */
  pattern: RegExp;
}

const lists = new Map<List, Phrases>();

/** The phrases of all languages together: pages mix languages, and declare the wrong one. */
function phrases(list: List): Phrases {
  let found = lists.get(list);
  if (!found) {
    const all = [...new Set(languages.flatMap((language) => language[list]))];
    const unspaced = all.filter((phrase) => UNSPACED.test(phrase));
    const spaced = new Set(all.filter((phrase) => !UNSPACED.test(phrase)));
    const pattern = new RegExp([` (?:${[...spaced].join('|')}) `, ...unspaced].join('|'));
    found = { spaced, unspaced, pattern };
    lists.set(list, found);
  }
  return found;
}

/** True where the text is one of the phrases and nothing more, punctuation aside. */
export function isPhrase(list: List, text: string): boolean {
  if (text.length >= 80) return false;
  const { spaced, unspaced } = phrases(list);
  const words = key(text);
  return spaced.has(words) || unspaced.includes(words);
}

/** The phrase of at most six words that the text begins with, or ''. */
export function openingPhrase(list: List, text: string): string {
  const { spaced, unspaced } = phrases(list);
  const start = key(text.slice(0, 80));
  if (UNSPACED.test(start)) return unspaced.find((phrase) => start.startsWith(phrase)) ?? '';
  const words = start.split(' ').slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const opening = words.slice(0, count).join(' ');
    if (spaced.has(opening)) return opening;
  }
  return '';
}

/** True where the text holds one of the phrases. */
export const holdsPhrase = (list: List, text: string): boolean =>
  phrases(list).pattern.test(` ${key(text)} `);
