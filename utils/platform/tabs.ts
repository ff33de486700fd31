import { browser } from 'wxt/browser';
import { ownPage } from './own-page.ts';

/** A tab as Lede sees it; `url` and `title` are empty where Lede has no access to the page. */
export interface PageTab {
  id: number;
  url: string;
  title: string;
  /** The window it is in. */
  windowId: number;
  /** In a private window, where nothing may be kept. */
  private: boolean;
}

/** Why the browser lets no extension into a page. */
export type Refusal = 'browser-page' | 'own-page' | 'store' | 'source' | 'pdf' | 'file';

/** Sites on which browsers run no extension: their stores and, in Firefox, what guards the account. */
const CLOSED_SITES: readonly RegExp[] = [
  /^chromewebstore\.google\.com\//,
  /^chrome\.google\.com\/webstore/,
  /^microsoftedge\.microsoft\.com\/addons/,
  /^addons\.mozilla\.org\//,
  /^(?:discovery|addons\.cdn)\.addons\.mozilla\.org\//,
  /^(?:[a-z-]+\.)?accounts\.firefox\.com\//,
  /^support\.mozilla\.org\//,
];

/** Why a page is closed to extensions, by its address alone; null where nothing speaks against it. */
export function refusalOf(url: string): Refusal | null {
  if (url.startsWith(ownPage('/'))) return 'own-page';
  const parsed = URL.parse(url);
  if (!parsed) return null;
  if (parsed.protocol === 'view-source:') return 'source';
  if (parsed.protocol === 'file:') return 'file';
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return 'browser-page';
  if (CLOSED_SITES.some((site) => site.test(parsed.host + parsed.pathname))) return 'store';
  return /\.pdf$/i.test(parsed.pathname) ? 'pdf' : null;
}

/** The tab in front in the window that the reader is in, or null where there is none. */
export async function activeTab(): Promise<PageTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? pageTab(tab) : null;
}

/** The tab by its number, or null where it has been closed. */
export async function tabById(id: number): Promise<PageTab | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab ? pageTab(tab) : null;
}

/** What Lede needs of the browser's tab, or null for one that is no page (developer tools). */
export function pageTab(tab: {
  id?: number;
  url?: string;
  title?: string;
  incognito?: boolean;
  windowId?: number;
}): PageTab | null {
  if (tab.id === undefined || tab.id < 0) return null;
  return {
    id: tab.id,
    url: tab.url ?? '',
    title: tab.title ?? '',
    private: tab.incognito ?? false,
    windowId: tab.windowId ?? -1,
  };
}

/** True on a page of Lede's own that is shown in a private window. */
export const isPrivateWindow = (): boolean => browser.extension.inIncognitoContext;
