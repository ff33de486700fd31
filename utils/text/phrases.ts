import { fold, type Token, tokenise } from './token.ts';

/** The entries of a pack's word list, each as its words. */
export const entries = (words: string | undefined): string[][] =>
  (words ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => fold(entry).split('_').filter(Boolean).flatMap(clitics));

/** "d'après" and "s'exclame" are two words in the text. */
const clitics = (word: string): string[] =>
  /.'./.test(word) ? tokenise(word, { start: 0, end: word.length }).map((token) => token.word) : [word];

/** How many words a `*` in an entry may stand for. */
const GAP = 10;

/** A mark parts the words of an entry, unless it is a parenthesis: "warf dem Minister (CDU) vor". */
const parts = ({ kind, word }: Token): boolean => kind === 'mark' && word !== '(' && word !== ')';

export interface PhraseMatch<Value> {
  /** Token index behind the last word. */
  end: number;
  /** Token index behind the words before the first gap. */
  head: number;
  /** Token index of the first word behind the last gap; the entry's end where it has none. */
  tail: number;
  value: Value;
}

/** Phrases of one or more words, found by their first word; the longest wins. */
export class Phrases<Value> {
  #byFirst = new Map<string, { rest: string[]; value: Value }[]>();

  add(words: string | undefined, value: Value): this {
    for (const entry of entries(words)) {
      // "not_returned" and abbreviations with a stop: "Mr." is two tokens in the text.
      const parts = entry.flatMap((word) => (/^\p{L}+\.$/u.test(word) ? [word.slice(0, -1), '.'] : [word]));
      const [first, ...rest] = parts;
      const list = this.#byFirst.get(first!) ?? [];
      list.push({ rest, value });
      list.sort((a, b) => b.rest.length - a.rest.length);
      this.#byFirst.set(first!, list);
    }
    return this;
  }

  /** The longest phrase that begins with token `at` and ends before `limit`, or null. */
  match(tokens: Token[], at: number, limit = tokens.length): PhraseMatch<Value> | null {
    const list = this.#byFirst.get(tokens[at]?.word ?? '');
    if (!list) return null;
    for (const { rest, value } of list) {
      let i = at + 1;
      let head = -1;
      let tail = -1;
      let k = 0;
      for (; k < rest.length; k++) {
        if (rest[k] === '*') {
          head = head < 0 ? i : head;
          const next = rest[k + 1];
          if (next === undefined) continue;
          let j = i;
          while (j < limit && j <= i + GAP && tokens[j]!.word !== next && !parts(tokens[j]!)) j++;
          if (j >= limit || tokens[j]!.word !== next) break;
          i = j;
          tail = j;
        } else if (i < limit && tokens[i]!.word === rest[k]) i++;
        else break;
      }
      // "teilte mit": a gap without words parts nothing.
      if (head === tail) head = -1;
      if (k >= rest.length) return { end: i, head: head < 0 ? i : head, tail: tail < 0 ? i : tail, value };
    }
    return null;
  }
}
