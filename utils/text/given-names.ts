import type { Gender } from './lexicon.ts';

/** Given names and the gender they tell. A double name ("Ann-Sofie", "Jean-Pierre") is told by its first part. */
export class GivenNames extends Map<string, Gender> {
  override get(word: string): Gender | undefined {
    const hyphen = word.indexOf('-');
    return super.get(word) ?? (hyphen > 1 ? super.get(word.slice(0, hyphen)) : undefined);
  }

  override has(word: string): boolean {
    return this.get(word) !== undefined;
  }
}
