/**
 * Finds words by any part of them. All different words stand in one text, parted by line breaks, which is
 * small however many articles there are (10,000 articles of 600 words have some 200,000) and is read
 * through in a few milliseconds; each word has the list of those that hold it.
 */
export class PartIndex {
  private readonly numbers = new Map<string, number>();
  private readonly holders: number[][] = [];
  private text = '\n';
  /** Where each word begins in `text`. */
  private starts: number[] = [];
  private added: string[] = [];

  /** Notes that `holder`, a small whole number of the caller's, holds these words. */
  add(holder: number, words: string[]): void {
    for (const word of words) {
      let number = this.numbers.get(word);
      if (number === undefined) {
        number = this.holders.length;
        this.numbers.set(word, number);
        this.holders.push([]);
        this.added.push(word);
      }
      this.holders[number]!.push(holder);
    }
  }

  /** Calls `found` with each holder of a word that has this part; more than once where it has several. */
  find(part: string, found: (holder: number) => void): void {
    this.join();
    for (
      let at = this.text.indexOf(part);
      at >= 0;
      at = this.text.indexOf(part, this.text.indexOf('\n', at))
    ) {
      for (const holder of this.holders[this.wordAt(at)]!) found(holder);
    }
  }

  private join(): void {
    if (this.added.length === 0) return;
    let start = this.text.length;
    for (const word of this.added) {
      this.starts.push(start);
      start += word.length + 1;
    }
    this.text += `${this.added.join('\n')}\n`;
    this.added = [];
  }

  /** The number of the word that this place in the text is in. */
  private wordAt(place: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
