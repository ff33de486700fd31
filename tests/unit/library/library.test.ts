import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Change, type Library, openLibrary } from '../../../utils/library/library.ts';
import { anArticle } from '../../fixtures/article.ts';
import { aBrief } from '../../fixtures/brief.ts';

const OPEN = { private: false };
let name: string;
let library: Library;
let number = 0;

beforeEach(async () => {
  name = `library-${++number}`;
  library = await openLibrary(name);
});
afterEach(async () => {
  vi.useRealTimers();
  await library.close();
});

const article = (i: number) => anArticle({ url: `https://paper.example/${i}`, title: `Article ${i}` });
const titles = async (bin = false) =>
  (await library.list({ which: bin ? 'bin' : 'library' })).entries.map(({ title }) => title);

it('keeps the article, its tree and its brief as they were', async () => {
  const crane = anArticle();
  const { entry, before } = await library.save(crane, aBrief(crane), OPEN);
  expect(before).toBeNull();
  expect(entry).toMatchObject({
    title: 'The crane stays',
    summary: [crane.text.split('\n\n')[0]],
    voices: ['Ines Holt'],
    statements: 1,
  });
  expect(await library.get(entry.id)).toEqual({ entry, article: crane, brief: aBrief(crane) });
});

it('lists newest first, page by page, each once', async () => {
  for (let i = 0; i < 7; i++) {
    await library.save(article(i), null, OPEN);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await library.list({ after, limit: 3 });
    seen.push(...page.entries.map(({ title }) => title));
    after = page.next;
  } while (after);
  expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `Article ${i}`));
});

it('finds an article by its address, whatever counts its readers', async () => {
  const { entry } = await library.save(article(1), null, OPEN);
  expect(await library.find({ url: 'https://paper.example/1?utm_source=letter#comments' })).toEqual(entry);
  expect(await library.find({ url: 'https://paper.example/1?page=2' })).toBeNull();
});

it('saves an article again in the same place and says since when it was there', async () => {
  const first = await library.save(article(1), null, OPEN);
  await library.mark(first.entry.id, () => ({ tags: ['harbour'], note: 'Call the board' }));
  const again = await library.save({ ...article(1), title: 'A new headline' }, null, OPEN);
  expect(again.before).toBe(first.entry.updatedAt);
  expect(again.entry).toMatchObject({ id: first.entry.id, tags: ['harbour'], note: 'Call the board' });
  expect(await titles()).toEqual(['A new headline']);
  expect((await library.get(first.entry.id))?.article.title).toBe('A new headline');
});

it('keeps nothing from a private window', async () => {
  await expect(library.save(article(1), null, { private: true })).rejects.toMatchObject({
    problem: 'private',
  });
  expect(await titles()).toEqual([]);
  expect(await library.find({ url: article(1).url })).toBeNull();
});

it('takes an article into the bin and back', async () => {
  const { entry } = await library.save(article(1), null, OPEN);
  await library.remove(entry.id);
  expect([await titles(), await titles(true)]).toEqual([[], ['Article 1']]);
  expect(await library.find({ url: article(1).url })).toBeNull();
  await library.restore(entry.id);
  expect([await titles(), await titles(true)]).toEqual([['Article 1'], []]);
  expect((await library.get(entry.id))?.article).toEqual(article(1));
});

it('leaves nothing of what is removed for good', async () => {
  const { entry } = await library.save(article(1), null, OPEN);
  await library.purge(entry.id);
  expect([await titles(), await titles(true), await library.get(entry.id)]).toEqual([[], [], null]);
  const { entry: later } = await library.save(article(1), null, OPEN);
  expect(later.id).not.toBe(entry.id);
});

it('empties the bin of what has lain there for a month, and of nothing else', async () => {
  const [old, young] = [
    (await library.save(article(1), null, OPEN)).entry,
    (await library.save(article(2), null, OPEN)).entry,
  ];
  await library.save(article(3), null, OPEN);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 31 * 86_400_000 });
  await library.remove(old.id);
  vi.useRealTimers();
  await library.remove(young.id);
  await library.sweep();
  expect([await titles(), await titles(true)]).toEqual([['Article 3'], ['Article 2']]);
});

it('adds the brief to an article saved without one', async () => {
  const crane = anArticle();
  const { entry } = await library.save(crane, null, OPEN);
  expect(entry.hasBrief).toBe(false);
  await library.addBrief(entry.id, crane, aBrief(crane));
  expect(await library.get(entry.id)).toMatchObject({
    entry: { id: entry.id, hasBrief: true, voices: ['Ines Holt'] },
    brief: aBrief(crane),
  });
});

it('says that an article to be marked is not there', async () => {
  await expect(library.mark('nowhere', () => ({ favourite: true }))).rejects.toMatchObject({
    problem: 'missing',
  });
});

it('tells other windows what has changed', async () => {
  const other = await openLibrary(name);
  const heard: Change[] = [];
  const told = new Promise<void>((resolve) => {
    other.onChange((change) => {
      heard.push(change);
      if (heard.length === 2) resolve();
    });
  });
  const { entry } = await library.save(article(1), null, OPEN);
  await library.remove(entry.id);
  await told;
  expect(heard).toEqual([
    { kind: 'saved', ids: [entry.id] },
    { kind: 'removed', ids: [entry.id] },
  ]);
  await other.close();
});
