import { browser } from 'wxt/browser';
import { t } from '../../utils/platform/i18n.ts';

export const MENUS = { openReader: 'open-reader', savePage: 'save-page', openLink: 'open-link' } as const;

/** Lede's entries in the page's context menu. The browser keeps them, so they are made once, at install. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const web = ['*://*/*'];
  const entry = (id: string, title: string) =>
    browser.contextMenus.create({ id, title, contexts: ['page'], documentUrlPatterns: web });
  entry(MENUS.openReader, t('menuOpenReader'));
  entry(MENUS.savePage, t('menuSavePage'));
  browser.contextMenus.create({
    id: MENUS.openLink,
    title: t('menuOpenLink'),
    contexts: ['link'],
    targetUrlPatterns: web,
  });
}
