import { languages } from './languages/all.ts';
import type { PageWords } from './languages/words.ts';
import { key } from './text.ts';

type List = Exclude<keyof PageWords, 'tag' | 'months'>;

const sets = new Map<List, Set<string>>();

/** The phrases of all languages in one set: pages mix languages, and declare the wrong one. */
function phrases(list: List): Set<string> {
  let set = sets.get(list);
  if (!set) {
    set = new Set(languages.flatMap((language) => language[list]));
    sets.set(list, set);
  }
  return set;
}

/** True where the text is one of the phrases and nothing more, punctuation aside. */
export const isPhrase = (list: List, text: string): boolean =>
  text.length < 80 && phrases(list).has(key(text));

const MOST_WORDS = 6;

/** The phrase of at most six words that the text begins with, or ''. */
export function openingPhrase(list: List, text: string): string {
  const words = key(text.slice(0, 80)).split(' ').slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const opening = words.slice(0, count).join(' ');
    if (phrases(list).has(opening)) return opening;
  }
  return '';
}

/** True where the text holds one of the phrases. */
export function holdsPhrase(list: List, text: string): boolean {
  const words = ` ${key(text)} `;
  for (const phrase of phrases(list)) if (words.includes(` ${phrase} `)) return true;
  return false;
}
