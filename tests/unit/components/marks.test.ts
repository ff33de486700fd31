import type { Text } from 'hast';
import { describe, expect, it } from 'vitest';
import { cut, extent, type Mark, spanOfText } from '../../../components/article/marks.ts';

const said = (start: number, end: number, statement = 0): Mark => ({ start, end, kind: 'said', statement });
const lit = (start: number, end: number): Mark => ({ start, end, kind: 'lit' });
const textNode = (value: string, start?: number): Text => ({
  type: 'text',
  value,
  position:
    start === undefined
      ? undefined
      : {
          start: { line: 1, column: 1, offset: start },
          end: { line: 1, column: 1, offset: start + value.length },
        },
});

describe('cut', () => {
  it('leaves a span without marks whole', () => {
    expect(cut({ start: 10, end: 20 }, [said(0, 10), said(20, 30)])).toEqual([
      { start: 10, end: 20, marks: [] },
    ]);
  });

  it('cuts where marks begin and end, within the span only', () => {
    const marks = [said(5, 14), lit(12, 40)];
    expect(cut({ start: 10, end: 20 }, marks)).toEqual([
      { start: 10, end: 12, marks: [marks[0]] },
      { start: 12, end: 14, marks },
      { start: 14, end: 20, marks: [marks[1]] },
    ]);
  });

  it('covers the span without gap or overlap, whatever the marks', () => {
    const pieces = cut({ start: 0, end: 9 }, [said(2, 5), said(2, 7, 1), lit(4, 5), lit(8, 9)]);
    expect(pieces[0]!.start).toBe(0);
    expect(pieces.at(-1)!.end).toBe(9);
    pieces.slice(1).forEach((piece, index) => {
      expect(piece.start).toBe(pieces[index]!.end);
    });
  });
});

describe('the span of a text node', () => {
  it('is where its position says', () => {
    expect(spanOfText(textNode('word', 7))).toEqual({ start: 7, end: 11 });
  });

  it('is none for words outside the text, or a position that cannot be right', () => {
    expect(spanOfText(textNode('caption'))).toBeNull();
    expect(spanOfText({ ...textNode('word', 7), value: 'words' })).toBeNull();
  });
});

describe('the extent of a node', () => {
  it('goes from its first to its last word, captions aside', () => {
    const link = { type: 'element', tagName: 'a', properties: {}, children: [textNode('b', 3)] } as const;
    expect(
      extent({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [textNode('a', 1), textNode('x'), { ...link, children: [...link.children] }],
      }),
    ).toEqual({ start: 1, end: 4 });
    expect(extent({ type: 'element', tagName: 'p', properties: {}, children: [textNode('x')] })).toBeNull();
  });
});
