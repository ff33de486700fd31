import type { Span } from './span.ts';

/** What a block of the article's text is; blocks are parted by a blank line. */
export type BlockKind = 'lead' | 'heading' | 'paragraph' | 'item' | 'blockquote' | 'cell';

export interface Block extends Span {
  kind: BlockKind;
}

/**
 * Blocks of plain text whose paragraphs are parted by line breaks. The text itself is left as it is,
 * so that offsets mean the same to whoever gave it.
 */
export function blocksOfPlainText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (end > start) blocks.push({ kind: 'paragraph', start, end });
  }
  return blocks;
}
