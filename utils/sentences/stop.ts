import type { SentenceData } from '../languages/pack.ts';

/** The pack's words, ready to be looked up. */
export interface StopWords {
  abbreviations: Set<string>;
  endings: string[];
  closing: Set<string>;
  openers: Set<string>;
  ordinalsAfter: Set<string>;
}

export const stopWords = (data: SentenceData | null): StopWords | null =>
  data && {
    abbreviations: new Set(data.abbreviations),
    endings: data.abbreviations.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    closing: new Set(data.closing),
    openers: new Set(data.openers),
    ordinalsAfter: new Set(data.ordinalsAfter),
  };

/** How far back the word before a stop is looked for, and forward the one after it. In code units. */
const REACH = 40;
/** How far back the mark that opened a quotation is looked for, in code units. */
const LONGEST_QUOTE = 400;
/** The word or number right before a stop, with the stops within it: "bl.a", "U.S", "3". */
const WORD_BEFORE = /(?:^|[\s"'”’“‘«»„‚([{–—/-])([\p{L}\p{N}][\p{L}\p{M}\p{N}.·]*)$/u;
/** What may stand between a stop and the next word, then that word. */
const WORD_AFTER = /^[\s"'”’“‘«»‹›„‚「『([{¿¡–—―•-]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*\.?)?/u;
/** "'s Avonds", "'t Is": an article or preposition clipped to its last letter, in lower case before a capital. */
const CLIPPED = /^\s['’]\p{Ll}\s\p{Lu}/u;
/** "u. a.", "z. B.": letters that are parts of one abbreviation, written apart. */
const LETTER_BEFORE = /(?:^|[\s(])\p{L}\.\s\p{L}$/u;
const LETTER = /^\p{L}\.$/u;
/** A sentence with no more words before a stop has only begun. */
const BEGUN = 5;
/** A quoted question or cry, after which a name may tell whose: “Why?” Ms Dahl asked. */
const ASKED = /[!?]["'”’»“‘›«]$/u;
/** A quotation's closing mark and a comma: what was asked or cried is part of the sentence. */
const GOES_ON = /^\s?["'”’»“‘›«‹)\]]*[,;:]/u;

/**
 * True where the stop at `[at, end)` of `text` ends the sentence that began at `start`.
 *
 * A stop goes on where the next word is in lower case ("…?" asks she; etc. and so on), where it belongs to an
 * abbreviation, an initial or an ordinal and no word that opens sentences follows, and, in scripts without
 * case, where it ends a quotation that the sentence did not announce by a colon.
 */
export function endsSentence(
  text: string,
  start: number,
  at: number,
  end: number,
  words: StopWords | null,
): boolean {
  const stop = text.slice(at, end);
  if (/^\s/.test(stop) || end >= text.length) return true;
  if (/^[。！？｡．]/u.test(stop)) return endsUnspaced(text, start, at, end);
  if (!/^[.!?…‽;]/.test(stop)) return true;
  if (GOES_ON.test(text.slice(end, end + REACH))) return false;
  const next = WORD_AFTER.exec(text.slice(end, end + REACH))?.[1];
  if (next === undefined) return true;
  if (/^\p{Ll}/u.test(next) && !CLIPPED.test(text.slice(end, end + REACH))) return false;
  const opens = words?.openers.has(next.toLowerCase()) ?? false;
  if (words && ASKED.test(stop) && /^\s\p{L}/u.test(text.slice(end, end + 2))) return opens;
  if (stop !== '.') return true;
  const before = text.slice(Math.max(start, at - REACH), at);
  const word = WORD_BEFORE.exec(before)?.[1];
  if (!word || opens) return true;
  if (words?.closing.has(word) && text.slice(start, at).split(/\s+/, BEGUN + 2).length > BEGUN + 1)
    return true;
  return !carriesStop(word, before, next, words);
}

/** True where the stop after `word` is part of how the word is written. */
function carriesStop(word: string, before: string, next: string, words: StopWords | null): boolean {
  // Initials and acronyms: "J. K. Rowling", "the U.S. Navy", "t.ex. Borlänge".
  if (/^(?:\p{Lu}|\p{L}(?:\.\p{L}{1,2})+)$/u.test(word)) return true;
  if (/^\p{L}$/u.test(word) && (LETTER.test(next) || LETTER_BEFORE.test(before))) return true;
  if (words?.abbreviations.has(word) || words?.abbreviations.has(uncapitalised(word))) return true;
  if (words?.endings.some((ending) => word.endsWith(ending))) return true;
  if (!/^\p{N}{1,3}$/u.test(word)) return false;
  // What a number opens is an ordinal or counted: "2. Abdülhamid".
  if (word === before.trim()) return true;
  if (!words?.ordinalsAfter.size) return false;
  if (/^\p{N}/u.test(next)) return true;
  const earlier = /([\p{L}\p{M}]+)\s+\p{N}{1,3}$/u.exec(before)?.[1];
  return earlier !== undefined && words.ordinalsAfter.has(earlier.toLowerCase());
}

const uncapitalised = (word: string): string => word[0]!.toLowerCase() + word.slice(1);

/** A full-width stop ends the sentence unless it stands within a quotation, or ends one that was not announced. */
function endsUnspaced(text: string, start: number, at: number, end: number): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_QUOTE), at);
  if (/\p{N}$/u.test(before) && /^\p{N}/u.test(text.slice(end, end + 1))) return false;
  const open = Math.max(...['「', '『', '“', '‘', '«'].map((mark) => before.lastIndexOf(mark)));
  const closed = Math.max(...['」', '』', '”', '’', '»'].map((mark) => before.lastIndexOf(mark)));
  if (open <= closed) return true;
  // 他说：“……。” ends with its quotation; 「……。」と述べた and “……。”他说 go on.
  return (
    /[」』”’»]/u.test(text.slice(at, end)) && /[：:]\s*$/u.test(before.slice(Math.max(0, open - 2), open))
  );
}
