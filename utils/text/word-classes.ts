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

  /** `guess` are the bits of a word with one of the `endings`. */
  constructor(listed: Map<string, number>, endings: string[], guess: number) {
    this.#listed = listed;
    this.#endings = endings;
    this.#guess = guess;
  }

  get(word: string): number | undefined {
    const listed = this.#listed.get(word);
    if (listed !== undefined || word.length < SHORTEST) return listed;
    return this.#endings.some((ending) => word.endsWith(ending)) ? this.#guess : undefined;
  }
}
