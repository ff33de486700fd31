import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/library/database.ts';
import { type Library, openLibrary } from '../../../utils/library/library.ts';
import { saveArticle } from '../../../utils/library/save.ts';
import { sweep } from '../../../utils/library/sweep.ts';
import { anArticle } from '../../fixtures/article.ts';
import { aBrief } from '../../fixtures/brief.ts';

const OPEN = { private: false };
let name: string;
let library: Library;
let number = 0;

beforeEach(async () => {
  name = `writes-${++number}`;
  library = await openLibrary(name);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await library.close();
});

const article = (i: number | string) =>
  anArticle({ url: `https://paper.example/${i}`, title: `Article ${i}` });
const all = async () => (await library.list({ limit: 1000 })).entries;

it('keeps all 200 of two windows that save 100 each at once', async () => {
  const other = await openLibrary(name);
  await Promise.all(
    Array.from({ length: 100 }, (_, i) => [
      library.save(article(`a${i}`), null, OPEN),
      other.save(article(`b${i}`), null, OPEN),
    ]).flat(),
  );
  const entries = await all();
  expect(new Set(entries.map(({ url }) => url)).size).toBe(200);
  const whole = await Promise.all(entries.map(({ id }) => library.get(id)));
  expect(whole.every((saved) => saved?.article.url === saved?.entry.url)).toBe(true);
  await other.close();
});

it('keeps one article where two windows save the same page at once', async () => {
  const other = await openLibrary(name);
  await Promise.all([library.save(article(1), null, OPEN), other.save(article(1), null, OPEN)]);
  expect(await all()).toHaveLength(1);
  expect((await library.get((await all())[0]!.id))?.article).toEqual(article(1));
  await other.close();
});

it('keeps every one of many tags added at once', async () => {
  const { entry } = await library.save(article(1), null, OPEN);
  const tags = Array.from({ length: 20 }, (_, i) => `tag ${i}`);
  await Promise.all(tags.map((tag) => library.mark(entry.id, (now) => ({ tags: [...now.tags, tag] }))));
  expect(new Set((await all())[0]!.tags)).toEqual(new Set(tags));
});

/** The same library, in a window whose browser is killed after so many documents are written. */
function killedAfter(writes: number) {
  const db = openDatabase(name);
  const put = db.put.bind(db);
  let done = 0;
  vi.spyOn(db, 'put').mockImplementation((doc) =>
    done++ < writes ? put(doc) : Promise.reject(new Error('killed')),
  );
  return db;
}

describe.each([0, 1, 2, 3])('a save that is cut off after %i writes', (writes) => {
  it('leaves the whole new article or none', async () => {
    const crane = anArticle();
    await saveArticle(killedAfter(writes), crane, aBrief(crane), OPEN).catch(() => {});
    const entries = await all();
    expect(entries).toHaveLength(writes < 3 ? 0 : 1);
    for (const { id } of entries) expect((await library.get(id))?.article).toEqual(crane);
    // Saving it again works, and leaves one.
    await library.save(crane, aBrief(crane), OPEN);
    expect(await all()).toHaveLength(1);
  });

  it('leaves the old article or the new one, whole', async () => {
    const { entry } = await library.save(article(1), null, OPEN);
    const newer = { ...article(1), title: 'Newer', text: 'Newer words.', blocks: [] };
    await saveArticle(killedAfter(writes), newer, null, OPEN).catch(() => {});
    const saved = await library.get(entry.id);
    expect([article(1), newer]).toContainEqual(saved?.article);
    expect(saved?.entry.title).toBe(saved?.article.title);
  });
});

it('sweeps up what cut-off saves left, once it is old, and nothing that is whole', async () => {
  await library.save(article(1), null, OPEN);
  await saveArticle(killedAfter(2), article(2), null, OPEN).catch(() => {});
  const db = openDatabase(name);
  const bodies = async () => (await db.allDocs({ startkey: 'b:', endkey: 'b:\uffff' })).rows.length;
  await sweep(db, Date.now());
  expect(await bodies()).toBe(2);
  await sweep(db, Date.now() + 2 * 3_600_000);
  expect(await bodies()).toBe(1);
  expect((await library.get((await all())[0]!.id))?.article).toEqual(article(1));
});

it('says that the disk is full, and keeps what is there', async () => {
  await library.save(article(1), null, OPEN);
  const full = Object.assign(new Error('QuotaExceededError'), { status: 500, name: 'indexed_db_went_bad' });
  const db = openDatabase(name);
  vi.spyOn(db, 'put').mockRejectedValue(full);
  await expect(saveArticle(db, article(2), null, OPEN)).rejects.toMatchObject({ problem: 'full' });
  expect((await all()).map(({ title }) => title)).toEqual(['Article 1']);
});

it('says where the browser keeps nothing', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  });
  await expect(openLibrary('closed')).rejects.toMatchObject({ problem: 'unavailable' });
  expect(open).toHaveBeenCalled();
});
