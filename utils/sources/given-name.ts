import type { Gender, Lexicon } from '../text/lexicon.ts';
import type { Scan } from './naming.ts';

/** What given names end in where they do not end in their stem. */
const NOMINATIVES = ['', 'а', 'я', 'й', 'ь', 'a', 'o', 'о'];

const GENDERS: Gender[] = ['masculine', 'feminine'];

/** A given name's gender, in whatever case the name stands: "марину", "павлом". */
export function givenNameOf(word: string, lexicon: Lexicon): Gender | null {
  const exact = lexicon.givenNames.get(word);
  if (exact || !lexicon.nounChains) return exact ?? null;
  const found = fromStem(word, lexicon).next().value;
  if (found) return found.gender;
  return GENDERS.find((gender) => dictionaryGiven(word, gender, lexicon)) ?? null;
}

/**
 * The dictionary form of a given name that stands in another case ("марину": "марина"); null where it stands in that
 * form, or is not known.
 */
export function dictionaryGiven(word: string, gender: Gender, lexicon: Lexicon): string | null {
  const { givenNames, caseEndings, nounChains } = lexicon;
  for (const [from, to] of caseEndings[gender]) {
    const form = word.endsWith(from) ? word.slice(0, -from.length) + to : word;
    // Other cases stand in the list too, where no rule tells them.
    if (form !== word && givenNames.get(form) === gender && !dictionaryGiven(form, gender, lexicon))
      return form;
  }
  if (!nounChains || givenNames.get(word) === gender) return null;
  for (const found of fromStem(word, lexicon)) if (found.gender === gender) return found.form;
  return null;
}

/** True for a given name in the form of a subject. */
export const isNominativeGiven = (word: string, lexicon: Lexicon): boolean => {
  const gender = lexicon.givenNames.get(word);
  return gender !== undefined && dictionaryGiven(word, gender, lexicon) === null;
};

/**
 * The gender of somebody called by these words. "Petra" may be a woman's name or the genitive of a man's: where
 * women's surnames show by their ending, that of the surname decides.
 */
export function genderOf(given: string, surname: string | null, lexicon: Lexicon): Gender | null {
  const gender = givenNameOf(given, lexicon);
  const { feminineSurnames } = lexicon;
  if (gender !== 'feminine' || !surname || feminineSurnames.length === 0) return gender;
  const feminine = feminineSurnames.some((ending) => surname.endsWith(ending));
  return !feminine && dictionaryGiven(given, 'masculine', lexicon) ? 'masculine' : gender;
}

function* fromStem(word: string, { givenNames, nameEndings }: Lexicon) {
  for (const ending of nameEndings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    for (const nominative of NOMINATIVES) {
      const form = stem + nominative;
      const gender = givenNames.get(form);
      if (gender) yield { form, gender };
    }
  }
}

/**
 * Token index where the name within `[start, end)` begins. "Hafens Promoter Alexander Beck": where every noun has a
 * capital, a given name opens it, whatever noun goes before.
 */
export function behindNouns({ tokens, lexicon }: Scan, start: number, end: number): number {
  if (!lexicon.capitalNouns) return start;
  for (let i = start + 1; i < end - 1; i++) {
    const before = tokens[i - 1]!;
    const opens = lexicon.givenNames.has(tokens[i]!.word) && tokens[i + 1]!.upper;
    if (opens && before.kind === 'word' && before.upper && !lexicon.givenNames.has(before.word)) return i;
  }
  return start;
}
