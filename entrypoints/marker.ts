import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Passage } from '../utils/article/passage.ts';
import { findPassage } from '../utils/article/passage.ts';
import type { MarkResult } from '../utils/platform/show-on-page.ts';

const NAME = 'lede-passage';

/**
 * Marks a passage in the live page and scrolls to it, until Escape or a click. It adds nothing to the
 * page: the mark is a CSS custom highlight, its style comes from the extension.
 */
export default defineUnlistedScript({
  globalName: 'ledeMarker',
  main() {
    let dismissal = new AbortController();

    function clear() {
      dismissal.abort();
      CSS.highlights.delete(NAME);
    }

    function show(passage: Passage): MarkResult {
      clear();
      const range = findPassage(document, passage);
      if (!range) return 'missing';
      if (range.getClientRects().length === 0) return 'hidden';
      CSS.highlights.set(NAME, new Highlight(range));
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      dismissal = new AbortController();
      const { signal } = dismissal;
      window.addEventListener('keydown', (event) => event.key === 'Escape' && clear(), { signal });
      window.addEventListener('pointerdown', clear, { signal });
      return 'shown';
    }

    return { show, clear };
  },
});
