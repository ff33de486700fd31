import type { PageWords } from './words.ts';

let current: readonly PageWords[] = [];

/** Gives the extractor the words of the languages that the next page may be in. */
export function useLanguages(languages: readonly PageWords[]): void {
  current = languages;
}

/** What a rule makes of the words in use; made again only when other languages come into use. */
export function fromLanguages<T>(make: (languages: readonly PageWords[]) => T): () => T {
  let made: { of: readonly PageWords[]; value: T } | null = null;
  return () => {
    if (made?.of !== current) made = { of: current, value: make(current) };
    return made.value;
  };
}
