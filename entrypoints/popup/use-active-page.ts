import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../utils/brief/brief.ts';
import { loadPack } from '../../utils/languages/load.ts';
import { extractFromTab, type TabProblem } from '../../utils/platform/extraction.ts';
import { getSettings } from '../../utils/platform/settings.ts';
import { isSidePanel, onFrontPageChanged } from '../../utils/platform/side-panel.ts';
import { activeTab, type PageTab } from '../../utils/platform/tabs.ts';
import type { Article } from '../../utils/text/article.ts';

export type PageState =
  | { state: 'reading' }
  | { state: 'problem'; reason: TabProblem; message: string }
  | { state: 'read'; tab: PageTab; article: Article; brief: Brief };

/** How long the front page must rest before it is read beside the tabs, in milliseconds. */
const REST = 250;

/** The article of the page in front, read as Lede opens and, beside the tabs, whenever another comes up. */
export function useActivePage(): { page: PageState; retry: () => void } {
  const [page, setPage] = useState<PageState>({ state: 'reading' });
  const latest = useRef(0);
  const read = useCallback(async (sure = true) => {
    latest.current += 1;
    const own = latest.current;
    if (sure) setPage({ state: 'reading' });
    const next = await readActivePage();
    if (own === latest.current) setPage((before) => (isSame(before, next) ? before : next));
  }, []);
  useEffect(() => {
    void read();
    if (!isSidePanel()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    return onFrontPageChanged((sure) => {
      if (sure) setPage({ state: 'reading' });
      clearTimeout(timer);
      timer = setTimeout(read, REST, false);
    });
  }, [read]);
  return { page, retry: () => void read() };
}

const isSame = (a: PageState, b: PageState): boolean =>
  a.state === 'read' &&
  b.state === 'read' &&
  a.tab.id === b.tab.id &&
  a.article.url === b.article.url &&
  a.article.text === b.article.text;

async function readActivePage(): Promise<PageState> {
  const [tab, settings] = await Promise.all([activeTab(), getSettings()]);
  if (!tab) return { state: 'problem', reason: 'browser-page', message: '' };
  // Fetched while the page is read, so that neither waits for the other.
  const analysis = import('../../utils/brief/analyse.ts');
  const extraction = await extractFromTab(tab.id);
  if (!extraction.ok)
    return { state: 'problem', message: extraction.message, reason: reasonOf(extraction.reason) };
  try {
    const { article } = extraction;
    const { analyse } = await analysis;
    const brief = await analyse(article, loadPack, { usualSentences: settings.summarySentences });
    return { state: 'read', tab: extraction.tab, article, brief };
  } catch (error) {
    return { state: 'problem', reason: 'failed', message: String(error) };
  }
}

/**
 * The press that opened the popup gave access to the page, so where there is none the browser refuses it.
 * Beside the tabs nothing has been pressed.
 */
const reasonOf = (reason: TabProblem): TabProblem =>
  reason === 'no-access' && !isSidePanel() ? 'browser-page' : reason;
