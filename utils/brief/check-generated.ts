import type { Pack } from '../languages/pack.ts';
import { splitSentences } from '../sentences/split.ts';
import { type Support, supportOf } from '../summary/support.ts';
import { slice } from '../text/span.ts';
import type { Brief } from './brief.ts';

/** A sentence that a generator wrote, and how it stands to the article. */
export interface CheckedSentence extends Support {
  words: string;
}

/** What generators put before a key point. */
const BULLET = /^[\s*•·‣–—-]+/u;

/**
 * The sentences of a generated summary, each held against the article.
 *
 * @param generated plain text, a key point or a paragraph a line
 * @param language BCP 47: what it is written in; where that is not the article's language, only names and
 *   numbers can be compared
 * @param pack the pack of the article's language, or null
 */
export function checkGenerated(
  generated: string,
  language: string,
  brief: Pick<Brief, 'text' | 'blocks' | 'article'>,
  pack: Pack | null,
): CheckedSentence[] {
  const { text, blocks, article } = brief;
  const input = {
    text,
    sentences: splitSentences(text, blocks, pack?.sentences ?? null, article.language),
    language: article.language,
    translated: language !== article.language,
  };
  const data = input.translated ? null : (pack?.sentences ?? null);
  return generated.split(/\n+/).flatMap((line) => {
    const point = line.replace(BULLET, '').trimEnd();
    const block = { kind: 'paragraph' as const, start: 0, end: point.length };
    return splitSentences(point, [block], data, language).map((sentence) => {
      const words = slice(point, sentence);
      return { words, ...supportOf(words, input, pack) };
    });
  });
}
