import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseReaderHash, readerPath } from '../../../utils/platform/reader-address.ts';
import { openReader, readHandoff } from '../../../utils/platform/reader-handoff.ts';
import { anArticle } from '../../fixtures/article.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://lede${path}`);
});

/** Opens an article in a new tab's reader; gives the address the tab went to. */
async function opened(title: string, isPrivate = false) {
  const tab = await fakeBrowser.tabs.create({ url: 'https://paper.example/crane' });
  await openReader(tab.id!, anArticle({ title }), isPrivate);
  return parseReaderHash(new URL((await fakeBrowser.tabs.get(tab.id!)).url!).hash);
}

it('takes the tab to the reader, which finds the article there', async () => {
  const address = await opened('The crane stays', true);
  expect(address.url).toBe('https://paper.example/crane');
  expect(await readHandoff(address.handoff!)).toMatchObject({
    private: true,
    article: { title: 'The crane stays' },
  });
});

it('finds nothing after the browser was closed, and still knows the page', async () => {
  const address = await opened('The crane stays');
  await fakeBrowser.storage.session.clear();
  expect(await readHandoff(address.handoff!)).toBeNull();
  expect(address.url).toBe('https://paper.example/crane');
});

it('lets go of the oldest articles only', async () => {
  const addresses = [];
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let i = 0; i < 20; i++, vi.advanceTimersByTime(1000)) addresses.push(await opened(`Article ${i}`));
  vi.useRealTimers();
  const kept = await Promise.all(addresses.map(({ handoff }) => readHandoff(handoff!)));
  expect(kept.filter((handoff) => handoff === null).length).toBeGreaterThan(0);
  expect(kept.slice(-10).every((handoff) => handoff !== null)).toBe(true);
});

it('makes room where memory is full', async () => {
  const before = await opened('Before');
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  const after = await opened('After');
  expect(await readHandoff(after.handoff!)).toMatchObject({ article: { title: 'After' } });
  expect(await readHandoff(before.handoff!)).toBeNull();
});

it('takes no address that is not a web page’s', () => {
  const hash = readerPath({
    url: 'javascript:alert(1)',
    refused: 'javascript:alert(2)',
    moved: 'data:,x',
  }).replace('/reader.html', '');
  expect(parseReaderHash(hash)).toEqual({
    handoff: null,
    saved: null,
    url: null,
    refused: null,
    moved: null,
  });
});
