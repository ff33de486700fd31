import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addReaderSite,
  opensInReader,
  readerSites,
  removeReaderSite,
  stayOnPage,
} from '../../../utils/platform/always-reader.ts';
import { getSettings } from '../../../utils/platform/settings.ts';
import { isOnSite, originsOf, siteOf } from '../../../utils/platform/site.ts';

const request = vi.fn<(what: { origins: string[] }) => Promise<boolean>>();
const remove = vi.fn<(what: { origins: string[] }) => Promise<boolean>>();
let access: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  access = true;
  request.mockImplementation(async () => access);
  remove.mockResolvedValue(true);
  Object.assign(fakeBrowser.permissions, { request, remove, contains: async () => access });
});

describe('a site', () => {
  it.each([
    ['example.com', 'example.com'],
    [' https://www.example.com/news?a=1 ', 'example.com'],
    ['News.Example.co.uk', 'news.example.co.uk'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['example', null],
    ['two words', null],
    ['file:///etc/hosts', null],
    ['', null],
  ])('out of %j is %j', (words, site) => expect(siteOf(words)).toBe(site));

  it('holds what lies below it and nothing that only ends alike', () => {
    expect(isOnSite('https://news.example.com/a', ['example.com'])).toBe(true);
    expect(isOnSite('https://notexample.com/a', ['example.com'])).toBe(false);
    expect(isOnSite('https://example.com.evil.example/', ['example.com'])).toBe(false);
  });

  it('is asked for with what lies below it, an IP address alone', () => {
    expect(originsOf('example.com')).toEqual(['*://*.example.com/*']);
    expect(originsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
  });
});

describe('sites always read in the reader', () => {
  it('are added with access only, and taken away with it', async () => {
    expect(await addReaderSite('example.com')).toBe(true);
    expect(request).toHaveBeenCalledWith({ origins: ['*://*.example.com/*'] });
    access = false;
    expect(await addReaderSite('other.example')).toBe(false);
    expect(await readerSites()).toEqual([{ site: 'example.com', access: false }]);
    await removeReaderSite('example.com');
    expect(remove).toHaveBeenCalledWith({ origins: ['*://*.example.com/*'] });
    expect((await getSettings()).alwaysReader).toEqual([]);
  });

  it('open in the reader, except the page one has just gone back to', async () => {
    await addReaderSite('example.com');
    expect(await opensInReader('https://other.example/a')).toBe(false);
    expect(await opensInReader('https://example.com/a')).toBe(true);
    await stayOnPage('https://example.com/a');
    expect(await opensInReader('https://example.com/b')).toBe(true);
    expect(await opensInReader('https://example.com/a')).toBe(false);
    expect(await opensInReader('https://example.com/a')).toBe(true);
  });

  it('ask before anything else, or the browser would not let them', () => {
    void addReaderSite('example.com');
    expect(request).toHaveBeenCalledOnce();
  });
});
