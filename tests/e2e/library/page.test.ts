import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../driver/driver.ts';
import { launchWithLibrary, libraryPage } from './extension-with-library.ts';
import { titles, waitForText, waitForTitles } from './library-page.ts';
import type { LibraryWindow } from './window.ts';

/** Saves articles with these numbers, the last one newest. */
async function saveArticles(driver: Driver, numbers: (number | string)[]): Promise<void> {
  const tab = await libraryPage(driver);
  await tab.evaluate(async (all) => {
    const { openLibrary, article } = globalThis as unknown as LibraryWindow;
    const library = await openLibrary();
    for (const number of all) await library.save(article(number), null, { private: false });
    await library.close();
  }, numbers);
  await tab.close();
}

describe.each<BrowserName>(['chromium', 'firefox'])('the library page in %s', (name) => {
  let driver: Driver;
  let close: () => Promise<void>;
  let page: Tab;
  beforeAll(async () => {
    ({ driver, close } = await launchWithLibrary(name));
    page = await driver.extensionPage('library.html');
  });
  afterAll(() => close?.());

  it('says what to do while nothing is saved', async () => {
    await waitForText(page, 'Nothing saved yet');
    expect(await page.evaluate(() => document.querySelector('.list-bar button'))).toBeNull();
  });

  it('shows what another window saves, newest first', async () => {
    await saveArticles(driver, [1, 2, 3]);
    await waitForTitles(page, ['Article 3', 'Article 2', 'Article 1']);
  });

  it('makes the brief of what was saved without one', async () => {
    await page.waitFor(() => document.body.textContent.split('Voices: Ines Holt').length === 4, []);
  });

  it('shows all that a speaker says, and whom an outlet quotes', async () => {
    await page.bringToFront();
    await page.click({ role: 'link', name: 'Ines Holt' });
    await waitForText(page, '3 statements · 3 articles');
    expect(await page.evaluate(() => document.querySelectorAll('.said blockquote').length)).toBe(3);
    await page.click({ role: 'link', name: 'The Example Paper' });
    await waitForText(page, 'Counted in 3 articles that you chose to save');
    await waitForText(page, 'Ines Holt33');
    await page.click({ role: 'link', name: 'Back to the library' });
    await waitForTitles(page, ['Article 3', 'Article 2', 'Article 1']);
  });

  it('deletes with undo, and takes back from the bin', async () => {
    await page.bringToFront();
    await page.click({ role: 'button', name: 'Delete “Article 2”' });
    await waitForTitles(page, ['Article 3', 'Article 1']);
    await page.click({ role: 'button', name: 'Undo' });
    await waitForTitles(page, ['Article 3', 'Article 2', 'Article 1']);
    await page.click({ role: 'button', name: 'Delete “Article 1”' });
    await waitForTitles(page, ['Article 3', 'Article 2']);
    await page.click({ role: 'button', name: 'Bin' });
    await waitForTitles(page, ['Article 1']);
    await page.click({ role: 'button', name: 'Restore' });
    await waitForTitles(page, []);
    await page.click({ role: 'button', name: 'Bin' });
    await waitForTitles(page, ['Article 3', 'Article 2', 'Article 1']);
  });

  it('brings back from a backup what was deleted for good', async () => {
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        Object.assign(globalThis, { backup: file });
        return make.call(URL, file);
      };
    });
    await page.click({ role: 'button', name: 'Backup and transfer' });
    await page.click({ role: 'button', name: 'Back up to a file' });
    await waitForText(page, '3 articles in lede-');
    await page.click({ role: 'button', name: 'Bin' });
    await page.click({ role: 'button', name: 'Bin' });
    await page.click({ role: 'button', name: 'Delete “Article 3”' });
    await page.click({ role: 'button', name: 'Bin' });
    await page.click({ role: 'button', name: 'Delete for good' });
    await waitForTitles(page, []);
    await page.click({ role: 'button', name: 'Backup and transfer' });
    await page.waitFor(() => document.querySelector('input[type=file]') !== null, []);
    await page.evaluate(() => {
      const { backup } = globalThis as unknown as { backup: Blob };
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const files = new DataTransfer();
      files.items.add(new File([backup], 'lede.gz'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitForText(page, '3 articles restored');
    await page.click({ role: 'button', name: 'Backup and transfer' });
    await waitForTitles(page, ['Article 3', 'Article 2', 'Article 1']);
  });

  it('imports what Pocket exports, and counts it', async () => {
    await page.click({ role: 'button', name: 'Backup and transfer' });
    await page.waitFor(() => document.querySelectorAll('input[type=file]').length === 2, []);
    await page.evaluate(() => {
      const rows = [
        'title,url,time_added,tags,status',
        'Boats,https://other.example/b,1772442000,sea,unread',
        'None,,,,',
      ];
      const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[1]!;
      const files = new DataTransfer();
      files.items.add(new File([rows.join('\n')], 'pocket.csv'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitForText(page, '1 taken, 0 already here, 1 refused.');
    await page.click({ role: 'button', name: 'Backup and transfer' });
    await waitForTitles(page, ['Article 3', 'Article 2', 'Article 1', 'Boats']);
    await waitForText(page, '#sea');
  });

  it('goes on with an import whose page was closed in the middle of it', async () => {
    const other = await driver.extensionPage('library.html');
    await other.click({ role: 'button', name: 'Backup and transfer' });
    await other.waitFor(() => document.querySelectorAll('input[type=file]').length === 2, []);
    await other.evaluate(() => {
      const address = (i: number) => (i % 10 === 9 ? 'about:home' : `https://many.example/${i % 50}`);
      const rows = Array.from({ length: 100 }, (_, i) => `Row ${i},${address(i)},1772445600,,unread`);
      const files = new DataTransfer();
      files.items.add(new File([['title,url,time_added,tags,status', ...rows].join('\n')], 'many.csv'));
      const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[1]!;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitForText(other, 'Importing: 20 of 100');
    await other.close();

    const next = await driver.extensionPage('library.html');
    await next.bringToFront();
    await waitForText(next, 'The import of many.csv was cut off after');
    await next.click({ role: 'button', name: 'Go on with the import' });
    await next.click({ role: 'button', name: 'Backup and transfer' });
    await waitForText(next, '45 taken, 45 already here, 10 refused.');
    await waitForText(next, 'Row 10, “Row 9”: its address is not on the web.');
    await next.click({ role: 'button', name: 'Backup and transfer' });
    await waitForText(next, '49 articles');
    await next.close();
    await page.bringToFront();
  });

  it('draws only the rows in view of a long list, and scrolls to the last', async () => {
    await saveArticles(
      driver,
      Array.from({ length: 150 }, (_, i) => `many ${i}`),
    );
    await waitForText(page, '199 articles');
    expect((await titles(page)).length).toBeLessThan(60);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.waitFor(() => document.querySelector('.entry:last-child')?.textContent?.includes('Boats'), []);
  });
});
