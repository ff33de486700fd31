import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withHighlight, withoutHighlight } from '../../../../utils/library/highlights.ts';
import type { Highlight } from '../../../../utils/text/highlight.ts';
import { anArticle } from '../../../fixtures/article.ts';
import { aBrief } from '../../../fixtures/brief.ts';
import { type CouchServer, couchServer } from '../../../fixtures/couch-server.ts';
import { aDevice, contentOf, type Device, type Shared, share } from './device.ts';

// Hundreds of writes and their syncs take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const OPEN = { private: false };
const article = (i: number | string) =>
  anArticle({ url: `https://paper.example/${i}`, title: `Article ${i}` });

let server: CouchServer;
let shared: Shared;
let one: Device;
let two: Device;

beforeEach(async () => {
  server = await couchServer();
  await fetch(server.url('lede'), { method: 'PUT' });
  shared = await share(server.url('lede'));
  [one, two] = [await aDevice(shared), await aDevice(shared)];
});
afterEach(() => server.kill());

const highlight = (id: string): Highlight => ({
  id,
  colour: 'yellow',
  note: '',
  exact: 'crane',
  prefix: '',
  suffix: '',
  start: 0,
  end: 5,
  createdAt: '2026-03-04T08:00:00.000Z',
  updatedAt: '2026-03-04T08:00:00.000Z',
});
const only = async (device: Device) => (await device.library.list({ which: 'all' })).entries[0]!;

it('brings an article with its brief and its marks to another device', async () => {
  const { entry } = await one.library.save(article(1), aBrief(article(1)), OPEN);
  await one.library.mark(entry.id, () => ({ tags: ['harbour'], note: 'Call the board', favourite: true }));
  await one.sync();
  await two.sync();
  expect(await two.library.get(entry.id)).toEqual(await one.library.get(entry.id));
  expect(await two.library.find({ url: article(1).url })).toMatchObject({ id: entry.id, tags: ['harbour'] });
});

it('writes nothing where nothing has changed', async () => {
  await one.library.save(article(1), null, OPEN);
  await one.sync();
  await two.sync();
  await one.sync();
  const before = await server.documents('lede');
  server.asked.length = 0;
  for (const device of [one, two, one, two]) await device.sync();
  expect(server.asked.filter(({ method, path }) => method === 'PUT' || path.includes('_bulk_docs'))).toEqual(
    [],
  );
  expect(await server.documents('lede')).toEqual(before);
});

it('shows the server no title, address, text, tag or note', async () => {
  const { entry } = await one.library.save(article(1), aBrief(article(1)), OPEN);
  await one.library.mark(entry.id, () => ({ tags: ['harbour'], note: 'Call the board' }));
  await one.sync();
  const words = JSON.stringify(await server.documents('lede'));
  for (const word of [
    'paper.example',
    'Article',
    'crane',
    'Holt',
    'harbour',
    'board',
    entry.id,
    entry.savedAt,
  ])
    expect(words).not.toContain(word);
});

it('makes one of an article that two devices have saved apart', async () => {
  await one.library.save(article(1), null, OPEN);
  await two.library.save({ ...article(1), title: 'A new headline' }, null, OPEN);
  for (const device of [one, two, one]) await device.sync();
  expect(await contentOf(one)).toEqual(await contentOf(two));
  expect(Object.keys(await contentOf(one))).toEqual([article(1).url]);
  expect((await only(one)).title).toBe('A new headline');
});

it('makes one of a link and of the article that was read at it, whichever device knows which', async () => {
  const phone = 'https://m.paper.example/crane';
  const link = { ...article(1), url: phone, text: '', blocks: [], title: 'Crane' };
  const { entry } = await one.library.save(link, null, OPEN);
  await one.library.mark(entry.id, () => ({ tags: ['sea'] }));
  for (const device of [one, two]) await device.sync();
  await two.library.save({ ...article(1), pageUrl: phone }, aBrief(article(1)), OPEN);
  for (const device of [two, one]) await device.sync();
  for (const device of [one, two]) {
    expect(await device.library.find({ url: article(1).url })).toMatchObject({ url: phone, tags: ['sea'] });
    expect(await device.library.find({ url: phone })).toMatchObject({ title: 'Article 1' });
  }
  expect(await contentOf(one)).toEqual(await contentOf(two));
});

it('keeps both of an article that two devices saved under addresses of its own', async () => {
  const phone = 'https://m.paper.example/crane';
  await one.library.save({ ...article(1), url: phone, title: 'On the phone' }, null, OPEN);
  await two.library.save({ ...article(1), pageUrl: phone }, null, OPEN);
  for (const device of [one, two, one, two]) await device.sync();
  const all = await contentOf(one);
  expect(Object.keys(all)).toEqual([phone, article(1).url]);
  expect(await contentOf(two)).toEqual(all);
  for (const device of [one, two]) {
    expect(await device.library.find({ url: phone })).toMatchObject({ title: 'On the phone' });
    expect(await device.library.find({ url: article(1).url })).toMatchObject({ title: 'Article 1' });
  }
});

