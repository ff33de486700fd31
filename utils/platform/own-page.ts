import { browser } from 'wxt/browser';

/** The full address of one of Lede's own pages or files, from its path: `/library.html#…`. */
export function ownPage(path: `/${string}`): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}
