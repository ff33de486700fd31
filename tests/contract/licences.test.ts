import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BUNDLED, licencesText } from '../../scripts/licences.ts';

/** The package of a module's name; null for the project's own. */
function packageOf(module: string): string | null {
  const [, name] = /^(@[^/]+\/[^/]+|[^./@][^/]*)/.exec(module) ?? [];
  return name ?? null;
}

it('of every package whose code is in the extension are in the extension', async () => {
  const found = globSync('{utils,components,entrypoints}/**/*.{ts,tsx,css}').flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(
      /^import type .*?;$|import type \{[^}]*\} from .*?;/gms,
      '',
    );
    const names = [
      ...code.matchAll(
        /(?:^(?:import|export|\}).*?from |import\(\s*|^import |^@import |url\()['"]([^'"]+)['"]/gm,
      ),
    ];
    return names.map(([, name]) => packageOf(name!.replace(/^~/, '')));
  });
  const used = [...new Set(found.filter((name) => name !== null))];
  expect(used.length).toBeGreaterThan(8);
  expect(used.filter((name) => !BUNDLED.includes(name))).toEqual([]);
});

it('stand there whole, with what citeproc asks to be told', async () => {
  const text = await licencesText();
  for (const name of BUNDLED) expect(text).toContain(`${name} `);
  expect(text).toContain('Permission is hereby granted, free of charge');
  expect(text).toContain('Apache License');
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).toContain(
    '© Frank Bennett. citeproc-js implements the Citation Style Language. https://citationstyles.org/',
  );
});
