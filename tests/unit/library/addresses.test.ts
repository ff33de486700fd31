import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../utils/library/database.ts';
import { importRows } from '../../../utils/library/import/import-file.ts';
import { row } from '../../../utils/library/import/importer.ts';
import { type Library, openLibrary } from '../../../utils/library/library.ts';
import { sameAddresses, savedAddress } from '../../../utils/platform/saved-address.ts';
import { anArticle } from '../../fixtures/article.ts';
import { aBrief } from '../../fixtures/brief.ts';

const OPEN = { private: false };
const CRANE = 'https://paper.example/news/crane';
const PHONE = 'https://m.paper.example/crane?id=7';
let number = 0;
let name: string;
let library: Library;
beforeEach(async () => {
  name = `addresses-${++number}`;
  library = await openLibrary(name);
});
afterEach(() => library.close());

const crane = (change = {}) => anArticle({ url: CRANE, ...change });
const all = async () => (await library.list({ which: 'all' })).entries;

describe('an address', () => {
  it.each([
    ['https://paper.example/a?utm_source=letter&fbclid=1&page=2#top', 'https://paper.example/a?page=2'],
    ['https://ines:secret@paper.example/a', 'https://paper.example/a'],
    ['https://paper.example/#/a', 'https://paper.example/#/a'],
    ['no address', 'no address'],
  ])('%s is known as %s', (url, expected) => {
    expect(savedAddress(url)).toBe(expected);
  });

  it('is the same with another protocol and a slash at its end, not with another port or host', () => {
    expect(sameAddresses('http://paper.example/a/?page=2#top').sort()).toEqual([
      'http://paper.example/a/?page=2',
      'http://paper.example/a?page=2',
      'https://paper.example/a/?page=2',
      'https://paper.example/a?page=2',
    ]);
    expect(sameAddresses('https://paper.example')).toEqual([
      'https://paper.example/',
      'http://paper.example/',
    ]);
    expect(sameAddresses('http://localhost:81/a')).toEqual([
      'http://localhost:81/a',
      'http://localhost:81/a/',
    ]);
  });
});

describe('a saved article is found', () => {
  it.each([
    ['with what counts its readers', `${CRANE}?utm_medium=mail&gclid=2`],
    ['with an anchor', `${CRANE}#comments`],
    ['with a slash at its end', `${CRANE}/`],
    ['without encryption', CRANE.replace('https', 'http')],
    ['where it was read', PHONE],
    ['where it was read, and counted', `${PHONE}&fbclid=x`],
  ])('%s', async (_how, url) => {
    const { entry } = await library.save(crane({ pageUrl: PHONE }), null, OPEN);
    expect(await library.find({ url })).toEqual(entry);
    expect((await library.save(anArticle({ url }), null, OPEN)).entry).toMatchObject({
      id: entry.id,
      url: expect.any(String),
    });
    expect(await all()).toHaveLength(1);
  });

  it.each([
    ['on another page', `${CRANE}?page=2`],
    ['on a host that no page spoke of', 'https://www.paper.example/news/crane'],
    ['on a phone, of another article', 'https://m.paper.example/crane?id=8'],
  ])('not %s', async (_how, url) => {
    await library.save(crane({ pageUrl: PHONE }), null, OPEN);
    expect(await library.find({ url })).toBeNull();
  });
});

it('is known by the page it is read at, before that page is saved', async () => {
  const { entry } = await library.save(anArticle({ url: PHONE }), null, OPEN);
  expect(await library.find({ url: CRANE })).toBeNull();
  expect(await library.find({ url: CRANE, pageUrl: PHONE })).toEqual(entry);
});

it('a link that was imported becomes the article once it is read, with what the reader said of it', async () => {
  await importRows(library, {
    name: 'pocket.csv',
    at: Date.UTC(2026, 4, 1),
    rows: [row({ url: PHONE, title: 'Crane', tags: ['sea'] })],
  });
  const [link] = await all();
  const { entry } = await library.save(crane({ pageUrl: PHONE }), null, OPEN);
  expect(entry).toMatchObject({ id: link?.id, url: PHONE, title: 'The crane stays', tags: ['sea'] });
  await library.addBrief(entry.id, crane(), aBrief(crane()));
  expect(await library.find({ url: CRANE })).toMatchObject({ id: link?.id, url: PHONE, hasBrief: true });
  expect((await library.get(entry.id))?.article.url).toBe(CRANE);
  expect(
    await importRows(library, { name: '', at: 0, rows: [row({ url: CRANE, tags: ['iron'] })] }),
  ).toMatchObject({
    taken: 0,
    double: 1,
  });
  expect(await all()).toMatchObject([{ tags: ['iron', 'sea'], url: PHONE }]);
});

it('leaves nothing that leads to an article which is gone for good', async () => {
  const { entry } = await library.save(crane({ pageUrl: PHONE }), null, OPEN);
  await library.purge(entry.id);
  const db = openDatabase(name);
  expect((await db.allDocs({})).rows).toEqual([]);
  const again = await library.save(anArticle({ url: PHONE }), null, OPEN);
  expect(again.entry.id).not.toBe(entry.id);
});
