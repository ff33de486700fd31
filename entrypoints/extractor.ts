import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../utils/article/extract.ts';
import type { PageWords } from '../utils/article/languages/words.ts';

/** Left in Lede's own world in the page just before, see `extractFromTab`. */
declare const ledePageWords: PageWords[];

/** Injected on a click; its value, the extraction, is what `executeScript` returns. */
export default defineUnlistedScript({
  globalName: true,
  main: () => extract(document, undefined, { words: ledePageWords }),
});
