import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onFrontPageChanged } from '../../../utils/platform/side-panel.ts';

const listener = vi.fn<(sure: boolean) => void>();
const updated = (change: { status?: 'complete' | 'loading'; url?: string }, active = true) =>
  fakeBrowser.tabs.onUpdated.trigger(1, change, { active } as Parameters<
    typeof fakeBrowser.tabs.onUpdated.trigger
  >[2]);

beforeEach(() => {
  fakeBrowser.reset();
  listener.mockClear();
});

describe('the page beside the tabs', () => {
  it('hears of another tab, another address, and of what has only loaded further', async () => {
    onFrontPageChanged(listener);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
    await updated({ url: 'https://a.invalid/b' });
    await updated({ status: 'complete' });
    expect(listener.mock.calls).toEqual([[true], [true], [false]]);
  });

  it('does not mind tabs behind, nor what is of no account', async () => {
    onFrontPageChanged(listener);
    await updated({ url: 'https://a.invalid/b' }, false);
    await updated({ status: 'loading' });
    expect(listener).not.toHaveBeenCalled();
  });

  it('stops when told to', async () => {
    onFrontPageChanged(listener)();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
    expect(listener).not.toHaveBeenCalled();
  });
});
