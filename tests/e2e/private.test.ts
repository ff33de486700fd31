import { expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { openBrief } from './driver/lede.ts';

inBothBrowsers('a private window', (stage) => {
  it('shows the article in the reader, saves nothing, and shows no library', async () => {
    const { driver, server } = stage;
    const tab = await driver.open(server.url('/en/reservoir/page.html'), { private: true });
    const popup = await openBrief(driver, tab);
    await popup.click({ role: 'button', name: 'Open reader' });
    await tab.waitFor(
      () => location.pathname === '/reader.html' && document.querySelector('article h1') !== null,
      [],
    );
    const why = await tab.waitFor(() => {
      const button = document.querySelector('button[aria-disabled=true]');
      return document.getElementById(button?.getAttribute('aria-describedby') ?? '')?.textContent;
    }, []);
    expect(why).toBe('Nothing is saved from private windows.');
    await tab.evaluate(() => location.assign('/library.html'));
    await tab.waitFor(() => document.body.textContent.includes('Nothing is kept from private windows.'), []);
  });
});
