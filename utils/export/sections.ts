import type { Article } from '../text/article.ts';
import { slice } from '../text/span.ts';

/** Words of a text, and where they begin in it. */
export interface Words {
  words: string;
  start: number;
}

/** A part of an article's text; items that follow each other are one list. */
export type Section =
  | ({ kind: 'heading' | 'paragraph' | 'blockquote' } & Words)
  | { kind: 'list'; items: Words[] };

/** An article's text in parts that every format can show. */
export function sectionsOf(article: Article): Section[] {
  const sections: Section[] = [];
  for (const block of article.blocks) {
    const words = { words: slice(article.text, block), start: block.start };
    const last = sections.at(-1);
    if (block.kind === 'item' && last?.kind === 'list') last.items.push(words);
    else if (block.kind === 'item') sections.push({ kind: 'list', items: [words] });
    else if (block.kind === 'heading' || block.kind === 'blockquote')
      sections.push({ kind: block.kind, ...words });
    else sections.push({ kind: 'paragraph', ...words });
  }
  return sections;
}
