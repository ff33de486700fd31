import { fromLanguages } from './languages/current.ts';
import type { PageWords } from './languages/words.ts';
import { key } from './text.ts';

type List = Exclude<keyof PageWords, 'tag' | 'months'>;

const MOST_WORDS = 6;
/** Longer texts are no phrases. */
const LONGEST = 80;
/** A phrase of a script without spaces, which may stand anywhere in a run of characters. */
const UNSPACED = /^[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const UNSPACED_ANYWHERE = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

interface Phrases {
  spaced: Set<string>;
  /** How many words phrases have that begin with this word. */
  lengths: Map<string, Set<number>>;
  unspaced: string[];
}

const lists = fromLanguages((languages) => ({ languages, made: new Map<List, Phrases>() }));

/** The phrases of the languages in use together: pages mix languages. */
function phrases(list: List): Phrases {
  const { languages, made } = lists();
  let found = made.get(list);
  if (!found) {
    found = { spaced: new Set(), lengths: new Map(), unspaced: [] };
    for (const phrase of new Set(languages.flatMap((language) => language[list]))) {
      if (UNSPACED.test(phrase)) found.unspaced.push(phrase);
      else file(phrase, found);
    }
    made.set(list, found);
  }
  return found;
}

function file(phrase: string, { spaced, lengths }: Phrases): void {
  spaced.add(phrase);
  const words = phrase.split(' ');
  const known = lengths.get(words[0]!);
  if (known) known.add(words.length);
  else lengths.set(words[0]!, new Set([words.length]));
}

/** True where the text is one of the phrases and nothing more, punctuation aside. */
export function isPhrase(list: List, text: string): boolean {
  return text.length < LONGEST && isPhraseKey(list, key(text));
}

/** As `isPhrase`, of a text's key. */
export function isPhraseKey(list: List, words: string): boolean {
  if (words.length >= LONGEST) return false;
  const { spaced, unspaced } = phrases(list);
  return spaced.has(words) || unspaced.includes(words);
}

/** The phrase of at most six words that the text begins with, or ''. */
export function openingPhrase(list: List, text: string): string {
  const { spaced, unspaced } = phrases(list);
  const start = key(text.slice(0, LONGEST));
  if (UNSPACED.test(start)) return unspaced.find((phrase) => start.startsWith(phrase)) ?? '';
  const words = start.split(' ').slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const opening = words.slice(0, count).join(' ');
    if (spaced.has(opening)) return opening;
  }
  return '';
}

/** True where the text's last words, at most three, are one of the phrases. */
export function endsInPhrase(list: List, text: string): boolean {
  const { spaced, unspaced } = phrases(list);
  const words = key(text.slice(-60)).split(' ').slice(-3);
  return (
    words.some((_, from) => spaced.has(words.slice(from).join(' '))) ||
    unspaced.some((phrase) => words.at(-1)!.endsWith(phrase))
  );
}

/** True where the text of this key holds one of the phrases. */
export function holdsPhrase(list: List, whole: string): boolean {
  const { spaced, lengths, unspaced } = phrases(list);
  if (UNSPACED_ANYWHERE.test(whole) && unspaced.some((phrase) => whole.includes(phrase))) return true;
  const words = whole.split(' ');
  return words.some((word, at) => {
    for (const length of lengths.get(word) ?? [])
      if (spaced.has(length === 1 ? word : words.slice(at, at + length).join(' '))) return true;
    return false;
  });
}
