/** Case and accents put aside, except that å, ä, ö, æ and ø are letters of their own. */
export const foldForSearch = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^ -~åäöæø]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

/** The words of a text as they are searched for: folded, letters and digits only. */
export const wordsOf = (text: string): string[] => foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** All different words of a text, each once, parted by spaces: a text in which any word can be looked up. */
export const termsOf = (text: string): string => [...new Set(wordsOf(text))].sort().join(' ');
