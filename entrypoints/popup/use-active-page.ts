import { useCallback, useEffect, useState } from 'preact/hooks';
import { analyse } from '../../utils/brief/analyse.ts';
import type { Brief } from '../../utils/brief/brief.ts';
import { loadPack } from '../../utils/languages/load.ts';
import { extractFromTab, type TabProblem } from '../../utils/platform/extraction.ts';
import { getSettings } from '../../utils/platform/settings.ts';
import { activeTab, type PageTab } from '../../utils/platform/tabs.ts';
import type { Article } from '../../utils/text/article.ts';

export type PageState =
  | { state: 'reading' }
  | { state: 'problem'; reason: TabProblem; message: string }
  | { state: 'read'; tab: PageTab; article: Article; brief: Brief };

/** The article of the page in front, read as the popup opens, and how to read it again. */
export function useActivePage(): { page: PageState; retry: () => void } {
  const [page, setPage] = useState<PageState>({ state: 'reading' });
  const read = useCallback(async () => {
    setPage({ state: 'reading' });
    setPage(await readActivePage());
  }, []);
  useEffect(() => void read(), [read]);
  return { page, retry: read };
}

async function readActivePage(): Promise<PageState> {
  const [tab, settings] = await Promise.all([activeTab(), getSettings()]);
  if (!tab) return { state: 'problem', reason: 'browser-page', message: '' };
  const extraction = await extractFromTab(tab.id);
  if (!extraction.ok)
    return { state: 'problem', message: extraction.message, reason: reasonOf(extraction.reason) };
  try {
    const { article } = extraction;
    const brief = await analyse(article, loadPack, { summarySentences: settings.summarySentences });
    return { state: 'read', tab: extraction.tab, article, brief };
  } catch (error) {
    return { state: 'problem', reason: 'failed', message: String(error) };
  }
}

/** The press that opened the popup gave access to the page, so where there is none the browser refuses it. */
const reasonOf = (reason: TabProblem): TabProblem => (reason === 'no-access' ? 'browser-page' : reason);
