/**
 * Characters read in a minute, mean and standard deviation, without spaces or punctuation.
 * Trauzettel-Klosinski, Dietz & the IReST Study Group (2012), "Standardized Assessment of Reading
 * Performance: The New International Reading Speed Texts IReST", table 4.
 */
const CHARACTERS_PER_MINUTE: Record<string, [mean: number, deviation: number]> = {
  ar: [612, 88],
  de: [920, 86],
  en: [987, 118],
  es: [1025, 127],
  fi: [1078, 121],
  fr: [998, 126],
  he: [833, 130],
  it: [950, 140],
  ja: [357, 56],
  nl: [978, 143],
  pl: [916, 126],
  pt: [913, 145],
  ru: [986, 175],
  sl: [885, 145],
  sv: [917, 156],
  tr: [1054, 156],
  zh: [255, 29],
};

/** Languages outside the study read like the nearest one within it, else like English. */
const NEAREST: Record<string, string> = {
  nb: 'sv',
  nn: 'sv',
  da: 'sv',
  is: 'sv',
  cs: 'pl',
  uk: 'ru',
  ko: 'ja',
};

/**
 * The words of a text: runs of letters and digits; in scripts without spaces, what the language's segmenter
 * calls a word.
 */
export function countWords(text: string, language: string): number {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)) {
    return text.match(/[\p{L}\p{N}]+(?:['’.,\-‐‑][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  }
  let words = 0;
  const segmenter = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity: 'word' });
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words++;
  return words;
}

/** Minutes that a fast and a slow reader need, one standard deviation either side of the mean, at least one. */
export function readingMinutes(text: string, language: string): [fast: number, slow: number] {
  const base = language.split('-')[0]!;
  const [mean, deviation] = CHARACTERS_PER_MINUTE[base] ??
    CHARACTERS_PER_MINUTE[NEAREST[base] ?? 'en'] ?? [987, 118];
  const characters = text.match(/[\p{L}\p{N}\p{M}]/gu)?.length ?? 0;
  const minutes = (speed: number) => Math.max(1, Math.round(characters / speed));
  return [minutes(mean + deviation), minutes(mean - deviation)];
}
