import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders of the project each ring may import from; its own folder always. See docs/architecture.md. */
const STAGES = ['sentences', 'quotes', 'sources', 'summary'];
const MAY_IMPORT: Record<string, string[]> = {
  'utils/text': [],
  'utils/languages': ['utils/text'],
  ...Object.fromEntries(STAGES.map((stage) => [`utils/${stage}`, ['utils/text', 'utils/languages']])),
  'utils/brief': ['utils/text', 'utils/languages', ...STAGES.map((stage) => `utils/${stage}`)],
  'utils/citation': ['utils/text', 'utils/brief', 'utils/languages'],
  'utils/export': ['utils/text', 'utils/brief', 'utils/citation', 'utils/languages'],
  'utils/connect': ['utils/text', 'utils/brief', 'utils/citation', 'utils/export'],
  'utils/article': ['utils/text'],
  'utils/platform': ['utils/text', 'utils/languages', 'utils/brief', 'utils/article', 'utils/messaging'],
  'utils/messaging': ['utils/text', 'utils/brief', 'utils/platform'],
  'utils/library': ['utils/text', 'utils/brief', 'utils/languages', 'utils/messaging', 'utils/platform'],
  components: [
    'utils/text',
    'utils/brief',
    'utils/article',
    'utils/languages',
    'utils/citation',
    'utils/export',
    'utils/connect',
    'utils/platform',
  ],
};
const PURE = ['text', 'languages', ...STAGES, 'brief', 'citation', 'export'].map((name) => `utils/${name}`);

const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}').map((file) =>
  file.split(path.sep).join('/'),
);

/** The modules a file imports: project files by their path, packages by their name. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const found = code.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm);
  return [...found].map(([, name]) =>
    name!.startsWith('.') ? path.posix.join(path.posix.dirname(file), name!) : name!,
  );
}
const isProjectFile = (name: string) => /^(utils|components|entrypoints)\//.test(name);
const ringOf = (file: string) =>
  file.startsWith('components/') ? 'components' : file.split('/').slice(0, 2).join('/');

describe('the import rule', () => {
  it('sees the project', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files.filter((file) => !file.startsWith('entrypoints/')))('%s imports downwards only', (file) => {
    const ring = ringOf(file);
    const allowed = [ring, ...(MAY_IMPORT[ring] ?? [])];
    const wrong = importsOf(file).filter((name) => isProjectFile(name) && !allowed.includes(ringOf(name)));
    expect(wrong).toEqual([]);
  });

  it.each(files.filter((file) => file.startsWith('entrypoints/')))(
    '%s imports no other entrypoint',
    (file) => {
      const own = file.split('/')[1];
      const wrong = importsOf(file).filter(
        (name) => name.startsWith('entrypoints/') && name.split('/')[1] !== own,
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(files.filter((file) => PURE.some((ring) => file.startsWith(`${ring}/`))))('%s is pure', (file) => {
    expect(importsOf(file).filter((name) => /^(wxt|webextension-polyfill|preact|node:)/.test(name))).toEqual(
      [],
    );
  });

  it('only library, messaging, platform and entrypoints use the browser API', () => {
    const users = files.filter((file) =>
      importsOf(file).some((name) => /^wxt\/browser|^webextension-polyfill/.test(name)),
    );
    expect(
      users.filter((file) => !/^(utils\/(library|messaging|platform)|entrypoints)\//.test(file)),
    ).toEqual([]);
  });
});
