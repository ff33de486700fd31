import { expect, it } from 'vitest';
import { inBothBrowsers, type Stage } from './both.ts';
import type { Tab, View } from './driver/driver.ts';
import { openBrief } from './driver/lede.ts';
import { withAccess } from './with-access.ts';

const SWEDISH = '/sv/hamnen/page.html';
const ENGLISH = '/en/reservoir/page.html';
const LIST = `<!doctype html><html lang="en"><title>Front</title><main>${Array.from(
  { length: 30 },
  (_, index) => `<p><a href="/${index}">Headline ${index}</a></p>`,
).join('')}</main>`;

/** From the popup over the tab to the page beside the tabs. */
async function openBeside({ driver }: Stage, tab: Tab): Promise<View> {
  const popup = await openBrief(driver, tab);
  await popup.click({ role: 'button', name: 'Open beside the page' });
  return driver.beside();
}

/** Waits until the page beside the tabs shows the article with these words in its title, or the message. */
const follows = (panel: View, words: string) =>
  panel.waitFor(
    (title) => document.querySelector('.brief-title h1, [role=alert] h1')?.textContent?.includes(title),
    [words],
  );

inBothBrowsers(
  'beside the tabs, with access to the pages',
  (stage) => {
    it('shows the same view, and follows from tab to tab and from page to page', async () => {
      const { driver, server } = stage;
      server.page('/list', LIST);
      const first = await driver.open(server.url(SWEDISH));
      const panel = await openBeside(stage, first);
      await follows(panel, 'Läckt pm');
      // Narrow: one column, where the article is a tab.
      await panel.click({ role: 'tab', name: /^Quotes/ });
      await panel.waitFor(() => document.querySelector('.statement') !== null, []);
      const second = await driver.open(server.url(ENGLISH));
      await follows(panel, 'Hollin Edge');
      await second.goto(server.url('/list'));
      await follows(panel, 'This is not an article');
      await first.bringToFront();
      await follows(panel, 'Läckt pm');
      await panel.click({ role: 'button', name: 'Save' });
      await panel.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null, []);
      await panel.close();
      await second.close();
      await first.close();
    });
  },
  (name) => withAccess(name),
);

inBothBrowsers('beside the tabs, without access', (stage) => {
  it('says so on a page where the button was not pressed, and how Lede could follow along', async () => {
    const { driver, server } = stage;
    const first = await driver.open(server.url(SWEDISH));
    const panel = await openBeside(stage, first);
    await follows(panel, 'Läckt pm');
    const second = await driver.open(server.url(ENGLISH, 'localhost'));
    await follows(panel, 'Lede has no access to this page');
    expect(await panel.evaluate(() => document.body.textContent)).toContain(
      'Press Lede’s button on the page itself',
    );
    await panel.waitFor(
      () =>
        [...document.querySelectorAll('button')].some((one) => one.textContent === 'Let Lede follow along'),
      [],
    );
    await second.close();
    await panel.close();
    await first.close();
  });
});
