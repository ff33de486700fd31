import { browser } from 'wxt/browser';
import type { Article } from '../text/article.ts';
import { ownPage } from './own-page.ts';
import { readerPath } from './reader-address.ts';

/** An article on its way from a page to the reader. Kept in memory only, until the browser closes. */
export interface Handoff {
  article: Article;
  /** Taken from a private window, so that it may be read and not saved. */
  private: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

const PREFIX = 'reader:';
/** Session storage holds 10 MB; older ones go first. */
const KEPT = 12;

/**
 * Shows the article in the reader, in the very tab it came from, so that Back returns to the page.
 * @throws where the tab is gone or its window may not show extension pages.
 */
export async function openReader(tabId: number, article: Article, isPrivate: boolean): Promise<void> {
  const id = crypto.randomUUID();
  await store(id, { article, private: isPrivate, at: Date.now() });
  await browser.tabs.update(tabId, { url: ownPage(readerPath({ handoff: id, url: article.url })) });
}

/**
 * The article handed over under this id, or null where it is no longer in memory, as after a restart of
 * the browser. It stays, so that the reader page can be loaded again.
 */
export async function readHandoff(id: string): Promise<Handoff | null> {
  const stored = (await browser.storage.session.get(PREFIX + id)) as Record<string, Handoff | undefined>;
  return stored[PREFIX + id] ?? null;
}

async function store(id: string, handoff: Handoff): Promise<void> {
  const stored = (await browser.storage.session.get(null)) as Record<string, Handoff>;
  const older = Object.keys(stored)
    .filter((key) => key.startsWith(PREFIX))
    .sort((a, b) => stored[b]!.at - stored[a]!.at);
  await browser.storage.session.remove(older.slice(KEPT - 1));
  try {
    await browser.storage.session.set({ [PREFIX + id]: handoff });
  } catch {
    // Full: this article matters more than those read before.
    await browser.storage.session.remove(older);
    await browser.storage.session.set({ [PREFIX + id]: handoff });
  }
}
