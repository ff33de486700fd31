import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { explain, syncButton } from '../../../entrypoints/background/toolbar.ts';
import { setSettings } from '../../../utils/platform/settings.ts';

const setPopup = vi.fn<(details: { popup: string; tabId?: number }) => Promise<void>>().mockResolvedValue();
const openPopup = vi.fn<() => Promise<void>>();
const setBadgeText = vi.fn<(details: { text: string }) => Promise<void>>().mockResolvedValue();
const popup = () => browser.runtime.getURL('/popup.html');

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(browser.action, { setPopup, openPopup, setBadgeText });
  openPopup.mockResolvedValue();
});

describe('the toolbar button', () => {
  it('opens the popup, or lets the press be heard where the reader wants to read at once', async () => {
    await syncButton();
    expect(setPopup).toHaveBeenLastCalledWith({ popup: popup() });
    await setSettings({ toolbarOpens: 'reader' });
    await syncButton();
    expect(setPopup).toHaveBeenLastCalledWith({ popup: '' });
  });

  it('opens the popup on a page that gives no article, whatever a press opens', async () => {
    await setSettings({ toolbarOpens: 'reader' });
    await explain(7);
    expect(setPopup).toHaveBeenLastCalledWith({ tabId: 7, popup: popup() });
    expect(openPopup).toHaveBeenCalledOnce();
    expect(setBadgeText).not.toHaveBeenCalled();
  });

  it('says so on itself where the browser opens no popup', async () => {
    openPopup.mockRejectedValue(new Error('no'));
    await explain(7);
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
  });
});
