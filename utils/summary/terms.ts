/** Words and numbers; scripts without spaces come as one long run and are cut into pairs. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Words that agree in so many letters are taken for one, so that inflection does not hide a repeated subject. */
const STEM = 6;

/**
 * The terms of a sentence that carry content: words cut to a stem, in lower case, without stopwords; for
 * scripts without spaces, pairs of neighbouring characters.
 */
export function termsOf(words: string, stopwords: ReadonlySet<string>): string[] {
  const terms: string[] = [];
  for (const [run] of words.toLowerCase().matchAll(WORD)) {
    if (UNSPACED.test(run)) {
      const characters = [...run];
      for (let i = 0; i + 1 < characters.length; i++) terms.push(characters[i]! + characters[i + 1]!);
    } else if (run.length > 1 && !stopwords.has(run)) terms.push(run.slice(0, STEM));
  }
  return terms;
}
