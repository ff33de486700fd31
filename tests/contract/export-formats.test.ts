import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIds, loadFormat } from '../../utils/export/load.ts';
import { anExportItem, CONTEXT } from '../fixtures/export-item.ts';

const files = readdirSync('utils/export/formats').map((file) => file.replace(/\.ts$/, ''));
const locales = readdirSync('public/_locales');
const strings = (locale: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
const written = (output: string | Uint8Array): string =>
  typeof output === 'string' ? output : new TextDecoder('latin1').decode(output);

it('finds every format in the folder', () => {
  expect(formatIds.toSorted()).toEqual(files.toSorted());
});

describe.each(files)('the format %s', (id) => {
  it.each(locales)('has its name in %s', (locale) => {
    expect(Object.keys(strings(locale))).toContain(`format_${id}`);
  });

  it('says what file it makes', async () => {
    const { type, extension } = await loadFormat(id);
    expect(type).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    expect(extension).toMatch(/^[a-z]+(\.[a-z]+)?$/);
  });

  it('writes an article, the same each time', async () => {
    const { write } = await loadFormat(id);
    const once = write([anExportItem()], CONTEXT);
    expect(once.length).toBeGreaterThan(50);
    expect(write([anExportItem()], CONTEXT)).toEqual(once);
  });

  it('writes one without a brief, without a title, and none at all', async () => {
    const { write } = await loadFormat(id);
    expect(() => write([{ ...anExportItem(), brief: null }], CONTEXT)).not.toThrow();
    expect(() =>
      write([anExportItem({ title: '', site: '', authors: [], published: null })], CONTEXT),
    ).not.toThrow();
    expect(() => write([], CONTEXT)).not.toThrow();
  });

  it('lets no markup of a page through', async () => {
    const { write, type } = await loadFormat(id);
    const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const output = written(
      write([anExportItem({ title: hostile, site: hostile, authors: [hostile] })], CONTEXT),
    );
    if (/html|markdown/.test(type)) expect(output).not.toMatch(/<script|<img/);
  });
});
