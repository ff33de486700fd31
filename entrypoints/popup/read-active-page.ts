import { facesFor } from '../../components/reading/faces.ts';
import type { Brief } from '../../utils/brief/brief.ts';
import { loadPack } from '../../utils/languages/load.ts';
import { extractFromTab, type TabProblem } from '../../utils/platform/extraction.ts';
import { getSettings } from '../../utils/platform/settings.ts';
import { isSidePanel } from '../../utils/platform/side-panel.ts';
import { activeTab, type PageTab } from '../../utils/platform/tabs.ts';
import type { Article } from '../../utils/text/article.ts';

export type PageState =
  | { state: 'reading' }
  | { state: 'problem'; reason: TabProblem; message: string }
  | { state: 'read'; tab: PageTab; article: Article; brief: Brief };

/** Reads the page in front, whatever it is. Never throws. */
export async function readActivePage(): Promise<PageState> {
  const settings = getSettings();
  const tab = await activeTab();
  if (!tab) return { state: 'problem', reason: 'browser-page', message: '' };
  const extraction = await extractFromTab(tab.id);
  if (!extraction.ok)
    return { state: 'problem', message: extraction.message, reason: reasonOf(extraction.reason) };
  try {
    const { article } = extraction;
    const faces = facesFor(article.text);
    const { analyse } = await import('../../utils/brief/analyse.ts');
    const brief = await analyse(article, loadPack, { usualSentences: (await settings).summarySentences });
    await faces;
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
