type Stemmer = (word: string) => string;

/** The stemmers of the languages that have one, by the language's tag; each is loaded when first needed. */
const LOADERS: Record<string, () => Promise<{ stemmer: Stemmer }>> = {
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  it: () => import('@orama/stemmers/italian'),
  nl: () => import('@orama/stemmers/dutch'),
  nb: () => import('@orama/stemmers/norwegian'),
  nn: () => import('@orama/stemmers/norwegian'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  sv: () => import('@orama/stemmers/swedish'),
};

/** Shorter stems say too little: "is" of "isen". */
const SHORTEST = 3;

const loaded = new Map<string, Stemmer>();

/** Loads the stemmers of these languages; those without one are left alone. */
export async function loadStemmers(languages: Iterable<string>): Promise<void> {
  const tags = [...new Set([...languages].map((language) => language.split('-')[0]!))];
  await Promise.all(
    tags.map(async (tag) => {
      if (!loaded.has(tag) && LOADERS[tag]) loaded.set(tag, (await LOADERS[tag]()).stemmer);
    }),
  );
}

/**
 * The word, and its stem in each loaded language: searched for by their beginning, they find the word's
 * other forms too. Which language the reader means is not known, so all are tried.
 */
export function formsOf(word: string): string[] {
  const stems = [...loaded.values()].map((stem) => stem(word)).filter((stem) => stem.length >= SHORTEST);
  return [...new Set([word, ...stems])];
}
