import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName, Driver, Tab } from '../driver/driver.ts';
import { builtExtension, giveAccess, launch } from '../driver/launch.ts';
import type { LibraryWindow } from './window.ts';

const PAGE = '<!doctype html><title>test</title><script type="module" src="./library-test.js"></script>';

/**
 * Lede as built, with one page more, `library-test.html`, that runs a script of the tests; without another, one that
 * has the library's own code on its window: in the extension's own origin, under its own security policy.
 */
export async function launchWithLibrary(
  name: BrowserName,
  options: { allSites?: boolean; script?: string } = {},
): Promise<{ driver: Driver; close: () => Promise<void> }> {
  const extension = await mkdtemp(join(tmpdir(), 'lede-library-'));
  await cp(builtExtension(name), extension, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: extension,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: options.script ?? join(import.meta.dirname, 'window.ts'),
        formats: ['es'],
        fileName: () => 'library-test.js',
      },
    },
  });
  await writeFile(join(extension, 'library-test.html'), PAGE);
  if (options.allSites) await giveAccess(extension);
  const driver = await launch(name, { extension });
  return {
    driver,
    close: async () => {
      await driver.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

/** The page with the library's code, ready. */
export async function libraryPage(driver: Driver): Promise<Tab> {
  const tab = await driver.extensionPage('library-test.html');
  await tab.waitFor(() => typeof (globalThis as unknown as LibraryWindow).openLibrary === 'function', []);
  return tab;
}

/** How many articles are listed, and how many of those cannot be read whole. */
export const census = (tab: Tab): Promise<{ listed: number; broken: number; titles: string[] }> =>
  tab.evaluate(async () => {
    const library = await (globalThis as unknown as LibraryWindow).openLibrary();
    const { entries } = await library.list({ limit: 10_000 });
    const saved = await Promise.all(entries.map(({ id }) => library.get(id)));
    await library.close();
    return {
      listed: entries.length,
      broken: saved.filter((one) => one?.article.title !== one?.entry.title || !one?.article.text).length,
      titles: entries.map(({ title }) => title),
    };
  });
