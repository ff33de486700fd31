import { browser } from 'wxt/browser';
import type { Extraction } from '../article/extraction.ts';
import { loadPageWords } from '../article/languages/load.ts';
import type { LanguageProbe } from '../article/languages/probe.ts';
import type { PageWords } from '../article/languages/words.ts';
import type { Article } from '../text/article.ts';
import { pageLanguages } from './page-languages.ts';
import { isSamePage, type PageProbe, probePage, samplesOf } from './same-page.ts';
import { savedAddress } from './saved-address.ts';
import { type PageTab, type Refusal, refusalOf, tabById } from './tabs.ts';

/** Why a tab gave no article: what the page is, what the browser refuses, or what came in between. */
export type TabProblem =
  | Extract<Extraction, { ok: false }>['reason']
  | Refusal
  /** Lede has no access to the page: the reader has not clicked on it. */
  | 'no-access'
  /** Another document came up meanwhile. */
  | 'changed'
  | 'closed';

export type TabExtraction =
  | { ok: true; article: Article; detected: boolean; tab: PageTab }
  | { ok: false; reason: TabProblem; message: string; detected: boolean };

/** The longest that a page may keep Lede waiting, in milliseconds; the extractor itself stops well before. */
const PATIENCE = 10_000;

const problem = (reason: TabProblem, message = '', detected = false): TabExtraction => ({
  ok: false,
  reason,
  message,
  detected,
});

/**
 * The article of the page in a tab. Never throws: a page that gives none is answered with the reason.
 * Lede needs access to the page, by the reader's click (activeTab) or by permission.
 */
export async function extractFromTab(tabId: number): Promise<TabExtraction> {
  const tab = await tabById(tabId);
  if (!tab) return problem('closed');
  const refusal = refusalOf(tab.url);
  if (refusal) return problem(refusal);
  try {
    const extraction = await inTime(runExtractor(tabId));
    if (extraction === 'too-slow') return problem('too-slow');
    if (!extraction) return problem('no-access');
    if (!extraction.ok) return extraction;
    const [isShown, now] = await Promise.all([isStillShown(tab, extraction.article), tabById(tabId)]);
    if (!isShown) return problem('changed');
    return { ...extraction, article: withPageUrl(extraction.article, tab.url), tab: now ?? tab };
  } catch (error) {
    return problem(await whyNot(tabId, tab.url), error instanceof Error ? error.message : String(error));
  }
}

/** The article with the address that it was read at, where its own is another. */
function withPageUrl(article: Article, url: string): Article {
  const pageUrl = savedAddress(url);
  return pageUrl === savedAddress(article.url) ? article : { ...article, pageUrl };
}

/**
 * True while the tab still shows the document that the article was taken from, `tab` being as it was then.
 * Pages that navigate without loading change their address before their text: ask again before something is
 * shown or saved under the article's name. The tab's address counts, for the article's own may be canonical.
 */
export async function isStillShown(tab: PageTab, article: Article): Promise<boolean> {
  const probe = await browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: probePage, args: [samplesOf(article)] })
    .then(([frame]) => frame?.result as PageProbe | undefined)
    .catch(() => undefined);
  return probe !== undefined && isSamePage(article, tab.url || article.url, probe);
}

/** The extractor gets the words of the page's languages alone: those of all are as large as itself. */
async function runExtractor(tabId: number): Promise<Extraction | undefined> {
  const target = { tabId };
  const [probe] = await browser.scripting.executeScript({ target, files: ['/extractor.js'] });
  const words = await loadPageWords(pageLanguages(probe?.result as LanguageProbe));
  const [frame] = await browser.scripting.executeScript({ target, func: takeArticle, args: [words] });
  return frame?.result as Extraction | undefined;
}

/** Left by the extractor in Lede's own world in the page. */
declare const ledeExtract: (words: PageWords[]) => Extraction;

/** Runs in the page. */
const takeArticle = (words: PageWords[]): Extraction => ledeExtract(words);

const inTime = <T>(work: Promise<T>): Promise<T | 'too-slow'> =>
  Promise.race([work, new Promise<'too-slow'>((resolve) => setTimeout(resolve, PATIENCE, 'too-slow'))]);

/** Why the browser did not run the script, as far as can be told afterwards. */
async function whyNot(tabId: number, url: string): Promise<TabProblem> {
  const tab = await tabById(tabId);
  if (!tab) return 'closed';
  if (tab.url !== url) return refusalOf(tab.url) ?? 'changed';
  return 'no-access';
}
