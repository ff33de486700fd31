import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CouchServer, couchServer } from '../../fixtures/couch-server.ts';
import { type BrowserName, type Driver, poll, type Tab } from '../driver/driver.ts';
import { launchWithLibrary, libraryPage } from './extension-with-library.ts';
import { waitForText, waitForTitles } from './library-page.ts';
import type { LibraryWindow } from './window.ts';

const LOGIN = { user: 'reader', password: 'öppna' };
const PASSPHRASE = 'harbour crane winter bell';

interface Device {
  driver: Driver;
  close(): Promise<void>;
  options: Tab;
}

/** Sets sync up on the options page, as a reader would. */
async function setUp({ options }: Device, address: string, passphrase: string): Promise<void> {
  const fields = '.sync-form input:not([role=switch])';
  await options.waitFor((selector) => document.querySelectorAll(selector).length === 4, [fields]);
  await options.evaluate(
    (selector, values) => {
      for (const [i, field] of document.querySelectorAll<HTMLInputElement>(selector).entries()) {
        field.value = values[i]!;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    fields,
    [address, LOGIN.user, LOGIN.password, passphrase],
  );
  await options.bringToFront();
  await options.click({ role: 'button', name: 'Turn on sync' });
}

/** Does something with the library of a device, in a page of its own. */
async function withLibrary<A extends unknown[], R>(
  { driver }: Device,
  work: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const tab = await libraryPage(driver);
  const result = await tab.evaluate(work, ...args);
  await tab.close();
  return result;
}

const save = (device: Device, numbers: (number | string)[]) =>
  withLibrary(
    device,
    async (all) => {
      const { openLibrary, article } = globalThis as unknown as LibraryWindow;
      const library = await openLibrary();
      for (const number of all) await library.save(article(number), null, { private: false });
      await library.close();
    },
    numbers,
  );

const mark = (device: Device, url: string, tag: string, note: string) =>
  withLibrary(
    device,
    async (address, word, text) => {
      const { openLibrary } = globalThis as unknown as LibraryWindow;
      const library = await openLibrary();
      const { id } = (await library.find({ url: address }))!;
      await library.mark(id, ({ tags }) => ({ tags: [...tags, word], note: text }));
      await library.close();
    },
    url,
    tag,
    note,
  );

/** What a library holds, without its ids: `tags: note` by address. */
const holdings = (device: Device): Promise<Record<string, string>> =>
  withLibrary(device, async () => {
    const { openLibrary } = globalThis as unknown as LibraryWindow;
    const library = await openLibrary();
    const { entries } = await library.list({ which: 'all', limit: 1000 });
    const whole = await Promise.all(entries.map(({ id }) => library.get(id)));
    await library.close();
    return Object.fromEntries(
      whole.map((saved) => [
        saved?.article.url ?? 'broken',
        `${saved?.entry.tags.join(' ')}: ${saved?.entry.note}`,
      ]),
    );
  });

async function syncNow({ options }: Device): Promise<void> {
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ lede: 'sync-now', data: null });
  });
}

describe('sync between Chromium and Firefox', () => {
  let server: CouchServer;
  const devices = {} as Record<BrowserName, Device>;
  beforeAll(async () => {
    server = await couchServer(LOGIN);
    await Promise.all(
      (['chromium', 'firefox'] as const).map(async (name) => {
        const launched = await launchWithLibrary(name, { allSites: true });
        devices[name] = { ...launched, options: await launched.driver.extensionPage('options.html') };
      }),
    );
  });
  afterAll(async () => {
    await Promise.all(Object.values(devices).map(({ close }) => close()));
    await server?.kill();
  });

  it('is set up in both, and a wrong passphrase is told', async () => {
    const { chromium, firefox } = devices;
    await setUp(chromium, server.url('lede'), PASSPHRASE);
    await waitForText(chromium.options, 'Synced:');
    await setUp(firefox, server.url('lede'), 'another set of words');
    await waitForText(firefox.options, 'This is not the passphrase');
    await setUp(firefox, server.url('lede'), PASSPHRASE);
    await waitForText(firefox.options, 'Synced:');
  });

  it('shows in one what is saved in the other, with nobody asking for it', async () => {
    const { chromium, firefox } = devices;
    await save(chromium, [1, 2]);
    await poll(async () => (await server.documents('lede')).length === 5, 'the articles to reach the server');
    const library = await firefox.driver.extensionPage('library.html');
    await waitForTitles(library, ['Article 2', 'Article 1']);
    await waitForText(library, 'Synced:');
    await library.close();
    expect(JSON.stringify(await server.documents('lede'))).not.toMatch(/paper\.example|Article/);
  });

  it('merges what was changed in both', async () => {
    const { chromium, firefox } = devices;
    for (const device of [chromium, firefox]) {
      await device.options.bringToFront();
      await device.options.click({ role: 'button', name: 'Pause sync' });
      await waitForText(device.options, 'Sync is paused');
    }
    await mark(chromium, 'https://paper.example/1', 'one', 'From Chromium');
    await mark(firefox, 'https://paper.example/1', 'two', 'From Firefox');
    for (const device of [chromium, firefox]) {
      await device.options.bringToFront();
      await device.options.click({ role: 'button', name: 'Resume sync' });
      await waitForText(device.options, 'Pause sync');
      await syncNow(device);
    }
    await syncNow(chromium);
    const all = await holdings(chromium);
    expect(all['https://paper.example/1']).toBe('one two: From Chromium\n\nFrom Firefox');
    expect(await holdings(firefox)).toEqual(all);
  });

  it('goes on where browser and server were killed in the middle of it', async () => {
    const { chromium, firefox } = devices;
    const killed = server.killAfter(12);
    await save(
      chromium,
      Array.from({ length: 40 }, (_, i) => `many-${i}`),
    );
    await killed;
    await chromium.driver.crash();
    await server.start();
    chromium.options = await chromium.driver.extensionPage('options.html');
    await syncNow(chromium);
    await syncNow(firefox);
    const all = await holdings(chromium);
    expect(Object.keys(all)).toHaveLength(42);
    expect(await holdings(firefox)).toEqual(all);
  });

  it('is forgotten with all that the device knew of the server, and the articles stay', async () => {
    const { firefox } = devices;
    await firefox.options.bringToFront();
    await firefox.options.click({ role: 'button', name: 'Forget the server…' });
    await firefox.options.click({ role: 'button', name: 'Forget it' });
    await firefox.options.waitFor(() => document.querySelector('.sync-form') !== null, []);
    expect(Object.keys(await holdings(firefox))).toHaveLength(42);
    const asked = server.asked.length;
    await save(firefox, ['unsynced']);
    await syncNow(firefox);
    expect(server.asked).toHaveLength(asked);
  });
});
