import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeBackup } from '../../../utils/library/backup.ts';
import { fileOf, linesOf } from '../../../utils/library/backup-file.ts';
import { withHighlight, withoutHighlight } from '../../../utils/library/highlights.ts';
import { type Library, openLibrary } from '../../../utils/library/library.ts';
import { checkBackup, restoreBackup } from '../../../utils/library/restore-backup.ts';
import { anArticle } from '../../fixtures/article.ts';
import { aBrief } from '../../fixtures/brief.ts';
import { aHighlight } from '../../fixtures/highlight.ts';

const OPEN = { private: false };
const COUNT = 120;
let number = 0;
let library: Library;
let empty: Library;

beforeEach(async () => {
  library = await openLibrary(`backup-${++number}`);
  empty = await openLibrary(`restore-${number}`);
});
afterEach(() => Promise.all([library.close(), empty.close()]));

const article = (i: number) =>
  anArticle({ url: `https://paper.example/${i}`, title: `Article ${i} – “Ärende”` });

async function fill(): Promise<void> {
  for (let i = 0; i < COUNT; i++) await library.save(article(i), aBrief(article(i)), OPEN);
  const { entries } = await library.list({ limit: COUNT });
  await library.mark(entries[3]!.id, () => ({ tags: ['hamn'], note: 'Ring nämnden', favourite: true }));
  const crane = aHighlight(article(4).text, 'first thing that sailors see', { note: 'Fråga en sjöman' });
  await library.mark(entries[4]!.id, (entry) => withHighlight(entry, crane));
  await library.mark(entries[6]!.id, (entry) =>
    withoutHighlight(withHighlight(entry, crane), crane.id, '2026-04-01T00:00:00Z'),
  );
  await library.remove(entries[5]!.id);
}
const everything = async (from: Library) => {
  const { entries } = await from.list({ which: 'all', limit: 1000 });
  return Promise.all(entries.map(({ id }) => from.get(id)));
};
/** The same file with its lines changed. */
const changed = async (file: Blob, change: (lines: string[]) => string[]) => {
  const lines: string[] = [];
  for await (const line of linesOf(file)) lines.push(line);
  return fileOf(
    (async function* () {
      yield* change(lines);
    })(),
  );
};

it('brings the whole library, bin and marks too, into an empty one', async () => {
  await fill();
  const { file, articles } = await makeBackup(library);
  expect(articles).toBe(COUNT);
  expect(await checkBackup(file)).toMatchObject({ state: 'whole', readable: COUNT, expected: COUNT });
  expect(await restoreBackup(empty, file)).toEqual({ restored: COUNT, failed: [] });
  const brought = await everything(empty);
  expect(brought).toEqual(await everything(library));
  expect(brought.flatMap((saved) => saved!.entry.highlights.map(({ note }) => note))).toEqual([
    'Fråga en sjöman',
  ]);
});

it('changes nothing where all is there, however often it is done', async () => {
  await fill();
  const { file } = await makeBackup(library);
  const before = await everything(library);
  await restoreBackup(library, file);
  await restoreBackup(library, file);
  expect(await everything(library)).toEqual(before);
});

it('merges with what is there: newer words stay, tags and notes of both', async () => {
  const { entry } = await library.save(article(1), null, OPEN);
  await library.mark(entry.id, () => ({ tags: ['old'], note: 'Before' }));
  const { file } = await makeBackup(library);
  const { entry: other } = await empty.save({ ...article(1), title: 'Newer' }, null, OPEN);
  await empty.mark(other.id, () => ({ tags: ['new'], note: 'After' }));
  await restoreBackup(empty, file);
  const [merged, ...more] = await everything(empty);
  expect(more).toEqual([]);
  expect(merged).toMatchObject({
    article: { title: 'Newer' },
    entry: { title: 'Newer', tags: ['new', 'old'], note: 'After\n\nBefore', savedAt: entry.savedAt },
  });
});

it('goes on where it was ended', async () => {
  await fill();
  const { file } = await makeBackup(library);
  const ended = new Error('ended');
  const stop = (done: number) => {
    if (done === 40) throw ended;
  };
  await expect(restoreBackup(empty, file, stop)).rejects.toBe(ended);
  expect(await restoreBackup(empty, file)).toEqual({ restored: COUNT, failed: [] });
  expect(await everything(empty)).toEqual(await everything(library));
});

it.each<[string, (lines: string[]) => string[], number | null]>([
  ['cut off', (lines) => lines.slice(0, 50), null],
  ['without an article', (lines) => lines.toSpliced(20, 1), COUNT],
  ['with a word changed', (lines) => lines.with(20, lines[20]!.replace('harbour', 'airport')), COUNT],
  ['with two articles exchanged', (lines) => lines.with(20, lines[21]!).with(21, lines[20]!), COUNT],
])('knows that a file is damaged: %s', async (_what, change, expected) => {
  await fill();
  const { file } = await makeBackup(library);
  expect(await checkBackup(await changed(file, change))).toMatchObject({ state: 'damaged', expected });
});

it('knows a file whose bytes were cut off, and takes what can be read', async () => {
  await fill();
  const { file } = await makeBackup(library);
  const cut = file.slice(0, Math.floor(file.size * 0.7));
  const { state, readable } = await checkBackup(cut);
  expect(state).toBe('damaged');
  expect(readable).toBeGreaterThan(0);
  expect(await restoreBackup(empty, cut)).toEqual({ restored: readable, failed: [] });
});

it.each([
  ['text', 'hello'],
  ['nothing', ''],
])('knows that a file of %s is no backup', async (_what, content) => {
  expect((await checkBackup(new Blob([content]))).state).toBe('no-backup');
  expect((await checkBackup(await changed(await fileOf(lines('{"other":1}')), (all) => all))).state).toBe(
    'no-backup',
  );
});

it('says that a file is from a newer version', async () => {
  const file = await fileOf(lines('{"lede":"backup","v":99,"at":"2030-01-01T00:00:00Z"}'));
  expect((await checkBackup(file)).state).toBe('newer');
});

async function* lines(...all: string[]): AsyncGenerator<string> {
  yield* all;
}
