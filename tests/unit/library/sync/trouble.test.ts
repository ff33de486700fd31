import 'fake-indexeddb/auto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { databaseAddress } from '../../../../utils/library/sync/address.ts';
import { makeKey } from '../../../../utils/library/sync/keys.ts';
import { openRemote } from '../../../../utils/library/sync/remote.ts';
import { anArticle } from '../../../fixtures/article.ts';
import { type CouchServer, couchServer } from '../../../fixtures/couch-server.ts';
import { aDevice, contentOf, type Device, type Shared, share } from './device.ts';

const OPEN = { private: false };
const article = (i: number) => anArticle({ url: `https://paper.example/${i}`, title: `Article ${i}` });

let server: CouchServer;
let shared: Shared;
let one: Device;
let two: Device;

beforeEach(async () => {
  server = await couchServer();
  await fetch(server.url('lede'), { method: 'PUT' });
  shared = await share(server.url('lede'));
  [one, two] = [await aDevice(shared), await aDevice(shared)];
  await one.library.save(article(1), null, OPEN);
});
afterEach(async () => {
  vi.useRealTimers();
  await server.kill();
});

/** The server refuses what asks for this with this status. */
const refuse = (status: number, asked: RegExp = /./) => {
  server.refuse = (method, path) => (asked.test(`${method} ${path}`) ? status : null);
};

it.each([
  ['access', 401, /./],
  ['access', 403, /_bulk_docs/],
  ['full', 507, /_bulk_docs/],
  ['server', 503, /./],
  ['server', 500, /_changes/],
] as const)(
  'tells “%s” where the server answers %i, and goes on when it no longer does',
  async (problem, status, asked) => {
    refuse(status, asked);
    await expect(one.sync()).rejects.toMatchObject({ problem });
    expect(Object.keys(await contentOf(one))).toHaveLength(1);
    server.refuse = null;
    await one.sync();
    await two.sync();
    expect(await contentOf(two)).toEqual(await contentOf(one));
  },
);

it('tells that nothing answers, and goes on when the server is back', async () => {
  await server.kill();
  await expect(one.sync()).rejects.toMatchObject({ problem: 'unreachable' });
  await server.start();
  await one.sync();
  await two.sync();
  expect(await contentOf(two)).toEqual(await contentOf(one));
});

it('sends less at once to a server that refuses much', async () => {
  for (let i = 2; i < 9; i++) await one.library.save(article(i), null, OPEN);
  await one.sync();
  for (const { id } of (await one.library.list()).entries) await one.library.mark(id, () => ({ note: 'n' }));
  const bodies: number[] = [];
  server.refuse = (method, path) => {
    if (method !== 'POST' || !path.endsWith('_bulk_docs')) return null;
    bodies.push(1);
    return bodies.length === 1 ? 413 : null;
  };
  await one.sync();
  expect(bodies.length).toBeGreaterThan(1);
  await two.sync();
  expect(await contentOf(two)).toEqual(await contentOf(one));
});

it('tells “too-large” where not even one document is taken', async () => {
  refuse(413, /_bulk_docs/);
  await expect(one.sync()).rejects.toMatchObject({ problem: 'too-large' });
});

it('leaves an article out that no server would take, and syncs the rest', async () => {
  // Words that cannot be packed into less.
  const bytes = Array.from({ length: 90 }, () => crypto.getRandomValues(new Uint8Array(65_536)));
  const text = bytes.map((part) => Buffer.from(part).toString('base64')).join('');
  const tree = { type: 'root' as const, children: [{ type: 'text' as const, value: text }] };
  await one.library.save({ ...article(2), tree }, null, OPEN);
  expect(await one.sync()).toMatchObject({ tooLarge: 1 });
  await two.sync();
  expect(Object.keys(await contentOf(two))).toEqual([article(1).url]);
});

it('tells that the database is gone, and does not make it anew by itself', async () => {
  await one.sync();
  server.lose('lede');
  await expect(one.sync()).rejects.toMatchObject({ problem: 'no-database' });
  await expect(one.sync()).rejects.toMatchObject({ problem: 'no-database' });
});

it('fills a database again that was emptied', async () => {
  await one.sync();
  await two.sync();
  server.lose('lede');
  await fetch(server.url('lede'), { method: 'PUT' });
  await one.sync();
  const three = await aDevice(shared);
  await three.sync();
  expect(await contentOf(three)).toEqual(await contentOf(one));
});

it('tells that the database was begun anew with another key, and sends nothing', async () => {
  await one.sync();
  server.lose('lede');
  await fetch(server.url('lede'), { method: 'PUT' });
  const { doc } = await makeKey('quite another passphrase');
  await openRemote({ address: shared.address, user: '', password: '' }).writeKey(doc);
  await expect(one.sync()).rejects.toMatchObject({ problem: 'other-key' });
  expect((await server.documents('lede')).map(({ _id }) => _id)).toEqual(['lede-key']);
});

it('leaves alone what cannot be read, and counts it', async () => {
  await one.sync();
  const [doc] = (await server.documents('lede')).filter(({ _id }) => String(_id).startsWith('a-'));
  const [content] = (await server.documents('lede')).filter(({ _id }) => String(_id).startsWith('b-'));
  const spoiled = { ...doc, data: content!.data };
  await fetch(`${server.url('lede')}/${doc!._id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(spoiled),
  });
  expect(await two.sync()).toMatchObject({ unreadable: 1 });
  expect(await contentOf(two)).toEqual({});
  expect(await one.sync()).toMatchObject({ unreadable: 1 });
  expect(Object.keys(await contentOf(one))).toHaveLength(1);
});

it('stops where a newer version of Lede has written', async () => {
  await one.sync();
  const [doc] = (await server.documents('lede')).filter(({ _id }) => String(_id).startsWith('a-'));
  await fetch(`${server.url('lede')}/${doc!._id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...doc, v: 2 }),
  });
  await expect(two.sync()).rejects.toMatchObject({ problem: 'newer' });
});

it('knows what is no CouchDB', async () => {
  const page = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<h1>Hello</h1>'),
  );
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(page.address() as AddressInfo).port}/lede`;
  const remote = openRemote({ address, user: '', password: '' });
  await expect(remote.create()).rejects.toMatchObject({ problem: 'not-couchdb' });
  page.close();
});

it('sees by how much the clocks differ', async () => {
  const remote = openRemote({ address: shared.address, user: '', password: '' });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  await remote.readKey();
  expect(Math.round(remote.clockAhead() / 60_000)).toBe(-60);
});

it('reads the address that was typed', () => {
  expect(databaseAddress(' couch.example.org/anna/ ')).toBe('https://couch.example.org/anna');
  expect(databaseAddress('https://anna:secret@couch.example.org:6984')).toBe(
    'https://couch.example.org:6984/lede',
  );
  expect(databaseAddress('http://localhost:5984')).toBe('http://localhost:5984/lede');
  for (const [typed, problem] of [
    ['', 'address'],
    ['https://', 'address'],
    ['ftp://couch.example.org', 'address'],
    ['http://couch.example.org', 'insecure'],
  ] as const)
    expect(() => databaseAddress(typed)).toThrow(expect.objectContaining({ problem }));
});
