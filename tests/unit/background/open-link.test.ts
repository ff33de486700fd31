import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLinkInReader } from '../../../entrypoints/background/open-link.ts';
import { openTabInReader } from '../../../entrypoints/background/open-tab.ts';
import { parseReaderHash } from '../../../utils/platform/reader-address.ts';

vi.mock('../../../entrypoints/background/open-tab.ts', () => ({
  openTabInReader: vi.fn<() => Promise<void>>(),
}));
const LINK = 'https://paper.example/crane';
const request = vi.fn<() => Promise<boolean>>();
const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '');

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://lede${path}`);
  Object.assign(fakeBrowser.permissions, { request, contains: async () => false });
});

describe('a link opened in the reader', () => {
  it('is asked for at once, opened, and read when it has loaded', async () => {
    request.mockResolvedValue(true);
    const opened = openLinkInReader(LINK);
    expect(request).toHaveBeenCalledWith({ origins: ['*://*.paper.example/*'] });
    await vi.waitFor(async () => expect(await addresses()).toContain(LINK));
    const tab = (await fakeBrowser.tabs.query({})).find(({ url }) => url === LINK)!;
    expect(openTabInReader).not.toHaveBeenCalled();
    const told = (url: string) =>
      fakeBrowser.tabs.onUpdated.trigger(tab.id!, { status: 'complete' }, { ...tab, url });
    await told('about:blank');
    expect(openTabInReader).not.toHaveBeenCalled();
    await told(LINK);
    await opened;
    expect(openTabInReader).toHaveBeenCalledWith(tab.id);
  });

  it('says at once that it led on to where Lede has no access, and not while the tab is still empty', async () => {
    request.mockResolvedValue(true);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const opened = openLinkInReader(LINK);
      await vi.advanceTimersByTimeAsync(10);
      const tab = (await fakeBrowser.tabs.query({})).find(({ url }) => url === LINK)!;
      const { url: _, ...hidden } = tab;
      const told = (status: 'complete' | 'loading') =>
        fakeBrowser.tabs.onUpdated.trigger(tab.id!, { status }, hidden);
      await told('complete');
      await told('loading');
      await vi.advanceTimersByTimeAsync(5000);
      expect((await addresses()).some((url) => url.includes('reader.html'))).toBe(false);
      await told('complete');
      await vi.advanceTimersByTimeAsync(2000);
      await opened;
      const address = (await addresses()).find((url) => url.includes('reader.html'))!;
      expect(parseReaderHash(new URL(address).hash).moved).toBe(LINK);
      expect(openTabInReader).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['refuses', () => request.mockResolvedValue(false)],
    ['cannot ask', () => request.mockRejectedValue(new Error('no gesture'))],
  ])('is not opened where the browser %s, and the reader page says so', async (_what, answer) => {
    answer();
    await openLinkInReader(LINK);
    const address = (await addresses()).find((url) => url.includes('reader.html'))!;
    expect(parseReaderHash(new URL(address).hash).refused).toBe(LINK);
    expect(openTabInReader).not.toHaveBeenCalled();
  });
});
