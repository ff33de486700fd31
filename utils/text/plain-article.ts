import type { Article } from './article.ts';
import { blocksOfPlainText } from './block.ts';

/** An article of plain text, whose paragraphs are parted by line breaks; the text is kept unchanged. */
export function plainArticle({ text, title = '', language = 'und' }: PlainText): Article {
  return {
    url: '',
    title,
    site: '',
    authors: [],
    published: null,
    modified: null,
    section: null,
    language,
    direction: 'ltr',
    access: 'full',
    text,
    blocks: blocksOfPlainText(text),
    tree: { type: 'root', children: [] },
    links: [],
    omitted: [],
    credits: [],
    publisherSummary: null,
    completeness: 1,
  };
}

export interface PlainText {
  text: string;
  title?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
}
