import { browser } from 'wxt/browser';

/** Access to every site: optional, and only for detecting articles on pages as they load. */
const ALL_SITES = { origins: ['*://*/*'] };

export const hasAllSites = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);

/**
 * Asks the reader for access to every site; true where it is given. Must be called straight from the
 * reader's click, before any `await`, or the browser refuses to ask.
 */
export const requestAllSites = (): Promise<boolean> => browser.permissions.request(ALL_SITES);

/** Gives the access back; true where there was any. */
export const dropAllSites = (): Promise<boolean> => browser.permissions.remove(ALL_SITES);

/** Calls `listener` whenever access is given or taken away, also in the browser's own settings. */
export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/**
 * Asks the reader for access to one host, a match pattern; true where it is given. Must be called straight
 * from the reader's click, as `requestAllSites`.
 */
export const requestHost = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });
