import { expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { sleep } from './driver/driver.ts';
import { waitForShown } from './driver/lede.ts';
import { withAccess } from './with-access.ts';

const PATH = '/en/reservoir/page.html';
const linkTo = (url: string) =>
  `<!doctype html><html lang="en"><title>Links</title><a href="${url}" style="display:block;block-size:90vh">Water firm knew</a>`;

inBothBrowsers(
  'a site the reader has given access to',
  (stage) => {
    it('has its links opened in the reader from their menu, and Back leads to the page', async () => {
      const { driver, server } = stage;
      server.page('/links', linkTo(server.url(PATH)));
      const tab = await driver.open(server.url('/links'));
      await driver.contextMenu('open-link', tab, { link: server.url(PATH) });
      const reader = await driver.waitForExtensionPage('reader.html');
      expect((await waitForShown(reader)).article).toContain('Hollin Edge');
      await reader.click({ role: 'button', name: 'Back to the page' });
      await reader.waitFor((path) => document.URL.endsWith(path), [PATH]);
      await reader.close();
      await tab.close();
    });

    it('is always read in the reader once it is on the list, and stays the page when one goes back', async () => {
      const { driver, server } = stage;
      const options = await driver.extensionPage('options.html');
      await options.click({ role: 'textbox', name: 'Site' });
      for (const key of '127.0.0.1') await options.press(key);
      await options.click({ role: 'button', name: 'Add site' });
      await options.click({ role: 'button', name: 'Remove 127.0.0.1' });
      await options.waitFor(() => document.body.textContent.includes('opens as usual'), []);
      await options.click({ role: 'textbox', name: 'Site' });
      for (const key of '127.0.0.1') await options.press(key);
      await options.press('Enter');
      await options.waitFor(() => document.querySelector('.sites li') !== null, []);

      const tab = await driver.open(server.url('/links'));
      await tab.goto(server.url(PATH)).catch(() => undefined);
      const reader = await driver.waitForExtensionPage('reader.html');
      expect((await waitForShown(reader)).article).toContain('Hollin Edge');
      await reader.click({ role: 'button', name: 'Back to the page' });
      await reader.waitFor((path) => document.URL.endsWith(path), [PATH]);
      // It would be in the reader again by then.
      await sleep(1500);
      expect(await reader.url()).toContain(PATH);
      await reader.close();
      await options.close();
    });

    it('says plainly where access was not given, and leads to the page', async () => {
      const { driver, server } = stage;
      const reader = await driver.extensionPage(
        `reader.html#refused=${encodeURIComponent(server.url(PATH))}`,
      );
      expect((await waitForShown(reader)).problem).toBe('Lede has no access to this page');
      expect(await reader.evaluate(() => document.body.textContent)).toContain('You gave no access');
      await reader.click({ role: 'button', name: 'Open the page' });
      await reader.waitFor((path) => document.URL.endsWith(path), [PATH]);
      await reader.close();
    });
  },
  (name) => withAccess(name),
);

inBothBrowsers(
  'a link that leads on to a site without access',
  (stage) => {
    it('ends in a plain message that leads to the page', async () => {
      const { driver, server } = stage;
      server.page('/short', { type: 'text/plain', body: '', location: server.url(PATH, 'localhost') });
      server.page('/links', linkTo(server.url('/short')));
      const tab = await driver.open(server.url('/links'));
      await driver.contextMenu('open-link', tab, { link: server.url('/short') });
      const reader = await driver.waitForExtensionPage('reader.html');
      expect((await waitForShown(reader)).problem).toBe('Lede has no access to this page');
      expect(await reader.evaluate(() => document.body.textContent)).toContain('led on to another site');
      await reader.click({ role: 'button', name: 'Open the page' });
      await reader.waitFor(
        (path) => document.URL.includes('localhost') && document.URL.endsWith(path),
        [PATH],
      );
      await reader.close();
      await tab.close();
    });
  },
  (name) => withAccess(name, ['*://127.0.0.1/*']),
);
