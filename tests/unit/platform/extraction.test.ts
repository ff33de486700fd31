import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Extraction } from '../../../utils/article/extraction.ts';
import { extractFromTab } from '../../../utils/platform/extraction.ts';
import { probePage, samplesOf } from '../../../utils/platform/same-page.ts';
import { anArticle } from '../../fixtures/article.ts';

const article = anArticle();
const taken: Extraction = { ok: true, article, detected: true };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://lede${path}`);
});

/** A tab whose page is in no known language and whose scripts answer so: the extractor, then the probe of the page. */
async function tabAnswering(url: string, extractor: () => unknown, probe: () => unknown) {
  const tab = await fakeBrowser.tabs.create({ url });
  const executeScript = vi.fn(async ({ files, func }: { files?: string[]; func?: unknown }) => [
    { result: files ? { declared: '', sample: '' } : func === probePage ? probe() : extractor() },
  ]);
  Object.assign(fakeBrowser.scripting, { executeScript });
  return { id: tab.id!, executeScript };
}
const found = { url: article.url, found: samplesOf(article).length };

it('gives the article and its tab', async () => {
  const { id } = await tabAnswering(
    article.url,
    () => taken,
    () => found,
  );
  expect(await extractFromTab(id)).toMatchObject({ ok: true, article, tab: { id } });
});

it('says where the article was read, where its own address is another, without what counts readers', async () => {
  const phone = 'https://m.paper.example/crane?id=7';
  for (const [url, pageUrl] of [
    [`${phone}&utm_source=letter`, phone],
    [`${article.url}#comments`, undefined],
  ] as const) {
    const { id } = await tabAnswering(
      url,
      () => taken,
      () => ({ ...found, url }),
    );
    const extraction = await extractFromTab(id);
    expect(extraction.ok && extraction.article.pageUrl).toBe(pageUrl);
  }
});

it('gives no article under an address that the tab has left', async () => {
  const { id } = await tabAnswering(
    article.url,
    () => taken,
    () => ({ ...found, url: 'https://paper.example/next' }),
  );
  expect(await extractFromTab(id)).toMatchObject({ ok: false, reason: 'changed' });
});

it('gives no article whose words are gone from the page', async () => {
  const { id } = await tabAnswering(
    article.url,
    () => taken,
    () => ({ ...found, found: 0 }),
  );
  expect(await extractFromTab(id)).toMatchObject({ ok: false, reason: 'changed' });
});

it('passes on why the extractor found none', async () => {
  const none = { ok: false, reason: 'too-large', message: '30,000 elements', detected: false };
  const { id } = await tabAnswering(
    article.url,
    () => none,
    () => found,
  );
  expect(await extractFromTab(id)).toEqual(none);
});

it('does not try a page that the browser keeps closed', async () => {
  const { id, executeScript } = await tabAnswering(
    'about:config',
    () => taken,
    () => found,
  );
  expect(await extractFromTab(id)).toMatchObject({ ok: false, reason: 'browser-page' });
  expect(executeScript).not.toHaveBeenCalled();
});

it('says that it has no access where the browser refuses', async () => {
  const refuse = () => {
    throw new Error('Cannot access contents of the page');
  };
  const { id } = await tabAnswering(article.url, refuse, refuse);
  expect(await extractFromTab(id)).toMatchObject({ ok: false, reason: 'no-access' });
});

it('says that the tab is closed', async () => {
  expect(await extractFromTab(9999)).toMatchObject({ ok: false, reason: 'closed' });
});
