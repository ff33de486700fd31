import type { Driver, Tab, View } from './driver.ts';

/** What Lede's popup or reader has come to: the article, or the title of its message. */
export type Shown = { article: string; problem?: never } | { problem: string; article?: never };

/** Waits until the popup or the reader shows an article or says why there is none. */
export function waitForShown(view: View): Promise<Shown> {
  return view.waitFor(() => {
    const problem = document.querySelector('[role=alert] h1')?.textContent;
    const article = document.querySelector('article h1, .brief-title h1')?.textContent;
    return problem ? { problem } : article ? { article } : null;
  }, []) as Promise<Shown>;
}

/** Clicks the toolbar button over the tab and waits until the popup has something to show. */
export async function openBrief(driver: Driver, tab: Tab): Promise<View> {
  const popup = await driver.popup(tab);
  await waitForShown(popup);
  return popup;
}

/** From the popup to the reader, which opens in the page's own tab. */
export async function openReader(driver: Driver, popup: View): Promise<Tab> {
  await popup.click({ role: 'button', name: 'Open reader' });
  const reader = await driver.waitForExtensionPage('reader.html');
  await waitForShown(reader);
  return reader;
}
