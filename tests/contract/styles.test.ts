import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const sheets = globSync(['components/**/*.css', 'entrypoints/**/*.css'], { cwd: ROOT });
const read = (sheet: string) => readFileSync(join(ROOT, sheet), 'utf8');

describe.each(sheets)('%s', (sheet) => {
  it('measures type by the size that the reader has set in the browser', () => {
    const sizes = read(sheet).match(/^\s*font(?:-size)?:[^;]*\d(?:px|pt)[^;]*;/gm) ?? [];
    expect(sizes).toEqual([]);
  });

  it('names physical sides nowhere, so that it can be mirrored', () => {
    const sides = /^\s*(?:(?:margin|padding|border)-(?:left|right)|left|right)\b[^;]*;/gm;
    expect(read(sheet).match(sides) ?? []).toEqual([]);
  });
});

it('finds the style sheets', () => expect(sheets.length).toBeGreaterThan(20));
