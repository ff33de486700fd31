import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../utils/article/detect.ts';
import type { Envelope, ToBackground } from '../utils/messaging/protocol.ts';

const verdict = (detected: boolean): Envelope<ToBackground> => ({
  lede: 'page-detected',
  data: { detected, returned: navigationType() !== 'navigate' },
});

/** How the reader has come here: `navigate`, `reload` or `back_forward`. */
const navigationType = (): string | undefined =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type;

/** Firefox has it too; WXT's `browser` would bring the polyfill with it. */
declare const chrome: { runtime: { sendMessage(message: unknown): unknown } };

/**
 * On every page, once the reader has asked for it: tells the background whether the page is an article.
 *
 * Registered at `document_start` by `scripting.registerContentScripts`, and an unlisted script rather than a
 * content script: WXT's wrapper would make it three times as large. The runtime is taken before the page has
 * any element, for an element of that name could take its place on `window` (DOM clobbering).
 */
export default defineUnlistedScript(() => {
  const { runtime } = chrome;
  const report = () => {
    Promise.resolve(runtime.sendMessage(verdict(detectArticle(document)))).catch(
      // The worker may be gone after an update; the next page tells it again.
      () => undefined,
    );
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', report, { once: true });
  else report();
});
