import { browser } from 'wxt/browser';
import { dropSite, hasSite, requestSite } from './permissions.ts';
import { getSettings, setSettings } from './settings.ts';
import { isOnSite } from './site.ts';

/** A site that is always read in the reader; without access it is not, until that is given. */
export interface ReaderSite {
  site: string;
  access: boolean;
}

export async function readerSites(): Promise<ReaderSite[]> {
  const { alwaysReader } = await getSettings();
  return Promise.all(alwaysReader.map(async (site) => ({ site, access: await hasSite(site) })));
}

/** Adds a site; must be called straight from the reader's click. False where access was not given. */
export async function addReaderSite(site: string): Promise<boolean> {
  const given = await requestSite(site);
  if (!given) return false;
  const { alwaysReader } = await getSettings();
  await setSettings({ alwaysReader: [...new Set([...alwaysReader, site])].sort() });
  return true;
}

/** Takes a site off the list and gives its access back, unless detection has access to all. */
export async function removeReaderSite(site: string): Promise<void> {
  const { alwaysReader } = await getSettings();
  await setSettings({ alwaysReader: alwaysReader.filter((other) => other !== site) });
  await dropSite(site).catch(() => false);
}

const KEY = 'stay-on-page';

/** Has the page at this address stay when it comes up next, though its site is always read in the reader. */
export const stayOnPage = (url: string): Promise<void> => browser.storage.session.set({ [KEY]: url });

/** True where a page that has come up is to be shown in the reader at once. */
export async function opensInReader(url: string): Promise<boolean> {
  if (!isOnSite(url, (await getSettings()).alwaysReader)) return false;
  const stored = (await browser.storage.session.get(KEY)) as Record<string, unknown>;
  if (stored[KEY] !== url) return true;
  await browser.storage.session.remove(KEY);
  return false;
}
