import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORPUS, inBothBrowsers } from './both.ts';
import type { Driver, View } from './driver/driver.ts';
import { launch } from './driver/launch.ts';
import { openBrief, openReader } from './driver/lede.ts';
import { type PageServer, servePages } from './driver/server.ts';

const SAMPLE = '/sv/hamnen/page.html';

/** What moved on the page without the reader's doing, as Chromium alone counts it. */
const jumps = (view: View) =>
  view.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      setTimeout(resolve, 500, []);
    });
    return entries.map((entry) => JSON.stringify(entry));
  });

describe('from the first paint to the article', () => {
  let server: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await servePages(CORPUS);
    driver = await launch('chromium');
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('nothing jumps, in the popup and in the reader', async () => {
    const popup = await openBrief(driver, await driver.open(server.url(SAMPLE)));
    expect(await jumps(popup)).toEqual([]);
    const reader = await openReader(driver, popup);
    expect(await jumps(reader)).toEqual([]);
    await reader.evaluate(() => location.reload());
    await reader.waitFor(() => document.querySelector('article h1') !== null, []);
    expect(await jumps(reader)).toEqual([]);
    await reader.close();
  });
});

inBothBrowsers('in 360 pixels', (stage) => {
  it('the popup has one column with tabs, and all its buttons in view', async () => {
    const popup = await openBrief(stage.driver, await stage.driver.open(stage.server.url(SAMPLE)));
    await popup.evaluate(() => {
      for (const element of [document.documentElement, document.body]) element.style.inlineSize = '360px';
    });
    await popup.waitFor(() => innerWidth < 400 && document.querySelector('main.reading-brief') !== null, []);
    const outside = await popup.evaluate(() =>
      [...document.querySelectorAll('header button, [role=tab]')]
        .filter((button) => {
          const { left, right, height } = button.getBoundingClientRect();
          return left < 0 || right > innerWidth || height > 50;
        })
        .map((button) => button.textContent),
    );
    expect(outside).toEqual([]);
    await popup.click({ role: 'tab', name: 'Article' });
    await popup.waitFor(() => document.querySelector('.margin') !== null, []);
    const cut = await popup.evaluate(
      () =>
        [...document.querySelectorAll('.margin > span')].filter(
          (mark) => mark.getBoundingClientRect().left < 0,
        ).length,
    );
    expect(cut).toBe(0);
    await popup.close();
  });

  it('the library gives its titles the whole width', async () => {
    const popup = await openBrief(stage.driver, await stage.driver.open(stage.server.url(SAMPLE)));
    await popup.click({ role: 'button', name: 'Save' });
    await popup.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null, []);
    await popup.close();
    const library = await stage.driver.extensionPage('library.html');
    await library.resize(360, 640);
    await library.waitFor(() => document.querySelector('.entry-title a') !== null, []);
    const wide = await library.waitFor(() => {
      const row = document.querySelector('.entry')!.getBoundingClientRect();
      const title = document.querySelector('.entry-title')!.getBoundingClientRect();
      const actions = document.querySelector('.entry-actions')!.getBoundingClientRect();
      return title.width > 0.95 * row.width && actions.bottom <= row.bottom && actions.top > title.bottom;
    }, []);
    expect(wide).toBe(true);
    await library.close();
  });
});
