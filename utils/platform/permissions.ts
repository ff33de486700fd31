import { browser } from 'wxt/browser';
import { originsOf } from './site.ts';

/** Access to every site: optional, and only for detecting articles on pages as they load. */
export const ALL_SITES = '*://*/*';

const has = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/**
 * Asks the reader for access; true where it is given or was there. Must be called straight from the reader's click,
 * before any `await`, or the browser refuses to ask.
 */
const request = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins }).catch(() => has(origins));

export const hasAllSites = (): Promise<boolean> => has([ALL_SITES]);
export const requestAllSites = (): Promise<boolean> => request([ALL_SITES]);

/** Access to one site and what lies below it, by its host: `example.com`. */
export const hasSite = (site: string): Promise<boolean> => has(originsOf(site));
export const requestSite = (site: string): Promise<boolean> => request(originsOf(site));

/** Access to the host of a server, by the server's address; a pattern has no port. */
const hostOf = (address: string): string[] => {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
};
export const hasHost = (address: string): Promise<boolean> => has(hostOf(address));
export const requestHost = (address: string): Promise<boolean> => request(hostOf(address));

/** Gives the access back; true where there was any. */
export const dropAllSites = (): Promise<boolean> => browser.permissions.remove({ origins: [ALL_SITES] });
export const dropSite = (site: string): Promise<boolean> =>
  browser.permissions.remove({ origins: originsOf(site) });
export const dropHost = (address: string): Promise<boolean> =>
  browser.permissions.remove({ origins: hostOf(address) });

/** Calls `listener` whenever access is given or taken away, also in the browser's own settings. */
export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
