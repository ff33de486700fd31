import { browser } from 'wxt/browser';

/** The browsers' two ways to show a page beside the tabs; neither has both, Android has none. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}
const panels = browser as unknown as Panels;

export const hasSidePanel = (): boolean => Boolean(panels.sidePanel ?? panels.sidebarAction);

/** Opens Lede beside the tabs. To be called straight from the reader's click, before any `await`. */
export function openSidePanel(windowId: number): Promise<void> {
  if (panels.sidebarAction) return panels.sidebarAction.open();
  return panels.sidePanel?.open({ windowId }) ?? Promise.resolve();
}

/** True on the page that is shown beside the tabs; the popup shows the same page without this mark. */
export const isSidePanel = (): boolean => new URLSearchParams(location.search).has('panel');

/**
 * Calls `listener` whenever another page comes up in the window's front tab, and, with `sure` false, when
 * the page there has only loaded further; returns how to stop.
 */
export function onFrontPageChanged(listener: (sure: boolean) => void): () => void {
  const onActivated = () => listener(true);
  const onUpdated = (
    _id: number,
    { status, url }: { status?: string; url?: string },
    tab: { active: boolean },
  ) => {
    if (tab.active && (status === 'complete' || url !== undefined)) listener(url !== undefined);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
