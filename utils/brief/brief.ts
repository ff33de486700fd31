import type { Gist } from '../summary/gists.ts';
import type { KeyFigure } from '../summary/key-figures.ts';
import type { Access, Direction, Omission, PublisherSummary } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';

/** Who says what, based on what: the one thing that every view shows. Spans point into `text`. */
export interface Brief {
  article: {
    url: string;
    title: string;
    site: string;
    authors: string[];
    /** ISO 8601. */
    published: string | null;
    /** ISO 8601. */
    modified: string | null;
    /** BCP 47; 'und' where it is unknown. */
    language: string;
    direction: Direction;
    access: Access;
    words: number;
    /** Reading time in whole minutes. */
    minutes: [fast: number, slow: number];
  };
  text: string;
  blocks: Block[];
  omitted: Omission[];
  credits: string[];
  summary: {
    publisher: PublisherSummary | null;
    /** In document order. */
    sentences: Span[];
    /** Best first. */
    ranking: Span[];
    /** In document order; absent from briefs kept by earlier versions. */
    figures?: KeyFigure[];
    /** A line for each part of an article in parts. */
    gists?: Gist[];
  };
  /** In document order. */
  statements: Statement[];
  /** By share of words. */
  sources: Source[];
  /** True where Lede has a language pack, so that statements and sources were looked for. */
  supported: boolean;
}
