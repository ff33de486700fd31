import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';

/**
 * Cuts an article into pieces for a generator that reads only so much at a time. Pieces end with a block where
 * they can, else with a sentence, else in mid-sentence; together they are the whole text, in order.
 *
 * @param limit the most that a piece may hold, in UTF-16 code units
 */
export function chunks(blocks: readonly Block[], sentences: readonly Sentence[], limit: number): Span[] {
  if (!(limit >= 1)) throw new RangeError(`no text fits in ${limit} code units`);
  const bySentence = Map.groupBy(sentences, ({ block }) => block);
  const parts = blocks.flatMap((block, index) =>
    block.end - block.start <= limit
      ? [block]
      : (bySentence.get(index) ?? [block]).flatMap((sentence) => pieces(sentence, limit)),
  );
  const joined: Span[] = [];
  for (const { start, end } of parts) {
    const last = joined.at(-1);
    if (last && end - last.start <= limit) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

function pieces({ start, end }: Span, limit: number): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; from += limit)
    spans.push({ start: from, end: Math.min(end, from + limit) });
  return spans;
}
