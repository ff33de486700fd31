import { useWide } from '../../components/reading/use-wide.ts';

/** From this width of the window a row's buttons stand beside its words, in CSS pixels. */
const BESIDE = 560;
/** Of a row, in the browser's own text size; a narrow one gives its title two lines. */
const HEIGHT = { beside: 7.75, below: 10.5 };

/** The height that all rows of the list have, in CSS pixels; larger text takes higher rows. */
export function useRowHeight(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round(HEIGHT[useWide(BESIDE) ? 'beside' : 'below'] * rem);
}
