import { basename, dirname, join, relative, resolve } from 'node:path';
import type { BrowserName, Driver, View } from '../tests/e2e/driver/driver.ts';
import { launch } from '../tests/e2e/driver/launch.ts';
import { openBrief, openReader, waitForShown } from '../tests/e2e/driver/lede.ts';
import { type PageServer, servePages } from '../tests/e2e/driver/server.ts';
import { answerCase } from './brief/case.ts';
import { printBrief } from './brief/print.ts';
import { readPage } from './brief/read-page.ts';
import { build, ROOT } from './steps.ts';

const SAMPLE = join(ROOT, 'tests', 'corpus', 'sv', 'hamnen', 'page.html');

const USAGE = `Builds Lede and opens a browser with it on an article.

  npm start                   on the bundled sample article, in Chromium
  npm start -- firefox        in Firefox
  npm start -- page.html      on a file
  npm start -- https://…      on a page on the web`;

/** What the command line asks for. */
function readArguments(given: string[]): { name: BrowserName; target: string | null } {
  let name: BrowserName = 'chromium';
  let target: string | null = null;
  for (const argument of given) {
    if (argument === 'firefox' || argument === 'chromium') name = argument;
    else if (argument === 'chrome') name = 'chromium';
    else if (argument.startsWith('-') || target !== null) throw new Error(USAGE);
    else target = argument;
  }
  return { name, target };
}

/** The address of the page: the web's as it is, a file's and the sample's served from this machine. */
async function addressOf(target: string | null): Promise<{ url: string; server: PageServer | null }> {
  await readPage(target ?? SAMPLE);
  if (target && /^https?:/i.test(target)) return { url: target, server: null };
  const file = resolve(target ?? SAMPLE);
  const server = await servePages(dirname(file));
  return { url: server.url(`/${encodeURIComponent(basename(file))}`), server };
}

const hasDisplay = (): boolean =>
  process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Opens the popup over the page, from there the reader in its tab, and in a second tab the popup once more. */
async function show(driver: Driver, url: string): Promise<void> {
  const popup = await driver.popup(await driver.open(url));
  const shown = await waitForShown(popup);
  if (shown.problem) return console.log(`Lede says: ${shown.problem}`);
  await openReader(driver, popup);
  await openBrief(driver, await driver.open(url));
  console.log('The popup is open over the page, and the reader in the tab beside it.');
}

/** The same without a display: pictures into `out/`, the brief to the terminal. */
async function picture(driver: Driver, url: string): Promise<void> {
  const tab = await driver.open(url);
  const html = await tab.evaluate(() => document.documentElement.outerHTML);
  const pictures: string[] = [];
  const take = async (view: View, name: string) => {
    const path = join(ROOT, 'out', `${name}-${driver.name}.png`);
    await view.screenshot(path);
    pictures.push(relative(process.cwd(), path));
  };
  const popup = await driver.popup(tab);
  const shown = await waitForShown(popup);
  await take(popup, 'popup');
  if (shown.article) await take(await openReader(driver, popup), 'reader');

  const answer = await answerCase({ id: url, url, html });
  console.log();
  if ('error' in answer) console.log(answer.error);
  else printBrief(answer.brief, process.stdout);
  console.log(`\nThere is no display here, so the browser ran without a window. What it showed:`);
  for (const path of pictures) console.log(`  ${path}`);
}

async function main(): Promise<void> {
  const { name, target } = readArguments(process.argv.slice(2));
  const { url, server } = await addressOf(target);
  try {
    const title = name === 'firefox' ? 'Firefox' : 'Chromium';
    console.log(`Building Lede for ${title} …`);
    const built = await build(name);
    if (!built.ok) throw new Error(built.output);
    console.log(`Opening ${title} on ${target ?? 'the sample article'} …`);
    const headless = !hasDisplay();
    const driver = await launch(name, { headless });
    try {
      if (headless) await picture(driver, url);
      else {
        await show(driver, url);
        console.log('Close the browser, or press Ctrl+C, to end.');
        await driver.ended;
      }
    } finally {
      await driver.close();
    }
  } finally {
    await server?.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
