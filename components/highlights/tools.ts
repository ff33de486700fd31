import type { Highlight, HighlightColour, PlacedHighlight } from '../../utils/text/highlight.ts';
import type { Span } from '../../utils/text/span.ts';

/** What a reader has marked in the article, and what can be done about it. */
export interface HighlightTools {
  /** In the order of the text. */
  placed: PlacedHighlight[];
  /** Why nothing can be marked here; null where it can. */
  unavailable: string | null;
  /** Marks words; answers with the highlight's id at once. */
  add: (span: Span, colour: HighlightColour) => string;
  change: (id: string, change: Partial<Pick<Highlight, 'colour' | 'note'>>) => void;
  remove: (id: string) => void;
  /** Shows all of them on the live page, or takes them off it; absent where there is none. */
  onPage?: { shown: boolean; toggle: () => void };
}
