import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../scripts/packs.ts';
import type { Pack } from '../../utils/languages/pack.ts';

const root = path.join(import.meta.dirname, '../..');
const tags = globSync('utils/languages/packs/*.ts', { cwd: root }).map((file) => path.basename(file, '.ts'));

/** How many corpus articles a language that finds statements has to have. */
const ARTICLES: Record<string, number> = { sv: 8, en: 8 };
const USUAL_ARTICLES = 3;

/** Every word list in a part of a pack, with its path. */
function wordLists(part: object, at = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[`${at}${key}`, value] as [string, string]];
    return value && typeof value === 'object' && !Array.isArray(value)
      ? wordLists(value, `${at}${key}.`)
      : [];
  });
}

const entries = (words: string): string[] => words.split(/\s+/).filter(Boolean);

describe.each(tags)('the pack %s', (tag) => {
  const load = async () => (await loadPack(tag)) as Pack;

  it('is called what its file is called', async () => {
    expect((await load()).tag).toBe(tag);
  });

  it('gives words in lower case, as they stand in print', async () => {
    const pack = await load();
    const lists = [pack.grammar, pack.statements, pack.sources].flatMap((part) =>
      part ? wordLists(part) : [],
    );
    const wrong = lists.flatMap(([at, words]) =>
      entries(words)
        .filter((word) => word !== word.toLowerCase() || /^_|_$|__/.test(word))
        .map((word) => `${at}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it('says where speech begins and ends, and by what words it is known', async () => {
    const { grammar, statements, sources } = await load();
    if (!grammar && !statements && !sources) return;
    expect(statements!.marks.length).toBeGreaterThan(0);
    expect(statements!.marks.filter((pair) => [...pair].length !== 2)).toEqual([]);
    expect(entries(statements!.cues.say).length).toBeGreaterThan(5);
    expect(entries(sources!.roles.person).length).toBeGreaterThan(5);
  });

  it('has its articles in the corpus', async () => {
    const { statements } = await load();
    const articles = globSync(`tests/corpus/${tag}/*/expected.json`, { cwd: root });
    expect(articles.length).toBeGreaterThanOrEqual(statements ? (ARTICLES[tag] ?? USUAL_ARTICLES) : 0);
  });
});
