import type { Block } from '../text/block.ts';

/** A paragraph of what may be an interview. */
export interface Turn {
  /** The name before its colon, or null. */
  label: string | null;
  /** Where its words begin, behind such a name; an offset in the text. */
  start: number;
  /** True where it ends in a question. */
  asks: boolean;
  heading: boolean;
  /** True where it opens with a dash or a quotation mark. */
  marked: boolean;
}

/** A name and a colon: five words at most, of which none but small ones are written small. */
const LABEL = /^(\p{Lu}[^\n:：.!?„“”"«»]{0,38}?)\s?[:：]\s+(?=\S)/u;
const SMALL = /(?<![\p{L}\p{N}-])\p{Ll}{4,}/u;
const MARKED = /^\s*[„“”"«»–—-]/;
/** A longer question tells more than it asks. */
const LONGEST_QUESTION = 500;

/** A paragraph as a turn of speech; null for parts of lists and tables. */
export function turnOf(text: string, { start, end, kind }: Block): Turn | null {
  if (kind === 'item' || kind === 'cell') return null;
  const words = text.slice(start, end);
  const found = LABEL.exec(words);
  const label = found && found[1]!.split(/\s+/).length <= 5 && !SMALL.test(found[1]!) ? found[1]! : null;
  return {
    label,
    start: label ? start + found![0].length : start,
    asks: /[?？]\s*$/.test(words) && words.length < LONGEST_QUESTION && !MARKED.test(words),
    heading: kind === 'heading',
    marked: MARKED.test(words),
  };
}
