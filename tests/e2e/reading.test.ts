import { expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { poll, type Tab, type View } from './driver/driver.ts';
import { openBrief, openReader, waitForShown } from './driver/lede.ts';

/** Whether the page can fetch a picture, as a hostile article would try to have it do. */
const fetches = (page: Tab, address: string) =>
  page.evaluate(
    (src) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = src;
      }),
    address,
  );

/** Whether the page can send a request, which the server of the tests takes from anywhere. */
const connects = (page: View, address: string) =>
  page.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    address,
  );

inBothBrowsers('connections', (stage) => {
  it('are open to the options page alone while nothing is set up', async () => {
    const { driver, server } = stage;
    const address = server.url('/sv/hamnen/hamnen.svg');
    const tab = await driver.open(server.url('/sv/hamnen/page.html'));
    const popup = await openBrief(driver, tab);
    expect(await connects(popup, address)).toBe(false);
    const reader = await openReader(driver, popup);
    expect(await connects(reader, address)).toBe(false);
    await reader.close();
    const open: Record<string, boolean> = {};
    for (const path of ['welcome.html', 'library.html', 'options.html']) {
      const page = await driver.extensionPage(path);
      await page.waitFor(() => document.querySelector('main') !== null, []);
      open[path] = await connects(page, address);
      await page.close();
    }
    expect(open).toEqual({ 'welcome.html': false, 'library.html': false, 'options.html': true });
  });
});

inBothBrowsers('pictures in the reader', (stage) => {
  it('cannot be fetched until they are asked for, and then are shown with the text', async () => {
    const { driver, server } = stage;
    const tab = await driver.open(server.url('/sv/hamnen/page.html'));
    const reader = await openReader(driver, await openBrief(driver, tab));
    await waitForShown(reader);
    const address = server.url('/sv/hamnen/hamnen.svg');
    expect(await reader.evaluate(() => document.querySelectorAll('article img').length)).toBe(0);
    expect(await fetches(reader, address)).toBe(false);

    await reader.click({ role: 'button', name: /Show images/ });
    const shown = () =>
      [...document.querySelectorAll<HTMLImageElement>('article img')].map((image) => image.naturalWidth > 0);
    expect(await reader.waitFor(() => document.querySelector('article img') !== null, [])).toBe(true);
    await reader.waitFor(
      () => (document.querySelector('article img') as HTMLImageElement).naturalWidth > 0,
      [],
    );
    expect((await reader.evaluate(shown))[0]).toBe(true);
    expect(await fetches(reader, address)).toBe(true);
    await reader.close();
  });

  it('cannot be fetched by any other page of Lede’s', async () => {
    const { driver, server } = stage;
    for (const path of ['options.html', 'welcome.html', 'library.html']) {
      const page = await driver.extensionPage(path);
      await page.waitFor(() => document.querySelector('main') !== null, []);
      expect(await fetches(page, server.url('/sv/hamnen/hamnen.svg')), path).toBe(false);
      await page.close();
    }
  });
});

inBothBrowsers('what the reader chose', (stage) => {
  it('is there again when the page is loaded again, with the place in the text', async () => {
    const { driver, server } = stage;
    const tab = await driver.open(server.url('/sv/hamnen/page.html'));
    const reader = await openReader(driver, await openBrief(driver, tab));
    await waitForShown(reader);
    await reader.resize(1000, 600);
    await reader.click({ role: 'button', name: 'Text and colours' });
    await reader.evaluate(() => document.querySelector<HTMLInputElement>('.swatch-sepia input')!.click());
    await reader.press('Escape');
    await reader.evaluate(() => document.querySelector('main')!.scrollTo(0, 500));
    await reader.waitFor(() => document.documentElement.dataset.theme === 'sepia', []);
    // The place is told once the text rests.
    await new Promise((resolve) => setTimeout(resolve, 900));
    await reader.evaluate(() => location.reload());
    await reader.waitFor(() => document.documentElement.dataset.theme === 'sepia', []);
    await waitForShown(reader);
    const top = await reader.waitFor(() => document.querySelector('main')!.scrollTop, []);
    expect(Math.abs(Number(top) - 500)).toBeLessThan(200);
    await reader.close();
  });

  it('can be colours of their own, seen at once in every window and kept', async () => {
    const { driver, server } = stage;
    const options = await driver.extensionPage('options.html');
    await options.evaluate(() => document.querySelector<HTMLInputElement>('.swatch-own input')!.click());
    await options.waitFor(() => document.querySelectorAll('.own-colours input').length === 3, []);
    const chosen = { text: '#f0e0d0', background: '#20242c', link: '#8fd0ff' };
    for (const [index, [name, colour]] of Object.entries(chosen).entries()) {
      await options.evaluate(
        (at, value) => {
          const input = document.querySelectorAll<HTMLInputElement>('.own-colours input')[at]!;
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        index,
        colour,
      );
      await options.waitFor(
        (property, value) => document.documentElement.style.getPropertyValue(property) === value,
        [`--own-${name}`, colour],
      );
    }
    const paper = () => getComputedStyle(document.documentElement).backgroundColor === 'rgb(32, 36, 44)';
    await options.waitFor(paper, []);
    await options.waitFor(() => document.querySelectorAll('.low-contrast').length === 0, []);
    const popup = await openBrief(driver, await driver.open(server.url('/sv/hamnen/page.html')));
    await popup.waitFor(paper, []);
    const [text, link] = await popup.evaluate(() => [
      getComputedStyle(document.querySelector('.article')!).color,
      getComputedStyle(document.querySelector('.outlet a')!).color,
    ]);
    expect([text, link]).toEqual(['rgb(240, 224, 208)', 'rgb(143, 208, 255)']);
    await popup.close();
    await options.close();
  });

  it('goes to the browser’s sync once that is asked for, and comes from there', async () => {
    const options = await stage.driver.extensionPage('options.html');
    const synced = () =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { sync: { get(key: string): Promise<{ settings?: { fontSize: number } }> } } };
        };
        return (await chrome.storage.sync.get('settings')).settings?.fontSize ?? null;
      });
    expect(await synced()).toBe(null);
    await options.click({ role: 'switch', name: 'Keep the settings alike on my devices' });
    await poll(async () => (await synced()) !== null, 'settings in sync');
    await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: {
            sync: { get(key: string): Promise<{ settings: object }>; set(what: object): Promise<void> };
          };
        };
      };
      const { settings } = await chrome.storage.sync.get('settings');
      await chrome.storage.sync.set({ settings: { ...settings, fontSize: 31 } });
    });
    await options.waitFor(
      () => document.documentElement.style.getPropertyValue('--read-size') === '31px',
      [],
    );
    await options.close();
  });
});
