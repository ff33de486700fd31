import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Entry } from '../../../../utils/library/library.ts';
import { anArticle } from '../../../fixtures/article.ts';
import { aBrief } from '../../../fixtures/brief.ts';
import { type CouchServer, couchServer } from '../../../fixtures/couch-server.ts';
import { aDevice, contentOf, type Device, share } from './device.ts';

const OPEN = { private: false };
const STEPS = 50;

// Two hundred writes and their syncs take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

let server: CouchServer;
beforeEach(async () => {
  server = await couchServer();
  await fetch(server.url('lede'), { method: 'PUT' });
});
afterEach(() => server.kill());

/** Numbers that look drawn by lot and are the same each time (mulberry32). */
function lots(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** What readers did that must be found again, by the article's address. */
interface Ledger {
  saved: Set<string>;
  /** Those that somebody deleted, of which nothing is expected but that all devices agree. */
  deleted: Set<string>;
  words: Map<string, string[]>;
}

async function act(device: Device, draw: (below: number) => number, step: number, ledger: Ledger) {
  const { library } = device;
  const { entries } = await library.list({ which: 'all', limit: 100 });
  const entry = entries[draw(entries.length)];
  const note = (url: string, word: string) => ledger.words.set(url, [...(ledger.words.get(url) ?? []), word]);
  const kind = draw(10);
  if (!entry || kind < 3) {
    const article = anArticle({ url: `https://paper.example/${draw(8)}`, title: `Version ${step}` });
    await library.save(article, draw(2) ? aBrief(article) : null, OPEN);
    ledger.saved.add(article.url);
    return;
  }
  const { id, url } = entry;
  const word = `word${step}`;
  if (kind < 5) await library.mark(id, (now: Entry) => ({ tags: [...now.tags, word] }));
  else if (kind < 7)
    await library.mark(id, (now: Entry) => ({ note: [now.note, word].filter(Boolean).join('\n\n') }));
  else if (kind === 7) await library.mark(id, (now: Entry) => ({ favourite: !now.favourite }));
  else if (kind === 8) await library[draw(2) ? 'remove' : 'restore'](id);
  else await library.purge(id);
  if (kind < 7) note(url, word);
  if (kind >= 8) ledger.deleted.add(url);
}

/** A sync that nothing, the device, the server or neither, disturbs. */
async function syncSomehow(device: Device, draw: (below: number) => number): Promise<void> {
  const trouble = draw(4);
  if (trouble === 0) await device.sync(1 + draw(25)).catch(() => undefined);
  else if (trouble === 1) {
    const run = device.sync().catch(() => undefined);
    await Promise.race([run, server.killAfter(1 + draw(12))]);
    await server.kill();
    await run;
    await server.start();
  } else await device.sync();
}

it.each([1, 2, 3])('three devices with kills in between end alike, with nothing lost (%i)', async (seed) => {
  const draw = lots(seed);
  const shared = await share(server.url('lede'));
  const devices = [await aDevice(shared), await aDevice(shared), await aDevice(shared)];
  const ledger: Ledger = { saved: new Set(), deleted: new Set(), words: new Map() };
  for (let step = 0; step < STEPS; step++) {
    const device = devices[draw(3)]!;
    if (draw(4) === 0) await syncSomehow(device, draw);
    else if (draw(8) === 0) await Promise.all(devices.map((each) => each.sync()));
    else await act(device, draw, step, ledger);
  }
  for (let round = 0; round < 4; round++) for (const device of devices) await device.sync();

  const [first, ...others] = await Promise.all(devices.map(contentOf));
  for (const other of others) expect(other).toEqual(first);
  for (const url of ledger.saved) {
    if (ledger.deleted.has(url)) continue;
    expect(first).toHaveProperty([url, 'article', 'url'], url);
    const { entry } = first![url] as { entry: Entry };
    for (const word of ledger.words.get(url) ?? [])
      expect([...entry.tags, ...entry.note.split('\n\n')]).toContain(word);
  }
  server.asked.length = 0;
  for (const device of devices) await device.sync();
  expect(server.asked.filter(({ path }) => path.includes('_bulk_docs'))).toEqual([]);
});
