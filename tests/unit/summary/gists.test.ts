import { describe, expect, it } from 'vitest';
import { gists } from '../../../utils/summary/gists.ts';
import type { Block } from '../../../utils/text/block.ts';

const BLOCKS: Block[] = [
  { kind: 'paragraph', start: 0, end: 10 },
  { kind: 'heading', start: 12, end: 20 },
  { kind: 'paragraph', start: 22, end: 60 },
  { kind: 'heading', start: 62, end: 70 },
  { kind: 'paragraph', start: 72, end: 99 },
];

describe('gists', () => {
  it('gives each part its best sentence', () => {
    const ranking = [
      { start: 40, end: 60 },
      { start: 0, end: 10 },
      { start: 22, end: 39 },
    ];
    expect(gists(BLOCKS, ranking)).toEqual([
      { heading: { start: 12, end: 20 }, sentence: { start: 40, end: 60 } },
      { heading: { start: 62, end: 70 }, sentence: null },
    ]);
  });

  it('gives none for an article without parts', () => {
    expect(gists(BLOCKS.slice(0, 3), [{ start: 22, end: 39 }])).toEqual([]);
    expect(gists([], [])).toEqual([]);
  });
});
