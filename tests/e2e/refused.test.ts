import { expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { waitForShown } from './driver/lede.ts';

const STORE = { chromium: 'https://chromewebstore.google.com/', firefox: 'https://addons.mozilla.org/' };

const FRONT_PAGE = `<!doctype html><html lang="en"><title>The Calder Post</title><main><h1>The Calder Post</h1>
  <ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/story-${i}">Council votes on item ${i}</a></li>`).join('')}</ul></main>`;

inBothBrowsers('a page that gives no article', (stage) => {
  const shownOn = async (url: string) => {
    const tab = await stage.driver.open('about:blank');
    // Where there is no network, the browser shows its own error page under the address.
    await tab.goto(url).catch(() => undefined);
    const popup = await stage.driver.popup(tab);
    const shown = await waitForShown(popup);
    const text = await popup.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '');
    await popup.close();
    await tab.close();
    return { ...shown, text };
  };

  it('is named as the browser’s own', async () => {
    const shown = await shownOn('about:blank');
    expect(shown.problem).toBe('Lede may not read this page');
    expect(shown.text).toContain('its own pages');
  });

  it('is named as a store’s', async () => {
    const shown = await shownOn(STORE[stage.driver.name]);
    expect(shown.problem).toBe('Lede may not read this page');
  });

  it('is named as no article', async () => {
    stage.server.page('/front', FRONT_PAGE);
    const shown = await shownOn(stage.server.url('/front'));
    expect(shown.problem).toBe('This is not an article');
  });
});
