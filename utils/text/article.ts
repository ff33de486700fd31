import type { Root } from 'hast';
import type { Block } from './block.ts';
import type { Span } from './span.ts';

export type Direction = 'ltr' | 'rtl';
export type Access = 'full' | 'preview';

/** A part of the page that was left out of the text, and why. */
export interface Omission {
  reason: string;
  text: string;
}

/** The publisher's own in-brief box, taken out of the text. */
export interface PublisherSummary {
  label: string;
  points: string[];
  /** The publisher's note that its box was made by a machine, in its own words. */
  note?: string | null;
}

/** A link within the text. */
export interface TextLink extends Span {
  url: string;
}

/**
 * What the extractor takes from a page: plain data, JSON all through.
 *
 * `text` is the article's words as one immutable string; `blocks`, `links` and the tree's text nodes point
 * into it. Each text node of `tree` carries `position.start.offset` and `position.end.offset`, UTF-16 code
 * units from 0, and its value is the text between them.
 */
export interface Article {
  /** By the page's own word, which may be another than the one it was read at. */
  url: string;
  /** The address that it was read at, where that is another: a copy for phones, AMP, a page of an app. */
  pageUrl?: string;
  title: string;
  site: string;
  authors: string[];
  /** ISO 8601. */
  published: string | null;
  /** ISO 8601. */
  modified: string | null;
  section: string | null;
  /** The BCP 47 tag that the page declares, or 'und'. */
  language: string;
  direction: Direction;
  access: Access;
  text: string;
  blocks: Block[];
  tree: Root;
  links: TextLink[];
  omitted: Omission[];
  /** Photographers and agencies. */
  credits: string[];
  publisherSummary: PublisherSummary | null;
  /** How much of the page's prose the text holds, 0 to 1. */
  completeness: number;
}
