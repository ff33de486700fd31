import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../utils/article/languages/all.ts';
import { key } from '../../utils/article/text.ts';

const files = globSync('utils/article/languages/*.ts')
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => !['all', 'current', 'load', 'probe', 'words'].includes(name))
  .sort();

it('every file of page words is in use, under its own name', () => {
  expect(languages.map(({ tag }) => tag)).toEqual(files);
});

describe.each(languages)('page words of $tag', ({ tag, ...lists }) => {
  it('is a language', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  it('has twelve months', () => {
    expect(new Set(lists.months).size).toBe(12);
  });

  it.each(Object.entries(lists))(
    '%s is filled, without repetition, as phrases are compared',
    (_, phrases) => {
      expect(phrases.length).toBeGreaterThan(0);
      expect(new Set(phrases).size).toBe(phrases.length);
      expect(phrases.map(key)).toEqual(phrases);
    },
  );
});
