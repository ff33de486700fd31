import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../utils/article/extract.ts';

/** Injected on a click; its value, the extraction, is what `executeScript` returns. */
export default defineUnlistedScript({
  globalName: true,
  main: () => extract(document),
});
