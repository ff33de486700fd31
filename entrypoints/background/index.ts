import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { resumeSync, SYNC_ALARM, syncNow } from '../../utils/library/sync/service.ts';
import { handleMessages } from '../../utils/messaging/messages.ts';
import type { ToBackground } from '../../utils/messaging/protocol.ts';
import { opensInReader } from '../../utils/platform/always-reader.ts';
import { syncDetectorScript } from '../../utils/platform/detector-script.ts';
import { ownPage } from '../../utils/platform/own-page.ts';
import { onPermissionsChanged } from '../../utils/platform/permissions.ts';
import { onSettingsChanged } from '../../utils/platform/settings.ts';
import { onSyncedSettings, pullSettings, pushSettings } from '../../utils/platform/settings-sync.ts';
import { createMenus, MENUS } from './menus.ts';
import { openLinkInReader } from './open-link.ts';
import { openTabInReader } from './open-tab.ts';
import { isSaved, saveTab } from './save-tab.ts';
import { syncHandlers } from './sync-messages.ts';
import { showDetected, showSaved, syncButton } from './toolbar.ts';

// The worker is stopped whenever the browser likes and started by an event: everything is wired at once,
// synchronously, and nothing is kept in variables.
export default defineBackground(() => {
  handleMessages<ToBackground>({
    'page-detected': async ({ detected, returned }, { tabId, url, private: isPrivate }) => {
      if (tabId === null) return null;
      await showDetected(tabId, detected);
      if (detected && !returned && (await opensInReader(url))) {
        await openTabInReader(tabId);
        return null;
      }
      if (detected && !isPrivate && (await isSaved(url))) await showSaved(tabId);
      return null;
    },
    ...syncHandlers,
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenus();
    await syncDetectorScript();
    await syncButton();
    if (reason === 'install') await browser.tabs.create({ url: ownPage('/welcome.html') });
    await resumeSync();
  });
  browser.runtime.onStartup.addListener(syncDetectorScript);
  browser.runtime.onStartup.addListener(resumeSync);
  browser.alarms.onAlarm.addListener(({ name }) => (name === SYNC_ALARM ? syncNow() : undefined));
  onPermissionsChanged(syncDetectorScript);
  onSettingsChanged(syncDetectorScript);
  browser.runtime.onStartup.addListener(pullSettings);
  onSyncedSettings(pullSettings);
  onSettingsChanged(pushSettings);
  // The browser forgets at its end what the button opens.
  browser.runtime.onStartup.addListener(syncButton);
  onSettingsChanged(syncButton);
  browser.action.onClicked.addListener((tab) => openTabInReader(tab.id));

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'open-reader') await openTabInReader(tab?.id);
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, linkUrl }, tab) => {
    // First of all and without waiting: the click alone lets it ask.
    if (menuItemId === MENUS.openLink && linkUrl) await openLinkInReader(linkUrl);
    if (menuItemId === MENUS.openReader) await openTabInReader(tab?.id);
    if (menuItemId === MENUS.savePage) await saveTab(tab?.id);
  });
});
