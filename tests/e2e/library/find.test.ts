import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../driver/driver.ts';
import { launchWithLibrary, libraryPage } from './extension-with-library.ts';
import { catchDownloads, downloaded, give, type, waitForText, waitForTitles } from './library-page.ts';
import type { LibraryWindow } from './window.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('finding in the library, in %s', (name) => {
  let driver: Driver;
  let close: () => Promise<void>;
  let page: Tab;
  beforeAll(async () => {
    ({ driver, close } = await launchWithLibrary(name));
    const tab = await libraryPage(driver);
    await tab.evaluate(async () => {
      const { openLibrary, article } = globalThis as unknown as LibraryWindow;
      const library = await openLibrary();
      const add = (url: string, title: string, site: string, language: string, text: string) =>
        library.save({ ...article(url), title, site, language, text, blocks: [] }, null, { private: false });
      await add('1', 'Kranen blir kvar', 'Kusten', 'sv', 'Nämnden röstade om fiskehamnen.');
      await add('2', 'The reservoir is low', 'The Coast', 'en', 'Engineers are running models.');
      await add('3', 'Nya tak på skolorna', 'Kusten', 'sv', 'Rektorn är nöjd.');
      await library.close();
    });
    await tab.close();
    page = await driver.extensionPage('library.html');
    await waitForTitles(page, ['Nya tak på skolorna', 'The reservoir is low', 'Kranen blir kvar']);
    await page.bringToFront();
  });
  afterAll(() => close?.());

  it('finds as one types, in the text too, and part of a compound', async () => {
    await type(page, 'input[type=search]', 'hamnen');
    await waitForTitles(page, ['Kranen blir kvar']);
    await type(page, 'input[type=search]', 'potatis');
    await waitForText(page, 'Nothing found');
    await type(page, 'input[type=search]', 'resrvoir');
    await waitForTitles(page, ['The reservoir is low']);
    await type(page, 'input[type=search]', '');
    await waitForTitles(page, ['Nya tak på skolorna', 'The reservoir is low', 'Kranen blir kvar']);
  });

  it('filters by outlet and sorts by title', async () => {
    await page.click({ role: 'button', name: 'Filters' });
    await type(page, '.filters select', 'Kusten');
    await waitForTitles(page, ['Nya tak på skolorna', 'Kranen blir kvar']);
    await type(page, '.list-bar select', 'title');
    await waitForTitles(page, ['Kranen blir kvar', 'Nya tak på skolorna']);
    await page.click({ role: 'link', name: 'Kusten' });
    await waitForText(page, 'Counted in');
    await page.click({ role: 'link', name: 'Back to the library' });
    await waitForTitles(page, ['Kranen blir kvar', 'Nya tak på skolorna']);
    await page.click({ role: 'button', name: 'Clear filters' });
    await page.click({ role: 'button', name: 'Filters' });
    await type(page, '.list-bar select', '');
  });

  it('keeps a search, comes back to it, and removes it with undo', async () => {
    await type(page, 'input[type=search]', 'hamnen');
    await page.click({ role: 'button', name: 'Save this search' });
    await page.waitFor(
      () => document.querySelector<HTMLInputElement>('.saved-searches input')?.value === 'hamnen',
      [],
    );
    await type(page, '.saved-searches input', 'Harbour');
    await page.click({ role: 'button', name: 'Save search' });
    await page.waitFor(() => document.querySelector('.saved-search')?.textContent?.startsWith('Harbour'), []);
    await type(page, 'input[type=search]', '');
    await waitForTitles(page, ['Nya tak på skolorna', 'The reservoir is low', 'Kranen blir kvar']);
    await page.click({ role: 'button', name: 'Harbour' });
    await waitForTitles(page, ['Kranen blir kvar']);
    await page.click({ role: 'button', name: 'Remove the search “Harbour”' });
    await page.waitFor(() => document.querySelector('.saved-search') === null, []);
    await page.click({ role: 'button', name: 'Undo' });
    await page.waitFor(() => document.querySelector('.saved-search') !== null, []);
    await type(page, 'input[type=search]', '');
  });

  it('keeps tags and a note, and finds by them', async () => {
    await page.click({ role: 'button', name: 'Tags and note for “The reservoir is low”' });
    await type(page, '.details input', 'water, budget');
    await type(page, '.details textarea', 'Ask the engineer');
    await page.click({ role: 'button', name: 'Done' });
    await waitForText(page, '#water #budget · Ask the engineer');
    await type(page, 'input[type=search]', 'engineer budget');
    await waitForTitles(page, ['The reservoir is low']);
    await type(page, 'input[type=search]', '');
  });

  it('cites in a style of one’s choice', async () => {
    await page.click({ role: 'button', name: 'Tags and note for “The reservoir is low”' });
    await type(page, '.cite select', 'apa');
    await waitForText(
      page,
      'Lund, M. (2026, March 2). The reservoir is low. The Coast. https://paper.example/2',
    );
    await waitForText(page, 'In the text: (Lund, 2026)');
    await page.click({ role: 'button', name: 'Done' });
  });

  it('cites in a style that the reader added, and not in what is none', async () => {
    await page.click({ role: 'button', name: 'Tags and note for “The reservoir is low”' });
    await give(page, '.cite input[type=file]', 'notes.csl', '<notes/>');
    await waitForText(page, '“notes.csl” is not a citation style.');
    await give(
      page,
      '.cite input[type=file]',
      'seminar.csl',
      `<style version="1.0" class="in-text"><info><title>Seminar</title><id>seminar</id></info>
        <citation><layout><text variable="title"/></layout></citation>
        <bibliography><layout prefix="See: "><text variable="title"/></layout></bibliography></style>`,
    );
    await waitForText(page, 'See: The reservoir is low');
    await page.click({ role: 'button', name: 'Remove “Seminar”' });
    await page.waitFor(() => !document.body.textContent.includes('Seminar'), []);
    await page.click({ role: 'button', name: 'Done' });
  });

  it('marks a favourite', async () => {
    await page.click({ role: 'button', name: 'Favourite “Kranen blir kvar”' });
    await page.waitFor(
      () =>
        document.querySelector('[aria-pressed=true] .visually-hidden')?.textContent ===
        'Favourite “Kranen blir kvar”',
      [],
    );
  });

  it('tags and deletes several at once, with undo', async () => {
    await page.click({ role: 'button', name: 'Choose several' });
    await page.waitFor(() => document.querySelectorAll('.entry > input').length === 3, []);
    // Both before the page is drawn again.
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('.entry'))
        if (!row.textContent?.includes('reservoir')) row.querySelector('input')?.click();
    });
    await type(page, '.bulk input', 'sverige');
    await page.click({ role: 'button', name: 'Add tags' });
    await page.waitFor(() => document.body.textContent.split('#sverige').length === 3, []);
    await page.click({ role: 'button', name: 'Delete' });
    await waitForTitles(page, ['The reservoir is low']);
    await page.click({ role: 'button', name: 'Undo' });
    await waitForTitles(page, ['Nya tak på skolorna', 'The reservoir is low', 'Kranen blir kvar']);
  });

  it('exports several, in a zip where each is a file', async () => {
    await catchDownloads(page);
    await page.click({ role: 'button', name: 'All' });
    await page.click({ role: 'button', name: 'Export' });
    await waitForText(page, '3 articles exported to Lede-');
    expect(await downloaded(page)).toMatchObject({ type: 'application/zip' });
    await type(page, '.export select', 'csl');
    await page.click({ role: 'button', name: 'Export' });
    await page.waitFor(() => document.querySelector('.toast')?.textContent?.includes('.csl.json'), []);
    const items = JSON.parse((await downloaded(page)).text) as { title: string }[];
    expect(items.map(({ title }) => title)).toEqual([
      'Nya tak på skolorna',
      'The reservoir is low',
      'Kranen blir kvar',
    ]);
  });

  it('compares those that are chosen', async () => {
    await page.click({ role: 'button', name: 'Compare' });
    await waitForText(page, 'Who is quoted where');
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('.subject thead a')].map((link) => link.getAttribute('title')),
      ),
    ).toEqual(['Nya tak på skolorna', 'The reservoir is low', 'Kranen blir kvar']);
    await page.click({ role: 'link', name: 'Back to the library' });
    await waitForTitles(page, ['Nya tak på skolorna', 'The reservoir is low', 'Kranen blir kvar']);
  });

  it('opens the saved article in the reader, and notes that it was read', async () => {
    await page.evaluate(() => {
      const titles = [...document.querySelectorAll<HTMLAnchorElement>('.entry-title a')];
      titles.find((title) => title.textContent === 'Kranen blir kvar')!.click();
    });
    await page.waitFor(
      () => location.pathname === '/reader.html' && document.title.includes('Kranen blir kvar'),
      [],
    );
    await page.back();
    await page.waitFor(() => document.querySelectorAll('.entry:not([data-unread])').length === 1, []);
  });
});
