import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../utils/sentences/split.ts';
import { chunks } from '../../../utils/summary/chunks.ts';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { slice } from '../../../utils/text/span.ts';

const TEXT = 'A first part.\n\nA second part. It is longer.\n\nA third.';
const cut = (limit: number): string[] => {
  const blocks = blocksOfPlainText(TEXT);
  return chunks(blocks, splitSentences(TEXT, blocks, null, 'en'), limit).map((span) => slice(TEXT, span));
};

describe('chunks', () => {
  it('keeps an article that fits in one piece', () => {
    expect(cut(100)).toEqual([TEXT]);
  });

  it('cuts between blocks', () => {
    expect(cut(30)).toEqual(['A first part.', 'A second part. It is longer.', 'A third.']);
  });

  it('cuts between sentences where a block is too long', () => {
    expect(cut(16)).toEqual(['A first part.', 'A second part.', 'It is longer.', 'A third.']);
  });

  it('cuts within a sentence where nothing else is left, and loses no letter', () => {
    for (const limit of [1, 3, 7]) {
      const pieces = cut(limit);
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(limit);
      expect(pieces.join('').replace(/\s/g, '')).toBe(TEXT.replace(/\s/g, ''));
    }
  });

  it('refuses a limit that nothing fits in', () => {
    expect(() => cut(0)).toThrow(RangeError);
    expect(() => cut(Number.NaN)).toThrow(RangeError);
  });
});
