import type { Pack } from '../languages/pack.ts';
import { splitSentences } from '../sentences/split.ts';
import { chunks } from '../summary/chunks.ts';
import { slice } from '../text/span.ts';
import type { Brief } from './brief.ts';

/**
 * The article in pieces for a generator that reads only so much at a time, cut between blocks or sentences.
 *
 * @param limit the most that a piece may hold, in UTF-16 code units
 */
export function piecesOf(
  brief: Pick<Brief, 'text' | 'blocks' | 'article'>,
  pack: Pack | null,
  limit: number,
): string[] {
  const { text, blocks, article } = brief;
  const sentences = splitSentences(text, blocks, pack?.sentences ?? null, article.language);
  return chunks(blocks, sentences, limit).map((span) => slice(text, span));
}
