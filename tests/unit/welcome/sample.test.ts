import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sample } from '../../../entrypoints/welcome/sample.ts';

const locales = globSync('public/_locales/*/messages.json').map((file) => file.split(/[\\/]/)[2]!);

afterEach(() => vi.restoreAllMocks());

describe('the sample on the welcome page', () => {
  it.each(locales)('shows in %s what Lede does', async (tag) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${tag}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >;
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string) => messages[key]?.message ?? '');
    const { article, brief } = await sample();
    expect(brief.supported).toBe(true);
    expect(brief.summary.sentences.length).toBeGreaterThan(0);
    const speakers = brief.statements.map(
      ({ speaker }) => brief.sources.find((source) => source.id === speaker)?.name,
    );
    expect(speakers).toContain('Petra Lindgren');
    expect(article.tree.children).toHaveLength(4);
  });
});
