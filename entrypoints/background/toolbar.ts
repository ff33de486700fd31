import { browser } from 'wxt/browser';
import { t } from '../../utils/platform/i18n.ts';
import { ownPage } from '../../utils/platform/own-page.ts';
import { getSettings } from '../../utils/platform/settings.ts';

const ICON_SIZES = [16, 32, 48] as const;
const icon = (folder: string) =>
  Object.fromEntries(ICON_SIZES.map((size) => [size, ownPage(`/${folder}/${size}.png`)]));

/** Shows on a tab's button whether its page is an article, by shape as well as by words. */
export async function showDetected(tabId: number, detected: boolean): Promise<void> {
  await browser.action.setTitle({ tabId, title: t(detected ? 'actionTitleArticle' : 'actionTitle') });
  await browser.action.setIcon({ tabId, path: icon(detected ? 'icon-found' : 'icon') });
}

/** Shows on a tab's button that its article is in the library. */
export async function showSaved(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '✓' });
  await browser.action.setTitle({ tabId, title: t('actionTitleSaved') });
}

const POPUP = () => ownPage('/popup.html');

/** Has the button open what the reader chose: the popup, or none, so that the press itself is heard. */
export async function syncButton(): Promise<void> {
  const { toolbarOpens } = await getSettings();
  await browser.action.setPopup({ popup: toolbarOpens === 'reader' ? '' : POPUP() });
}

/** Opens the popup, which says why there is no article, where the browser lets it be opened. */
export async function explain(tabId: number): Promise<void> {
  // For this page alone, where a press would else open the reader.
  await browser.action.setPopup({ tabId, popup: POPUP() });
  await browser.action.openPopup().catch(() => browser.action.setBadgeText({ tabId, text: '!' }));
}
