import { cardOf } from '../../../utils/library/entry.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Brief } from '../../../utils/brief/brief.ts';
import { type Library, openLibrary } from '../../../utils/library/library.ts';
import { outletFacts, saidBy } from '../../../utils/library/understand.ts';
import type { SourceKind } from '../../../utils/text/source.ts';
import { anArticle } from '../../fixtures/article.ts';
import { aBrief } from '../../fixtures/brief.ts';

let library: Library;
let number = 0;
beforeEach(async () => {
  library = await openLibrary(`understand-${++number}`);
});
afterEach(() => library.close());

type Voice = [name: string, kind: SourceKind, medium?: string] | null;

/** Saves an article in which these speak, one statement each. */
async function save(url: string, site: string, published: string, ...voices: Voice[]) {
  const article = anArticle({ url, site, published, title: url });
  const plain = aBrief(article);
  const names = [...new Set(voices.flatMap((voice) => (voice ? [voice[0], voice[2]] : [])))].filter(
    (name) => name !== undefined,
  );
  const brief: Brief = {
    ...plain,
    statements: voices.map((voice) => ({
      ...plain.statements[0]!,
      speaker: voice?.[0] ?? null,
      medium: voice?.[2] ?? null,
    })),
    sources: names.map((name) => ({
      ...plain.sources[0]!,
      id: name,
      name,
      kind: voices.find((voice) => voice?.[0] === name)?.[1] ?? 'outlet',
    })),
  };
  await library.save(article, brief, { private: false });
}
const entries = async () => (await library.list()).entries.map(cardOf);

it('gathers all that somebody says, in order of time', async () => {
  await save('https://a.example/2', 'A', '2026-02-01', ['Ines Holt', 'person'], ['Mats Lund', 'person']);
  await save('https://b.example/1', 'B', '2026-01-01', ['Ines Holt', 'person', 'A']);
  await save('https://a.example/3', 'A', '2026-03-01', ['Mats Lund', 'person']);
  const said = await saidBy(library, await entries(), 'Ines Holt');
  expect(said.map(({ entry, words, medium }) => [entry.url, words, medium?.name])).toEqual([
    ['https://b.example/1', '“It is the first thing that sailors see,”', 'A'],
    ['https://a.example/2', '“It is the first thing that sailors see,”', undefined],
  ]);
  expect(await saidBy(library, await entries(), 'Nobody')).toEqual([]);
});

it('counts whom an outlet lets speak', async () => {
  await save(
    'https://a.example/1',
    'A',
    '2026-01-01',
    ['Ines Holt', 'person'],
    ['Ines Holt', 'person'],
    ['a source', 'anonymous'],
    null,
  );
  await save(
    'https://a.example/2',
    'A',
    '2026-01-02',
    ['Ines Holt', 'person', 'B'],
    ['residents', 'group'],
    ['Mats Lund', 'person'],
  );
  await save('https://b.example/1', 'B', '2026-01-03', ['Ada Quill', 'person']);
  expect(await outletFacts(library, await entries(), 'A')).toEqual({
    articles: 2,
    statements: 7,
    named: 4,
    unnamed: 2,
    unattributed: 1,
    secondHand: 1,
    voices: [
      { name: 'Ines Holt', statements: 3, articles: 2 },
      { name: 'Mats Lund', statements: 1, articles: 1 },
    ],
  });
});
