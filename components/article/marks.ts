import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Highlight } from '../../utils/text/highlight.ts';
import { overlaps, type Span } from '../../utils/text/span.ts';

/** Words to show differently: those somebody says, those the reader has marked, and those just pointed at. */
export interface Mark extends Span {
  kind: 'said' | 'kept' | 'lit';
  /** For what is said: the statement's place in the brief. */
  statement?: number;
  /** And its speaker's colour; null for the one that the lesser voices share. */
  colour?: number | null;
  /** For what the reader has marked. */
  highlight?: Highlight;
}

/** A stretch of text with the marks that hold all of it. */
export interface Piece extends Span {
  marks: Mark[];
}

type Node = Root | RootContent | ElementContent;

/** Cuts a span wherever a mark begins or ends. The pieces cover the span, in order. */
export function cut(span: Span, marks: Mark[]): Piece[] {
  const touching = marks.filter((mark) => overlaps(mark, span));
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of touching) {
    if (start > span.start) edges.add(start);
    if (end < span.end) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const piece = { start, end: sorted[index + 1]! };
    return { ...piece, marks: touching.filter((mark) => overlaps(mark, piece)) };
  });
}

/** The span of the article's text that a text node holds; null for words outside it, such as captions. */
export function spanOfText(node: Text): Span | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined || end - start !== node.value.length
    ? null
    : { start, end };
}

/** From the first to the last word of the article's text within a node; null where there is none. */
export function extent(node: Node): Span | null {
  if (node.type === 'text') return spanOfText(node);
  if (!('children' in node)) return null;
  let whole: Span | null = null;
  for (const child of node.children) {
    const part = extent(child);
    if (!part) continue;
    whole = whole
      ? { start: Math.min(whole.start, part.start), end: Math.max(whole.end, part.end) }
      : { ...part };
  }
  return whole;
}

export const isElement = (node: Node): node is Element => node.type === 'element';
