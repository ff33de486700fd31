import { join } from 'node:path';
import { sleep, type Tab, type View } from '../tests/e2e/driver/driver.ts';
import { launch } from '../tests/e2e/driver/launch.ts';
import { openBrief, openReader } from '../tests/e2e/driver/lede.ts';
import { type PageServer, servePages } from '../tests/e2e/driver/server.ts';
import { build, ROOT } from './steps.ts';

const PICTURES = join(ROOT, 'docs', 'pictures');
const SWEDISH = '/sv/hamnen/page.html';
const ENGLISH = '/en/reservoir/page.html';

/** Waits until toasts have gone and what slides has come to rest, and takes the picture. */
async function take(view: View, name: string): Promise<void> {
  await sleep(400);
  await view.screenshot(join(PICTURES, `${name}.png`));
  console.log(`  docs/pictures/${name}.png`);
}

/** Marks two sentences by key, with a note to the second. */
async function highlight(reader: Tab): Promise<void> {
  const marked = (count: number) =>
    reader.waitFor(
      (wanted) =>
        new Set(
          [...document.querySelectorAll<HTMLElement>('.article .kept')].map((mark) => mark.dataset.highlight),
        ).size === wanted,
      [count],
    );
  const selected = () => reader.waitFor(() => document.querySelector('.selection-bar .swatch') !== null, []);
  await reader.press('j');
  await selected();
  await reader.press('h');
  await marked(1);
  await reader.waitFor(() => document.querySelector('.selection-bar') === null, []);
  for (let step = 0; step < 2; step++) await reader.press('j');
  await selected();
  await reader.click({ role: 'button', name: 'Highlight: Green' });
  await marked(2);
  await reader.click({ role: 'tab', name: /^Highlights/ });
  await reader.click({ role: 'textbox', name: 'Note' });
  for (const letter of 'Ask for the memo') await reader.press(letter);
  await reader.waitFor(() => document.querySelector('.article .kept[title]') !== null, []);
}

/** The pictures of one scheme, in the order in which a reader would come by them. */
async function pictures(server: PageServer, scheme: 'light' | 'dark'): Promise<void> {
  const driver = await launch('chromium', { scheme, scale: 2 });
  try {
    const name = (what: string) => (scheme === 'dark' ? `${what}-dark` : what);
    const tab = await driver.open(server.url(SWEDISH));
    const popup = await openBrief(driver, tab);
    await take(popup, name('popup-summary'));
    await popup.click({ role: 'tab', name: /^Quotes/ });
    await popup.hover({ role: 'button', name: /Vi visste att det var fel/ });
    await take(popup, name('popup-quotes'));
    await popup.click({ role: 'tab', name: /^Sources/ });
    await take(popup, name('popup-sources'));
    await popup.click({ role: 'button', name: 'Save' });
    await popup.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null, []);

    const reader = await openReader(driver, popup);
    await reader.resize(1280, 860);
    await take(reader, name('reader'));
    await highlight(reader);
    await take(reader, name('reader-highlights'));
    await reader.resize(390, 780);
    await take(reader, name('reader-narrow'));
    await reader.close();

    const second = await openBrief(driver, await driver.open(server.url(ENGLISH)));
    await second.click({ role: 'button', name: 'Save' });
    await second.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null, []);
    await second.close();
    for (const page of ['library', 'options', 'welcome']) {
      const own = await driver.extensionPage(`${page}.html`);
      await own.resize(1280, 860);
      await take(own, name(page));
      await own.close();
    }
  } finally {
    await driver.close();
  }
}

/** A passage marked in the live page. */
async function passage(server: PageServer): Promise<void> {
  const driver = await launch('chromium', { scheme: 'light', scale: 2 });
  try {
    const tab = await driver.open(server.url(SWEDISH));
    await tab.resize(1280, 860);
    const popup = await openBrief(driver, tab);
    await popup.click({ role: 'tab', name: /^Quotes/ });
    const quote = /Vi visste att det var fel/;
    await popup.hover({ role: 'button', name: quote });
    await popup.click({ role: 'button', name: 'Show on page', within: { role: 'listitem', name: quote } });
    await tab.waitFor(() => CSS.highlights.has('lede-passage'), []);
    await take(tab, 'page-passage');
  } finally {
    await driver.close();
  }
}

const built = await build('chromium');
if (!built.ok) throw new Error(built.output);
const server = await servePages(join(ROOT, 'tests', 'corpus'));
try {
  await pictures(server, 'light');
  await pictures(server, 'dark');
  await passage(server);
} finally {
  await server.close();
}
