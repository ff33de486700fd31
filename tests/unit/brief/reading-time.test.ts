import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../../utils/brief/reading-time.ts';

describe('countWords', () => {
  it.each([
    ['sv', 'Kommunen sa nej – igen.', 4],
    ['en', "It's a 2.5-mile well-kept road.", 5],
    ['fi', 'Hän ei kommentoinut.', 3],
    ['und', '', 0],
  ])('%s: %s', (language, text, words) => {
    expect(countWords(text, language)).toBe(words);
  });

  it('counts words in a script without spaces', () => {
    expect(countWords('市長は火曜日に発表した。', 'ja')).toBeGreaterThan(3);
  });
});

describe('readingMinutes', () => {
  const text = 'abcde '.repeat(1000); // 5,000 characters

  it('gives a fast and a slow reader, by the language', () => {
    expect(readingMinutes(text, 'en')).toEqual([5, 6]); // 5000 / (987 ± 118)
    expect(readingMinutes(text, 'ja')).toEqual([12, 17]); // 5000 / (357 ± 56)
  });

  it('reads a language outside the study like its nearest relative', () => {
    expect(readingMinutes(text, 'nb')).toEqual(readingMinutes(text, 'sv'));
    expect(readingMinutes(text, 'pt-BR')).toEqual(readingMinutes(text, 'pt'));
  });

  it('is never under a minute', () => {
    expect(readingMinutes('Kort.', 'sv')).toEqual([1, 1]);
  });
});
