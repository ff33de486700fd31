import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerCase } from '../../scripts/brief/case.ts';
import { CORPUS } from './both.ts';
import type { BrowserName, Driver, Tab, View } from './driver/driver.ts';
import { openBrief, openReader, waitForShown } from './driver/lede.ts';
import { type PageServer, servePages } from './driver/server.ts';
import { launchWithLibrary, libraryPage } from './library/extension-with-library.ts';
import type { LibraryWindow } from './library/window.ts';

const SWEDISH = '/sv/hamnen/page.html';
const ENGLISH = '/en/reservoir/page.html';
const SAVE = { role: 'button', name: /^Save/ };

/** Presses Save and waits until it says Saved. */
async function save(view: View): Promise<void> {
  await view.click(SAVE);
  await view.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null, []);
}

const listed = async (library: Tab): Promise<string[]> => {
  await library.waitFor(() => document.querySelector('.library-count')?.textContent ?? '', []);
  return library.evaluate(() =>
    [...document.querySelectorAll('li h2')].map((title) => title.textContent ?? ''),
  );
};

describe.each<BrowserName>(['chromium', 'firefox'])('saving in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let close: () => Promise<void>;
  beforeAll(async () => {
    server = await servePages(CORPUS);
    ({ driver, close } = await launchWithLibrary(name));
  });
  afterAll(async () => {
    await close?.();
    await server?.close();
  });

  it('keeps nothing of a private window, and the button says why', async () => {
    const tab = await driver.open(server.url(ENGLISH), { private: true });
    const popup = await openBrief(driver, tab);
    const reason = await popup.waitFor(() => {
      const button = document.querySelector('button[aria-disabled=true]');
      return document.getElementById(button?.getAttribute('aria-describedby') ?? '')?.textContent;
    }, []);
    expect(reason).toBe('Nothing is saved from private windows.');
    await popup.click(SAVE);
    await popup.close();
    await tab.close();
    const library = await driver.extensionPage('library.html');
    expect(await listed(library)).toEqual([]);
    await library.close();
  });

  it('is taken back by Undo', async () => {
    const popup = await openBrief(driver, await driver.open(server.url(ENGLISH)));
    await save(popup);
    await popup.click({ role: 'button', name: 'Undo' });
    await popup.waitFor(() => document.querySelector('button[aria-pressed=false]') !== null, []);
    await popup.close();
    const library = await driver.extensionPage('library.html');
    expect(await listed(library)).toEqual([]);
    await library.close();
  });

  it('works where the background was stopped between the popup and the click', async () => {
    const tab = await driver.open(server.url(ENGLISH));
    const popup = await openBrief(driver, tab);
    await driver.stopBackground();
    await save(popup);
    await popup.close();
    await tab.close();
  });

  it('keeps the very brief that the command line gives', async () => {
    const url = server.url(SWEDISH);
    const html = await readFile(join(CORPUS, SWEDISH.slice(1)));
    const answer = await answerCase({ id: 'sample', url, html });
    if ('error' in answer) throw new Error(answer.error);
    const popup = await openBrief(driver, await driver.open(url));
    await save(popup);
    await popup.close();
    const page = await libraryPage(driver);
    const brief = await page.evaluate(async (title) => {
      const library = await (globalThis as unknown as LibraryWindow).openLibrary();
      const { entries } = await library.list({ limit: 10 });
      const saved = await library.get(entries.find((entry) => entry.title === title)?.id ?? '');
      await library.close();
      return JSON.stringify(saved?.brief);
    }, answer.brief.article.title);
    expect(JSON.parse(brief)).toEqual(answer.brief);
    await page.close();
  });

  it('is found in the library after the browser was closed and started again, and read there', async () => {
    await driver.restart();
    const library = await driver.extensionPage('library.html');
    const titles = await listed(library);
    expect(titles).toHaveLength(2);
    expect(titles.join()).toContain('Hollin Edge');
    await library.click({ role: 'link', name: /^Läckt pm/ });
    const reader = await driver.waitForExtensionPage('reader.html');
    expect((await waitForShown(reader)).article).toContain('Läckt pm');
    await reader.close();
  });

  it('is remembered by the popup and the reader', async () => {
    const popup = await openBrief(driver, await driver.open(server.url(SWEDISH)));
    const pressed = () => document.querySelector('button[aria-pressed=true]')?.textContent;
    expect(await popup.waitFor(pressed, [])).toMatch(/^Saved/);
    const reader = await openReader(driver, popup);
    expect(await reader.waitFor(pressed, [])).toMatch(/^Saved/);
    await reader.close();
  });
});
