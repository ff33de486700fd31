import { browser } from 'wxt/browser';
import type { Passage } from '../article/passage.ts';
import type { Article } from '../text/article.ts';
import { type Span, slice } from '../text/span.ts';
import { isStillShown } from './extraction.ts';
import type { PageTab } from './tabs.ts';

/** Whether a page showed a passage; `hidden` where the page holds it and does not show it just now. */
export type MarkResult = 'shown' | 'hidden' | 'missing';

/** What the marker script leaves behind, within Lede's own world in the page. */
declare const ledeMarker: { show: (passage: Passage) => MarkResult };

/** How much of what stands around the words is compared, in UTF-16 code units. */
const CONTEXT = 64;

const STYLE = `::highlight(lede-passage) { background-color: #ffe49a; color: #1f1d1a; }`;

/**
 * Jumps to words of the article in the tab it was taken from, and marks them there until they are dismissed.
 * `changed` where the tab shows another document by now or Lede has no access to it any more.
 */
export async function showOnPage(
  tab: PageTab,
  article: Article,
  span: Span,
): Promise<MarkResult | 'changed'> {
  if (!(await isStillShown(tab, article))) return 'changed';
  const passage: Passage = {
    words: slice(article.text, span),
    before: article.text.slice(Math.max(0, span.start - CONTEXT), span.start),
    after: article.text.slice(span.end, span.end + CONTEXT),
  };
  const target = { tabId: tab.id };
  try {
    await browser.scripting.insertCSS({ target, css: STYLE });
    await browser.scripting.executeScript({ target, files: ['/marker.js'] });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: (wanted: Passage) => ledeMarker.show(wanted),
      args: [passage],
    });
    return (frame?.result as MarkResult | undefined) ?? 'changed';
  } catch {
    return 'changed';
  }
}
