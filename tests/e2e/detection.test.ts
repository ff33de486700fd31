import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { poll, sleep, type Tab } from './driver/driver.ts';
import { openBrief } from './driver/lede.ts';
import { withAccess } from './with-access.ts';

const FOUND = 'Lede: article found';
const SAVED = 'Lede: in your library';
const PLAIN = 'Lede: brief this page';

const FRONT_PAGE = `<!doctype html><html lang="en"><title>The Calder Post</title><main><h1>The Calder Post</h1>
  <ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/story-${i}">Council votes on item ${i}</a></li>`).join('')}</ul></main>`;
const CLOBBER =
  '<form id="browser"><input name="runtime"></form><form id="chrome"><input name="runtime"></form><iframe name="chrome"></iframe>';

/** The title of the toolbar button over the tab that shows the address, as an extension page sees it. */
const titleOver = (own: Tab, url: string): Promise<string> =>
  own.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
        action: { getTitle(what: { tabId: number }): Promise<string> };
      };
    };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
    return tab ? chrome.action.getTitle({ tabId: tab.id }) : '';
  }, url);

inBothBrowsers(
  'detection',
  (stage) => {
    /** The plain title stands there from the start: it is the answer when it has stayed for this long, in ms. */
    const SETTLED = 1500;

    /** Opens the page and waits until the button over it has the title; returns what it has in the end. */
    const titleAfter = async (own: Tab, path: string, expected: string): Promise<string> => {
      const url = stage.server.url(path);
      const tab = await stage.driver.open(url);
      if (expected === PLAIN) await sleep(SETTLED);
      await poll(async () => (await titleOver(own, url)) === expected, expected).catch(() => undefined);
      const seen = await titleOver(own, url);
      await tab.close();
      return seen;
    };

    it('is off until it is asked for, and then tells articles from other pages', async () => {
      const { driver, server } = stage;
      server.page('/front', FRONT_PAGE);
      const own = await driver.extensionPage('options.html');
      expect(await titleAfter(own, '/sv/hamnen/page.html', PLAIN)).toBe(PLAIN);

      await own.bringToFront();
      await own.click({ role: 'button', name: 'Turn on detection' });
      await own.waitFor(() => document.body.textContent?.includes('Detection is on'), []);
      expect(await titleAfter(own, '/sv/hamnen/page.html', FOUND)).toBe(FOUND);
      expect(await titleAfter(own, '/front', PLAIN)).toBe(PLAIN);

      const article = await readFile(join(import.meta.dirname, '../corpus/en/reservoir/page.html'), 'utf8');
      server.page('/clobber', article.replace('<body>', `<body>${CLOBBER}`));
      expect(await titleAfter(own, '/clobber', FOUND)).toBe(FOUND);
    });

    it('shows that an article is saved already', async () => {
      const { driver, server } = stage;
      const own = await driver.extensionPage('options.html');
      const article = await readFile(join(import.meta.dirname, '../corpus/en/reservoir/page.html'), 'utf8');
      server.page(
        '/saved',
        article.replace(/<link[^>]+rel="canonical"[^>]*>/, '').replace(/<meta property="og:url"[^>]*>/, ''),
      );
      expect(await titleAfter(own, '/saved', FOUND)).toBe(FOUND);
      const tab = await driver.open(server.url('/saved'));
      const popup = await openBrief(driver, tab);
      await popup.click({ role: 'button', name: /^Save/ });
      await popup.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null, []);
      await popup.close();
      await tab.close();
      expect(await titleAfter(own, '/saved', SAVED)).toBe(SAVED);
    });
  },
  (name) => withAccess(name),
);
