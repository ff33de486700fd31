import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Passage } from '../utils/article/passage.ts';
import { findPassage, findPassages } from '../utils/article/passage.ts';
import type { KeptPassage, MarkResult } from '../utils/platform/show-on-page.ts';
import { HIGHLIGHT_COLOURS } from '../utils/text/highlight.ts';

const NAME = 'lede-passage';
const KEPT = 'lede-kept-';

/**
 * Marks a passage in the live page and scrolls to it, until Escape or a click; and what the reader has
 * highlighted, until that is taken back. It adds nothing to the page: the marks are CSS custom highlights, their
 * style comes from the extension.
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

    function hideKept() {
      for (const colour of HIGHLIGHT_COLOURS) CSS.highlights.delete(KEPT + colour);
    }

    /** Marks passages in their colours; gives how many the page holds. */
    function showKept(passages: KeptPassage[]): number {
      hideKept();
      const ranges = findPassages(document, passages);
      // The registry can be written from an extension's script and, in Firefox, not be read.
      for (const colour of HIGHLIGHT_COLOURS) {
        const own = ranges.filter((range, index) => range && passages[index]!.colour === colour) as Range[];
        if (own.length > 0) CSS.highlights.set(KEPT + colour, new Highlight(...own));
      }
      return ranges.filter(Boolean).length;
    }

    return { show, clear, showKept, hideKept };
  },
});
