import { browser } from 'wxt/browser';

/** The full address of one of Lede's own pages or files, from its path: `/library.html#…`. */
export function ownPage(path: `/${string}`): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}

/** Opens one of Lede's own pages in a tab of its own. */
export async function openOwnPage(page: 'library' | 'options'): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: ownPage(`/${page}.html`) });
}
