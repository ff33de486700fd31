import type { PageBlock } from '../blocks.ts';
import type { Verdict } from '../judge.ts';
import { isPhrase } from '../words.ts';

/** Cuts what stands after the article, and headings whose section was left out or never came. */
export function trim(verdict: Verdict, blocks: PageBlock[]): Verdict {
  return withoutEmptySections(withoutAftermath(verdict), blocks);
}

/** What stands under a heading that opens what follows articles: "most read", "comments". */
function withoutAftermath({ kept, rejected }: Verdict): Verdict {
  const total = kept.reduce((sum, { text }) => sum + text.length, 0);
  let seen = 0;
  const end = kept.findIndex((block) => {
    seen += block.text.length;
    return seen > 0.6 * total && block.text.length < 60 && isPhrase('afterwards', block.text);
  });
  if (end < 0) return { kept, rejected };
  return {
    kept: kept.slice(0, end),
    rejected: [...rejected, ...kept.slice(end).map((block) => ({ block, reason: 'afterwards' }))],
  };
}

/** What a section may consist of that is left out and still leaves its heading standing. */
const HARMLESS = new Set(['caption', 'credit', 'consent', 'embed', 'repeated', 'control', 'advertisement']);

/** A heading followed only by left-out blocks until the next heading or the end goes with them. */
function withoutEmptySections({ kept, rejected }: Verdict, blocks: PageBlock[]): Verdict {
  const left = new Map(rejected.map(({ block, reason }) => [block.element, reason]));
  const isLost = (from: number, to: number) =>
    blocks.slice(from + 1, to).some(({ element }) => !HARMLESS.has(left.get(element) ?? ''));
  const order = new Map(blocks.map(({ element }, index) => [element, index]));
  const out = new Set<PageBlock>();
  let next: PageBlock | null = null;
  for (const block of kept.toReversed()) {
    const at = order.get(block.element)!;
    const following = next ? order.get(next.element)! : Number.POSITIVE_INFINITY;
    if (block.kind === 'heading' && (!next || (next.kind === 'heading' && isLost(at, following))))
      out.add(block);
    else next = block;
  }
  return {
    kept: kept.filter((block) => !out.has(block)),
    rejected: [...rejected, ...[...out].map((block) => ({ block, reason: 'empty section' }))],
  };
}
