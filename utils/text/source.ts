import type { Span } from './span.ts';

export type SourceId = string;

export type SourceKind = 'person' | 'organization' | 'outlet' | 'document' | 'group' | 'anonymous';

/** Somebody or something that the article rests on. */
export interface Source {
  id: SourceId;
  name: string;
  kind: SourceKind;
  /** In the article's words: "tidigare CIA-anställde". */
  role: string | null;
  /** Other words the article uses for it: "FT", "tidningen". */
  aliases: string[];
  mentions: Span[];
  url: string | null;
  /** A document's author. */
  by: SourceId | null;
  /** Who obtained it or passed it on. */
  via: SourceId | null;
  /** Why an anonymous source is anonymous, in the article's words. */
  reason: string | null;
}
