/** The bits of finite verbs: auxiliary, verb and cue of WORD. */
const VERBS = 64 | 512 | 32768;

/** Shorter words tell nothing by their ending, in letters. */
const SHORTEST = 5;

/**
 * Classes by word, as bits. A word that no list knows but that ends like a finite verb counts as one: in languages
 * with many verb forms no list holds them all.
 */
export class WordClasses {
  #listed: Map<string, number>;
  #endings: string[];
  #guess: number;
  #prefix: string;

  /** `guess` are the bits of a word with one of the `endings`, or of a listed verb behind `prefix`: Czech "ne". */
  constructor(listed: Map<string, number>, endings: string[], guess: number, prefix = '') {
    this.#prefix = prefix;
    this.#listed = listed;
    this.#endings = endings;
    this.#guess = guess;
  }

  get(word: string): number | undefined {
    const listed = this.#listed.get(word);
    if (listed !== undefined) return listed;
    if (this.#prefix && word.startsWith(this.#prefix)) {
      const verb = (this.#listed.get(word.slice(this.#prefix.length)) ?? 0) & VERBS;
      if (verb) return this.#guess;
    }
    if (word.length < SHORTEST) return listed;
    return this.#endings.some((ending) => word.endsWith(ending)) ? this.#guess : undefined;
  }
}
