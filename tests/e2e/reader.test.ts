import { expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { openBrief, openReader, waitForShown } from './driver/lede.ts';

const PATH = '/sv/hamnen/page.html';
const TITLE = 'Läckt pm: Färjerederiet tömde tvättvatten i hamnen';

inBothBrowsers('the reader', (stage) => {
  it('opens from the popup in the same tab, and Back returns to the page', async () => {
    const { driver, server } = stage;
    const tab = await driver.open(server.url(PATH));
    const reader = await openReader(driver, await openBrief(driver, tab));
    expect(await waitForShown(reader)).toEqual({ article: TITLE });
    expect(await reader.evaluate(() => document.title)).toBe(TITLE);
    await reader.click({ role: 'button', name: 'Back to the page' });
    await tab.waitFor(
      (url) => document.URL === url && document.readyState === 'complete',
      [server.url(PATH)],
    );
    await tab.close();
  });

  it('opens by its keyboard shortcut', async () => {
    const { driver, server } = stage;
    const tab = await driver.open(server.url('/en/reservoir/page.html'));
    await driver.command('open-reader', tab);
    const reader = await driver.waitForExtensionPage('reader.html');
    expect((await waitForShown(reader)).article).toContain('Hollin Edge');
    await reader.back();
    await tab.waitFor(() => document.URL.endsWith('/en/reservoir/page.html'), []);
    await tab.close();
  });

  it('opens from the page’s context menu', async () => {
    const { driver, server } = stage;
    const tab = await driver.open(server.url(PATH));
    await driver.contextMenu('open-reader', tab);
    const reader = await driver.waitForExtensionPage('reader.html');
    expect(await waitForShown(reader)).toEqual({ article: TITLE });
    await reader.close();
  });
});
