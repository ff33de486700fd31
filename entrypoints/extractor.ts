import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../utils/article/extract.ts';
import { probeLanguage } from '../utils/article/languages/probe.ts';
import type { PageWords } from '../utils/article/languages/words.ts';

/**
 * Injected on a click. It leaves the extractor in Lede's own world in the page, to be called with the words of the
 * page's languages; its value, which `executeScript` returns, is what tells them.
 */
export default defineUnlistedScript({
  globalName: true,
  main: () => {
    Object.assign(globalThis, {
      ledeExtract: (words: PageWords[]) => extract(document, undefined, { words }),
    });
    return probeLanguage(document);
  },
});
