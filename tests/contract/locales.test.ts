import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string }>;

const locales = Object.fromEntries(
  globSync('public/_locales/*/messages.json').map((file) => [
    file.split(/[\\/]/)[2]!,
    JSON.parse(readFileSync(file, 'utf8')) as Messages,
  ]),
);
const english = locales.en!;
const code = globSync('{utils,components,entrypoints}/**/*.{ts,tsx,html}')
  .concat('wxt.config.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

describe.each(Object.entries(locales))('the strings in %s', (tag, messages) => {
  it('are those in English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('say something, with the same values in it', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(placeholders(message), key).toEqual(placeholders(english[key]!.message));
    }
  });

  it('name their own language', () => {
    expect(messages.localeTag?.message).toBe(tag.replace('_', '-'));
  });
});

/** The names of formats, which their files stand for. */
const formats = globSync('utils/export/formats/*.ts').map((file) => `format_${basename(file, '.ts')}`);

describe('the strings', () => {
  it.each(Object.keys(english))('%s is used', (key) => {
    const stem = key.replace(/_(one|other)$/, '');
    const named = [`'${stem}'`, `__MSG_${key}__`].some((use) => code.includes(use));
    expect(named || formats.includes(key)).toBe(true);
  });
});
