import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { profileFolder, requireBrowser } from '../../../scripts/browsers.ts';
import { Chromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { Firefox } from './firefox.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Where `npm run build` puts Lede for the browser. */
export const builtExtension = (name: BrowserName): string =>
  join(ROOT, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/**
 * Gives the extension in the folder access to every site, or to those of the patterns alone, as if the reader had: the
 * browser's own question is left out.
 */
export async function giveAccess(extension: string, patterns?: string[]): Promise<void> {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { optional_host_permissions: string[] };
  const { optional_host_permissions, ...rest } = manifest;
  await writeFile(path, JSON.stringify({ ...rest, host_permissions: patterns ?? optional_host_permissions }));
}

/** Starts the browser with Lede as built, or with another folder's extension. */
export async function launch(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Driver> {
  const executable = await requireBrowser(name, console.error);
  const folder = await profileFolder(executable);
  await mkdir(folder, { recursive: true });
  const profile = await mkdtemp(join(folder, `lede-${name}-`));
  const all = { extension: builtExtension(name), ...options };
  return name === 'firefox'
    ? Firefox.launch(executable, profile, all)
    : Chromium.launch(executable, profile, all);
}
