import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';

/** Headings and pull quotes say again what stands in the text: nothing attributes them, and another holds their words. */
export function withoutRepeats(text: string, found: Attribution[]): Attribution[] {
  const folded = (span: Span) =>
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (!found.some((item) => item.open)) return found;
  const said = ` ${found
    .filter((item) => !item.open)
    .map(folded)
    .join(' | ')} `;
  return found.filter(
    (item) => !item.open || folded(item).length < 12 || !said.includes(` ${folded(item)} `),
  );
}
