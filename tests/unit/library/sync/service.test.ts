import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLibrary } from '../../../../utils/library/library.ts';
import { readAccount } from '../../../../utils/library/sync/account.ts';
import {
  forgetSync,
  SYNC_ALARM,
  setUpSync,
  switchSync,
  syncNow,
} from '../../../../utils/library/sync/service.ts';
import { getSyncStatus } from '../../../../utils/library/sync/status.ts';
import { anArticle } from '../../../fixtures/article.ts';
import { type CouchServer, couchServer } from '../../../fixtures/couch-server.ts';

const LOGIN = { user: 'reader', password: 'öppna' };
const PASSPHRASE = 'harbour crane winter bell';
let server: CouchServer;
const typed = (change: object = {}) => ({
  address: server.url('lede'),
  ...LOGIN,
  passphrase: PASSPHRASE,
  ...change,
});
const access = vi.fn(async () => true);

beforeEach(async () => {
  fakeBrowser.reset();
  access.mockResolvedValue(true);
  Object.assign(fakeBrowser.permissions, { contains: access });
  server = await couchServer(LOGIN);
});
afterEach(async () => {
  await forgetSync();
  await server.kill();
});

it('is set up, syncs, and keeps the key but no passphrase', async () => {
  expect(await setUpSync(typed())).toBeNull();
  await syncNow();
  expect(await getSyncStatus()).toMatchObject({
    on: true,
    running: null,
    problem: null,
    lastSuccess: expect.any(String),
  });
  const account = await readAccount();
  expect(account?.key.extractable).toBe(false);
  expect(JSON.stringify([account, await fakeBrowser.storage.local.get(null)])).not.toContain('winter');
  expect(await fakeBrowser.alarms.get(SYNC_ALARM)).toBeDefined();
});

it.each([
  ['passphrase', { passphrase: 'quite another passphrase' }],
  ['short-passphrase', { passphrase: 'crane' }],
  ['access', { password: 'wrong' }],
  ['insecure', { address: 'http://couch.example.org' }],
  ['address', { address: '' }],
])('tells “%s” and keeps nothing', async (problem, change) => {
  expect(await setUpSync(typed())).toBeNull();
  await forgetSync();
  expect(await setUpSync(typed(change))).toMatchObject({ problem });
  expect(await readAccount()).toBeNull();
  expect(await getSyncStatus()).toBeNull();
});

it('does nothing in a private window', async () => {
  vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
  expect(await setUpSync(typed())).toMatchObject({ problem: 'private' });
  expect(server.asked).toEqual([]);
  vi.restoreAllMocks();
});

it('tells in the status what went wrong, and that it is over', async () => {
  await setUpSync(typed());
  await syncNow();
  access.mockResolvedValue(false);
  await syncNow();
  expect((await getSyncStatus())?.problem).toMatchObject({ kind: 'permission' });
  access.mockResolvedValue(true);
  await syncNow();
  expect((await getSyncStatus())?.problem).toBeNull();
});

it('asks the server nothing while it is paused, nor after it is forgotten', async () => {
  await setUpSync(typed());
  await syncNow();
  await switchSync(false);
  server.asked.length = 0;
  await syncNow();
  expect(server.asked).toEqual([]);
  expect(await fakeBrowser.alarms.get(SYNC_ALARM)).toBeUndefined();
  await switchSync(true);
  expect(server.asked).not.toEqual([]);
  await forgetSync();
  server.asked.length = 0;
  await syncNow();
  expect(server.asked).toEqual([]);
});

it('sends all again where it is set up again', async () => {
  const library = await openLibrary();
  await library.save(anArticle(), null, { private: false });
  await setUpSync(typed());
  await syncNow();
  expect(await server.documents('lede')).toHaveLength(3);
  await forgetSync();
  server.lose('lede');
  await setUpSync(typed());
  await syncNow();
  expect(await server.documents('lede')).toHaveLength(3);
  await library.close();
});