it('keeps what was restored from a backup after both devices had purged it', async () => {
  const { entry } = await one.library.save(article(1), null, OPEN);
  for (const device of [one, two]) await device.sync();
  const saved = (await two.library.get(entry.id))!;
  for (const device of [one, two]) await device.library.purge(entry.id);
  for (const device of [one, two]) await device.sync();
  expect(await contentOf(two)).toEqual({});
  await two.library.putBack(saved);
  for (const device of [two, one]) await device.sync();
  expect(Object.keys(await contentOf(two))).toEqual([article(1).url]);
  expect(await contentOf(one)).toEqual(await contentOf(two));
});

it('keeps what was saved again here while another device purged it', async () => {
  const { entry } = await one.library.save(article(1), null, OPEN);
  for (const device of [one, two]) await device.sync();
  await new Promise((resolve) => setTimeout(resolve, 2));
  await one.library.save(article(1), null, OPEN);
  await two.library.purge(entry.id);
  for (const device of [two, one, two]) await device.sync();
  expect(Object.keys(await contentOf(one))).toEqual([article(1).url]);
  expect(await contentOf(two)).toEqual(await contentOf(one));
});

it('sends nothing of an article whose text is gone, and calls no key wrong for it', async () => {
  const { entry } = await one.library.save(article(1), null, OPEN);
  const { rows } = await one.db.allDocs({ startkey: `b:${entry.id}`, endkey: `b:${entry.id}\uffff` });
  await one.db.remove({ _id: rows[0]!.id, _rev: rows[0]!.value.rev });
  expect(await one.sync()).toEqual({ unreadable: 0, tooLarge: 0 });
  expect((await server.documents('lede')).map(({ _id }) => _id)).toEqual(['lede-key']);
});

it('leaves no text behind where the article changed just as it was written', async () => {
  await one.library.save(article(1), null, OPEN);
  for (const device of [one, two]) await device.sync();
  await one.library.save({ ...article(1), title: 'A new headline' }, null, OPEN);
  await one.sync();
  const put = two.db.put.bind(two.db);
  let refused = 0;
  two.db.put = async (doc) => {
    if (!doc._id.startsWith('a:') || refused++ > 0) return put(doc);
    throw Object.assign(new Error('conflict'), { status: 409 });
  };
  await two.sync();
  expect(refused).toBeGreaterThan(1);
  expect((await only(two)).title).toBe('A new headline');
  expect((await two.db.allDocs({ startkey: 'b:', endkey: 'b:\uffff' })).rows).toHaveLength(1);
});

it('keeps the tags and the notes of both', async () => {
  const { entry } = await one.library.save(article(1), null, OPEN);
  await one.sync();
  await two.sync();
  await one.library.mark(entry.id, () => ({ tags: ['one'], note: 'From one' }));
  await two.library.mark(entry.id, () => ({ tags: ['two'], note: 'From two', favourite: true }));
  for (const device of [one, two, one]) await device.sync();
  expect(await only(one)).toMatchObject({
    tags: ['one', 'two'],
    note: 'From one\n\nFrom two',
    favourite: true,
  });
  expect(await contentOf(one)).toEqual(await contentOf(two));
});

