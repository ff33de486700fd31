import { dateWordsOf } from './dates.ts';
import { numbersIn } from './numbers.ts';
import type { SupportData, SupportInput } from './support.ts';

/** Words of a generated sentence that the article does not have. */
export interface Missing {
  kind: 'name' | 'number' | 'date' | 'negation';
  words: string;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
/** Inflection changes the last letters of a name: "Bergs", "Bergiem". In letters. */
const ENDING = 3;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The names, numbers, dates and negations that a generated sentence claims and the article lacks.
 *
 * @param support the sentence that supports it; a negation must be there or be nowhere
 */
export function claimsMissing(
  generated: string,
  { text, language, translated }: SupportInput,
  support: string | null,
  data: SupportData,
): Missing[] {
  const missing: Missing[] = [];
  const words = new Set(text.toLowerCase().match(WORD));
  const { months, weekdays } = dateWordsOf(language);
  const isDay = (word: string): boolean => months.has(word) || weekdays.has(word);
  for (const name of namesIn(generated, words, data)) {
    if (!isDay(name.toLowerCase()) && !isKnown(name.toLowerCase(), words))
      missing.push({ kind: 'name', words: name });
  }
  const values = new Set(numbersIn(text, language).map(({ value }) => value));
  const digits = new Set(text.match(/\p{N}+/gu));
  for (const { value, start, end } of numbersIn(generated, language)) {
    const number = generated.slice(start, end);
    if (!values.has(value) && !digits.has(number)) missing.push({ kind: 'number', words: number });
  }
  if (translated) return missing;
  for (const [word] of generated.matchAll(WORD)) {
    const day = word.toLowerCase();
    if ((months.has(day) || weekdays.has(day)) && !isKnown(day, words))
      missing.push({ kind: 'date', words: word });
  }
  const negation = support === null ? null : turned(generated, support, data);
  if (negation !== null) missing.push({ kind: 'negation', words: negation });
  return missing;
}

/**
 * Capitalised words that are names. The first word is one only where the article never has it in lower case
 * and another capital follows; where all nouns are capitalised, only runs of two and more tell a name.
 */
function namesIn(generated: string, words: ReadonlySet<string>, data: SupportData): string[] {
  const found = [...generated.matchAll(WORD)].map(([word]) => word);
  const isCapital = (index: number): boolean => CAPITAL.test(found[index] ?? '');
  const stopwords = new Set(data?.summary.stopwords);
  return found.filter((word, index) => {
    if (!isCapital(index) || stopwords.has(word.toLowerCase())) return false;
    const inRun = isCapital(index - 1) || isCapital(index + 1);
    if (data?.grammar?.capitalNouns) return inRun;
    return index > 0 || (isCapital(1) && !words.has(word.toLowerCase()));
  });
}

/** True where the article has the word, or one that differs in its ending alone. */
function isKnown(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  const stem = word.slice(0, Math.max(3, word.length - ENDING));
  for (const other of words) {
    if (other.startsWith(stem) && Math.abs(other.length - word.length) <= ENDING) return true;
  }
  return false;
}

/** The negation that one of two sentences has and the other has not, where it touches what both say. */
function turned(generated: string, support: string, data: SupportData): string | null {
  const [ours, theirs] = [negationIn(generated, data), negationIn(support, data)];
  if (ours !== null) return theirs === null ? ours : null;
  if (theirs === null) return null;
  if (UNSPACED.test(theirs)) return theirs;
  const stopwords = new Set(data?.summary.stopwords);
  const said = new Set(wordsOf(generated));
  const words = wordsOf(support).filter((word) => word === theirs || !stopwords.has(word));
  const at = words.indexOf(theirs);
  const beside = [words[at - 1], words[at + 1]];
  return beside.some((word) => word !== undefined && isKnown(word, said)) ? theirs : null;
}

function negationIn(sentence: string, data: SupportData): string | null {
  const words = new Set(wordsOf(sentence));
  const found = data?.summary.negations.find((negation) =>
    UNSPACED.test(negation) ? sentence.includes(negation) : words.has(negation),
  );
  return found ?? null;
}

const wordsOf = (sentence: string): string[] => sentence.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
