import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageTab, refusalOf } from '../../../utils/platform/tabs.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://lede${path}`);
});

it.each([
  ['about:blank', 'browser-page'],
  ['chrome://settings/', 'browser-page'],
  ['data:text/html,hello', 'browser-page'],
  ['moz-extension://other/page.html', 'browser-page'],
  ['chrome-extension://lede/reader.html#x', 'own-page'],
  ['view-source:https://paper.example/a', 'source'],
  ['file:///home/reader/page.html', 'file'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/sv-SE/firefox/', 'store'],
  ['https://paper.example/report.PDF?x=1', 'pdf'],
  ['https://paper.example/news', null],
  ['http://127.0.0.1:8080/a.html', null],
  ['https://paper.example/?u=https://addons.mozilla.org/', null],
  ['', null],
])('%s is refused as %s', (url, refusal) => {
  expect(refusalOf(url)).toBe(refusal);
});

it('takes no tab that is not a page', () => {
  expect(pageTab({ id: -1, url: 'devtools://x' })).toBeNull();
  expect(pageTab({ id: 4, incognito: true })).toEqual({
    id: 4,
    url: '',
    title: '',
    windowId: -1,
    private: true,
  });
});