it('keeps the highlights of both, and takes away what one has taken away', async () => {
  const { entry } = await one.library.save(article(1), null, OPEN);
  await one.library.mark(entry.id, (now) => withHighlight(now, highlight('old')));
  await one.sync();
  await two.sync();
  await one.library.mark(entry.id, (now) => withHighlight(now, highlight('one')));
  await two.library.mark(entry.id, (now) => withHighlight(now, highlight('two')));
  await two.library.mark(entry.id, (now) => withoutHighlight(now, 'old', '2026-03-04T09:00:00.000Z'));
  for (const device of [two, one, two]) await device.sync();
  expect((await only(one)).highlights.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(await contentOf(two)).toEqual(await contentOf(one));
});

it('takes a tag away everywhere that was taken away somewhere', async () => {
  const { entry } = await one.library.save(article(1), null, OPEN);
  await one.library.mark(entry.id, () => ({ tags: ['kept', 'gone'] }));
  await one.sync();
  await two.sync();
  await two.library.mark(entry.id, () => ({ tags: ['kept'] }));
  await one.library.mark(entry.id, (now) => ({ tags: [...now.tags, 'new'] }));
  for (const device of [two, one, two]) await device.sync();
  expect((await only(one)).tags).toEqual(['kept', 'new']);
  expect((await only(two)).tags).toEqual(['kept', 'new']);
});

it('lets an edit beat a delete, and a delete stand where there is no edit', async () => {
  const first = (await one.library.save(article(1), null, OPEN)).entry;
  const second = (await one.library.save(article(2), null, OPEN)).entry;
  await one.sync();
  await two.sync();
  await one.library.remove(first.id);
  await one.library.remove(second.id);
  await two.library.mark(first.id, () => ({ note: 'Still needed' }));
  for (const device of [one, two, one]) await device.sync();
  for (const { library } of [one, two]) {
    expect((await library.list()).entries.map(({ url }) => url)).toEqual([article(1).url]);
    expect((await library.list({ which: 'bin' })).entries.map(({ url }) => url)).toEqual([article(2).url]);
  }
});

it('removes for good what was removed for good, and all of it from the server', async () => {
  const { entry } = await one.library.save(article(1), null, OPEN);
  await one.sync();
  await two.sync();
  await two.library.purge(entry.id);
  await two.sync();
  await one.sync();
  expect(await contentOf(one)).toEqual({});
  expect((await server.documents('lede')).map(({ _id }) => _id)).toEqual(['lede-key']);
});

it('has back whole what was removed for good while it was edited elsewhere', async () => {
  const { entry } = await one.library.save(article(1), aBrief(article(1)), OPEN);
  await one.sync();
  await two.sync();
  await one.library.purge(entry.id);
  await two.library.mark(entry.id, () => ({ note: 'Still needed' }));
  for (const device of [one, two, one, two, one]) await device.sync();
  expect((await only(one)).note).toBe('Still needed');
  expect(await contentOf(one)).toEqual(await contentOf(two));
});

it('has back whole what was removed for good here, where the edit is on the server already', async () => {
  const { entry } = await one.library.save(article(1), aBrief(article(1)), OPEN);
  await one.sync();
  await two.sync();
  await two.library.mark(entry.id, () => ({ note: 'Still needed' }));
  await two.sync();
  await one.library.purge(entry.id);
  for (const device of [one, two, one]) await device.sync();
  expect((await only(one)).note).toBe('Still needed');
  expect(await contentOf(one)).toEqual(await contentOf(two));
});

it('leaves no two revisions of an article beside each other on the server', async () => {
  const { entry } = await one.library.save(article(1), null, OPEN);
  await one.sync();
  await two.sync();
  await one.library.mark(entry.id, () => ({ note: 'One' }));
  await two.library.mark(entry.id, () => ({ note: 'Two' }));
  await Promise.all([one.sync(), two.sync()]);
  for (const device of [one, two]) await device.sync();
  const [name] = (await server.documents('lede')).map(({ _id }) => String(_id));
  const answer = await fetch(`${server.url('lede')}/${name}?conflicts=true`);
  expect(await answer.json()).not.toHaveProperty('_conflicts');
  expect((await only(one)).note).toBe('One\n\nTwo');
});

it('keeps the newer text, and no other on the server', async () => {
  await one.library.save(article(1), null, OPEN);
  await one.sync();
  await two.sync();
  await two.library.save({ ...article(1), title: 'Second' }, null, OPEN);
  await two.sync();
  await one.sync();
  expect((await only(one)).title).toBe('Second');
  const names = (await server.documents('lede')).map(({ _id }) => String(_id));
  expect(names.filter((name) => name.startsWith('b-'))).toHaveLength(1);
});

it('hands on what a newer version has written', async () => {
  const { entry } = await one.library.save(article(1), null, OPEN);
  const doc = await one.db.get(`a:${entry.id}`);
  await one.db.put({ ...doc, v: 9, rating: 5 });
  await one.sync();
  await two.sync();
  expect(await two.db.get(`a:${entry.id}`)).toMatchObject({ v: 9, rating: 5 });
});

it('merges 200 edits made on both sides at once', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 200; i++) ids.push((await one.library.save(article(i), null, OPEN)).entry.id);
  await one.sync();
  await two.sync();
  for (const [i, id] of ids.entries()) {
    await one.library.mark(id, (now) => ({ tags: [...now.tags, `one ${i}`], note: 'One' }));
    await two.library.mark(id, (now) => ({ tags: [...now.tags, `two ${i}`], note: 'Two' }));
  }
  await Promise.all([one.sync(), two.sync()]);
  for (const device of [one, two, one, two]) await device.sync();
  const all = await contentOf(one);
  expect(await contentOf(two)).toEqual(all);
  expect(Object.keys(all)).toHaveLength(200);
  for (const [i, id] of ids.entries())
    expect(await one.library.entries([id])).toMatchObject([
      { tags: [`one ${i}`, `two ${i}`], note: 'One\n\nTwo' },
    ]);
});
