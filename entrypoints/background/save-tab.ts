import { openLibrary } from '../../utils/library/library.ts';
import { syncSoon } from '../../utils/library/sync/service.ts';
import { extractFromTab } from '../../utils/platform/extraction.ts';
import { explain, showSaved } from './toolbar.ts';

/**
 * Saves the article of a tab, without a brief: analysis belongs to the pages, and whichever first shows
 * the article adds it.
 */
export async function saveTab(tabId?: number): Promise<void> {
  if (tabId === undefined) return;
  const extraction = await extractFromTab(tabId);
  if (!extraction.ok) return explain(tabId);
  try {
    const library = await openLibrary();
    await library.save(extraction.article, null, { private: extraction.tab.private });
    await showSaved(tabId);
    void syncSoon();
  } catch {
    await explain(tabId);
  }
}

/** True where the article at this address is in the library; false where that cannot be known. */
export async function isSaved(url: string): Promise<boolean> {
  try {
    const library = await openLibrary();
    return (await library.find({ url })) !== null;
  } catch {
    return false;
  }
}
