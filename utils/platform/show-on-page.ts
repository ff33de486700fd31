import { browser } from 'wxt/browser';
import type { Passage } from '../article/passage.ts';
import type { Article } from '../text/article.ts';
import { HIGHLIGHT_COLOURS, type Highlight, type HighlightColour } from '../text/highlight.ts';
import { type Span, slice } from '../text/span.ts';
import { isStillShown } from './extraction.ts';
import type { PageTab } from './tabs.ts';

/** Whether a page showed a passage; `hidden` where the page holds it and does not show it just now. */
export type MarkResult = 'shown' | 'hidden' | 'missing';

/** What the marker script leaves behind, within Lede's own world in the page. */
declare const ledeMarker: {
  show: (passage: Passage) => MarkResult;
  showKept: (kept: KeptPassage[]) => number;
  hideKept: () => void;
};

/** A passage that the reader has marked, with its colour. */
export interface KeptPassage extends Passage {
  colour: HighlightColour;
}

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

/** On any page, dark or light: the words keep their contrast by a colour of their own. */
const KEPT_BACKGROUNDS: Record<HighlightColour, string> = {
  yellow: '#ffe28a',
  green: '#c3eac6',
  blue: '#c7defb',
  pink: '#fbcfde',
};
const KEPT_STYLE = HIGHLIGHT_COLOURS.map(
  (colour) =>
    `::highlight(lede-kept-${colour}) { background-color: ${KEPT_BACKGROUNDS[colour]}; color: #1f1d1a; }`,
).join('\n');

/**
 * Marks what the reader has highlighted in the tab the article was taken from, and gives how many of them the page
 * holds; null where the tab shows another document by now or Lede has no access to it any more.
 */
export async function showHighlights(
  tab: PageTab,
  article: Article,
  highlights: Highlight[],
): Promise<number | null> {
  if (!(await isStillShown(tab, article))) return null;
  const passages = highlights.map(
    ({ exact, prefix, suffix, colour }): KeptPassage => ({
      words: exact,
      before: prefix,
      after: suffix,
      colour,
    }),
  );
  const target = { tabId: tab.id };
  try {
    await browser.scripting.insertCSS({ target, css: KEPT_STYLE });
    await browser.scripting.executeScript({ target, files: ['/marker.js'] });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: (wanted: KeptPassage[]) => ledeMarker.showKept(wanted),
      args: [passages],
    });
    return (frame?.result as number | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Takes the reader's highlights off the page; where that is gone, there is nothing to take off. */
export async function hideHighlights(tab: PageTab): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: () => ledeMarker.hideKept() })
    .catch(() => undefined);
}
