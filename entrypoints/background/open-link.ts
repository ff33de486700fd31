import { browser } from 'wxt/browser';
import { ownPage } from '../../utils/platform/own-page.ts';
import { requestSite } from '../../utils/platform/permissions.ts';
import { readerPath } from '../../utils/platform/reader-address.ts';
import { siteOf } from '../../utils/platform/site.ts';
import { openTabInReader } from './open-tab.ts';

/** How long a page may take to load before it is read as far as it has come, in milliseconds. */
const PATIENCE = 15_000;
/** How long a tab must rest on a page whose address is not told, until that is no longer its first, empty one. */
const REST = 1_000;

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
  if ((await arrival(tab.id)) === 'elsewhere')
    await browser.tabs.update(tab.id, { url: ownPage(readerPath({ moved: url })) });
  else await openTabInReader(tab.id);
}

const openRefused = async (url: string): Promise<void> =>
  void (await browser.tabs.create({ url: ownPage(readerPath({ refused: url })) }));

/**
 * Waits until the tab's page has loaded, or for as long as one can be asked to wait. 'elsewhere' where the link led
 * on to a site to which Lede has no access, so that the browser keeps its address to itself.
 */
function arrival(tabId: number): Promise<'loaded' | 'elsewhere'> {
  return new Promise((resolve) => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const done = (how: 'loaded' | 'elsewhere') => {
      clearTimeout(rest);
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve(how);
    };
    const look = (tab: Loading) => {
      clearTimeout(rest);
      if (hasLoaded(tab)) done('loaded');
      else if (tab.status === 'complete') rest = setTimeout(done, REST, 'elsewhere');
    };
    // The tab itself may still be called loading as it is told that it has loaded.
    const onUpdated = (id: number, { status }: Loading, { url }: Loading) => {
      if (id === tabId && status) look({ status, url });
    };
    const timer = setTimeout(done, PATIENCE, 'loaded');
    browser.tabs.onUpdated.addListener(onUpdated);
    // It may have loaded before it could be listened to.
    void browser.tabs.get(tabId).then(look, () => done('loaded'));
  });
}

interface Loading {
  status?: string | undefined;
  url?: string | undefined;
}

/** A tab begins with an empty page, which has loaded at once and whose address is not told. */
const hasLoaded = ({ status, url = '' }: Loading): boolean => status === 'complete' && /^https?:/.test(url);
