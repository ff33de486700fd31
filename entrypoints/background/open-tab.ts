import { extractFromTab } from '../../utils/platform/extraction.ts';
import { openReader } from '../../utils/platform/reader-handoff.ts';
import { activeTab } from '../../utils/platform/tabs.ts';
import { explain } from './toolbar.ts';

/** Shows the article of a tab in the reader, or why there is none. Without a number, the tab in front. */
export async function openTabInReader(tabId?: number): Promise<void> {
  const id = tabId ?? (await activeTab())?.id;
  if (id === undefined) return;
  const extraction = await extractFromTab(id);
  if (!extraction.ok) return explain(id);
  await openReader(id, extraction.article, extraction.tab.private).catch(() => explain(id));
}
