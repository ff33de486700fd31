import { browser } from 'wxt/browser';
import { ownPage } from '../../utils/platform/own-page.ts';
import { requestSite } from '../../utils/platform/permissions.ts';
import { readerPath } from '../../utils/platform/reader-address.ts';
import { siteOf } from '../../utils/platform/site.ts';
import { openTabInReader } from './open-tab.ts';

/** How long a page may take to load before it is read as far as it has come, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Opens a link's page in a tab of its own and shows its article in the reader. To be called straight from the
 * reader's click, since it asks for access to the site; without it the reader page says what is missing.
 */
export function openLinkInReader(url: string): Promise<void> {
  const site = siteOf(url);
  return site === null ? openRefused(url) : openIfGiven(url, requestSite(site));
}

async function openIfGiven(url: string, asked: Promise<boolean>): Promise<void> {
  if (!(await asked)) return openRefused(url);
  const tab = await browser.tabs.create({ url });
  if (tab.id === undefined) return;
  await loaded(tab.id);
  await openTabInReader(tab.id);
}

const openRefused = async (url: string): Promise<void> =>
  void (await browser.tabs.create({ url: ownPage(readerPath({ refused: url })) }));

/** Waits until the tab's page has loaded, or for as long as one can be asked to wait. */
function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    // The tab itself may still be called loading as it is told that it has loaded.
    const onUpdated = (id: number, { status = '' }: Loading, { url }: Loading) => {
      if (id === tabId && hasLoaded({ status, url })) done();
    };
    const timer = setTimeout(done, PATIENCE);
    browser.tabs.onUpdated.addListener(onUpdated);
    // It may have loaded before it could be listened to.
    void browser.tabs.get(tabId).then((tab) => hasLoaded(tab) && done(), done);
  });
}

interface Loading {
  status?: string | undefined;
  url?: string | undefined;
}

/** A tab begins with an empty page, which has loaded at once and whose address is not told. */
const hasLoaded = ({ status, url = '' }: Loading): boolean => status === 'complete' && /^https?:/.test(url);
