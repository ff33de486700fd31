import type { Brief } from '../brief/brief.ts';
import type { Article } from '../text/article.ts';
import type { Highlight } from '../text/highlight.ts';

/** A saved article as a format gets it. */
export interface ExportItem {
  article: Article;
  /** null where it has not been analysed. */
  brief: Brief | null;
  /** ISO 8601. */
  savedAt: string;
  tags: string[];
  note: string;
  /** What the reader has marked, in any order. */
  highlights: Highlight[];
}

/** Words that a file shows, in the reader's language. */
export interface ExportLabels {
  summary: string;
  quotes: string;
  sources: string;
  note: string;
  highlights: string;
  unattributed: string;
}

export interface ExportContext {
  /** When the file is made, ISO 8601. */
  at: string;
  labels: ExportLabels;
}

/**
 * A format to export to: one file in `formats/`, named by its id. The name it is shown by is the string
 * `format_<id>`.
 */
export interface Exporter {
  /** The MIME type. */
  type: string;
  /** Of the file's name, without a dot. */
  extension: string;
  /** True where many articles make one file; where false, it is called with one, and many are zipped. */
  joins: boolean;
  write(items: ExportItem[], context: ExportContext): string | Uint8Array<ArrayBuffer>;
}
