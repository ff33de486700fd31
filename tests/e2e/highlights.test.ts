import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CORPUS, inBothBrowsers } from './both.ts';
import type { Tab, View } from './driver/driver.ts';
import { openBrief, openReader } from './driver/lede.ts';

const PATH = '/en/reservoir/page.html';
const PAGE = readFileSync(join(CORPUS, PATH.slice(1)), 'utf8');

/** The words that are marked in the text, once there are any. */
const marked = (view: View) =>
  view.waitFor(
    () => [...document.querySelectorAll('.article .kept')].map((mark) => mark.textContent).join(''),
    [],
  );

/** Selects the next sentence by key, highlights it, and gives its words. */
async function markNextSentence(reader: Tab): Promise<string> {
  await reader.press('j');
  const words = await reader.waitFor(() => getSelection()?.toString(), []);
  await reader.press('h');
  await reader.waitFor(() => document.querySelector('.article .kept') !== null, []);
  return words!;
}

inBothBrowsers('highlights', (stage) => {
  it('made by key save the article, are found by their note, and are there again when the page is loaded again', async () => {
    const { driver, server } = stage;
    const tab = await driver.open(server.url(PATH));
    const reader = await openReader(driver, await openBrief(driver, tab));
    await reader.resize(1000, 700);
    const words = await markNextSentence(reader);
    const said = await reader.waitFor(() => document.querySelector('.toast')?.textContent, []);
    expect(said).toContain('the article saved to your library');
    await reader.click({ role: 'tab', name: /^Highlights/ });
    await reader.waitFor(() => document.querySelector('.card.highlight textarea') !== null, []);
    await reader.click({ role: 'textbox', name: 'Note' });
    for (const key of 'dam') await reader.press(key);
    await reader.waitFor(() => document.querySelector('.article .kept')?.getAttribute('title') === 'dam', []);
    // The mark shows the note before it is kept; in the library it is once it is.
    const library = await driver.extensionPage('library.html');
    await library.bringToFront();
    await library.click({ role: 'searchbox', name: 'Search the library' });
    for (const key of 'dam') await library.press(key);
    const facts = await library.waitFor(() => {
      const entries = [...document.querySelectorAll('.entry')];
      return entries.length === 1 && entries[0]!.textContent;
    }, []);
    expect(facts).toContain('1 highlight');
    await library.close();
    await reader.bringToFront();
    await reader.evaluate(() => {
      document.body.textContent = '';
      location.reload();
    });
    expect(await marked(reader)).toBe(words);
    expect(await reader.evaluate(() => document.querySelector('.article .kept')!.getAttribute('title'))).toBe(
      'dam',
    );
    await reader.close();
  });

  it('made in one window are seen in another at once', async () => {
    const { driver, server } = stage;
    const path = '/sv/hamnen/page.html';
    const second = await openReader(driver, await openBrief(driver, await driver.open(server.url(path))));
    const address = await second.url();
    const first = await driver.extensionPage(address.slice(address.indexOf('reader.html')));
    await first.waitFor(() => document.querySelector('article h1') !== null, []);
    await first.bringToFront();
    const words = await markNextSentence(first);
    expect(await marked(second)).toBe(words);
    await second.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null, []);
    await second.close();
    await first.click({ role: 'button', name: 'Undo' });
    await first.waitFor(() => document.querySelector('button[aria-pressed=false]') !== null, []);
    await first.close();
  });

  it('made with the mouse are marked on the live page when asked for, and taken off it again', async () => {
    const { driver, server } = stage;
    const tab = await driver.open(server.url(PATH));
    const popup = await openBrief(driver, tab);
    await marked(popup);
    await popup.click({ role: 'tab', name: /^Highlights/ });
    await popup.click({ role: 'button', name: 'Show all on the page' });
    const words = await tab.waitFor(() => {
      const highlight = CSS.highlights.get('lede-kept-yellow');
      return highlight && [...highlight].map((range) => (range as Range).toString()).join();
    }, []);
    expect(words!.replace(/\s+/g, ' ')).toBe(await marked(popup));
    expect(await tab.evaluate(() => document.querySelectorAll('mark').length)).toBe(
      PAGE.match(/<mark/g)?.length ?? 0,
    );
    await popup.click({ role: 'button', name: 'Take them off the page' });
    expect(await tab.waitFor(() => !CSS.highlights.has('lede-kept-yellow'), [])).toBe(true);
    await popup.click({ role: 'button', name: 'Remove highlight' });
    await popup.waitFor(() => document.querySelector('.article .kept') === null, []);
    await popup.click({ role: 'button', name: 'Undo' });
    await popup.waitFor(() => document.querySelector('.article .kept') !== null, []);
    await popup.close();
    await tab.close();
  });

  it('can be made with the mouse in a colour of their own', async () => {
    const { driver, server } = stage;
    const tab = await driver.open(server.url('/sv/hamnen/page.html'));
    const reader = await openReader(driver, await openBrief(driver, tab));
    await reader.evaluate(() => {
      const words = document.querySelectorAll('.article p [data-at]')[1]!;
      getSelection()!.selectAllChildren(words);
    });
    await reader.click({ role: 'button', name: 'Highlight: Pink' });
    await reader.waitFor(() => document.querySelector('.article .kept[data-kept=pink]') !== null, []);
    await reader.click({ role: 'button', name: 'Undo' });
    await reader.waitFor(() => document.querySelector('button[aria-pressed=false]') !== null, []);
    expect(await reader.evaluate(() => document.querySelector('.article .kept'))).toBe(null);
    await reader.close();
  });
});
