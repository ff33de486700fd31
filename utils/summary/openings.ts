/** What may stand before the first word of a sentence: quotation marks, dashes, brackets. */
const BEFORE_WORDS = /^[^\p{L}\p{N}]+/u;

/**
 * Tells whether a sentence hangs in the air without the one before it: it opens with a pronoun or a connective
 * of the pack's list, whatever quotation mark or dash stands first.
 */
export function opensWith(openings: readonly string[]): (sentence: string) => boolean {
  const byFirstWord = new Map<string, string[]>();
  for (const opening of openings) {
    const first = firstWord(opening);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), opening]);
  }
  return (sentence) => {
    const words = sentence.replace(BEFORE_WORDS, '').toLowerCase().replaceAll('’', "'");
    const candidates = byFirstWord.get(firstWord(words)) ?? [];
    return candidates.some(
      (opening) => words.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(words.slice(opening.length)),
    );
  };
}

const firstWord = (words: string): string => /^[\p{L}\p{M}\p{N}]+/u.exec(words)?.[0] ?? '';
