import type { Brief } from '../brief/brief.ts';
import type { Access, Article, Direction } from '../text/article.ts';
import { slice } from '../text/span.ts';
import type { Highlights } from './highlights.ts';
import type { ArticleId } from './ids.ts';
import { termsOf } from './search/fold.ts';

/** What a list shows of a saved article, and what the reader has said of it. */
export interface Entry extends Highlights {
  id: ArticleId;
  url: string;
  title: string;
  site: string;
  authors: string[];
  /** ISO 8601. */
  published: string | null;
  language: string;
  direction: Direction;
  access: Access;
  words: number;
  minutes: [fast: number, slow: number];
  /** Lede's key sentences, in document order. */
  summary: string[];
  /** Those who say something, by share of words. */
  voices: string[];
  /** All others the article rests on. */
  sources: string[];
  statements: number;
  /** All different words of the article, folded, for searching. */
  terms: string;
  /** False until a page has made the brief. */
  hasBrief: boolean;
  /** ISO 8601, of the first saving. */
  savedAt: string;
  /** ISO 8601, of the last saving. */
  updatedAt: string;
  tags: string[];
  note: string;
  favourite: boolean;
  /** ISO 8601; null while unread. */
  readAt: string | null;
  /** ISO 8601; null while not in the bin. */
  deletedAt: string | null;
}

/** An entry without its article's words: small enough for a page to have all of them at hand. */
export interface Card extends Omit<Entry, 'terms'> {
  /** Only the address of the article is known, as after an import. */
  isLink: boolean;
}

/** An entry with the revision of its document, by which what was made of it is known to be of today. */
export interface Listed extends Entry {
  rev: string;
}

/** What the reader says of an article. */
export type EntryMarks = Pick<Entry, 'tags' | 'note' | 'favourite' | 'readAt' | keyof Highlights>;

/** The part of an entry that comes from the article and its brief. */
export type EntryFacts = Omit<Entry, 'id' | 'savedAt' | 'updatedAt' | 'deletedAt' | keyof EntryMarks>;

export const NO_MARKS: EntryMarks = {
  tags: [],
  note: '',
  favourite: false,
  readAt: null,
  highlights: [],
  removedHighlights: {},
};

/** The facts of an article; what only analysis knows is empty without a brief. */
export function factsOf(article: Article, brief: Brief | null): EntryFacts {
  const speakers = new Set(brief?.statements.map(({ speaker }) => speaker));
  const names = (speak: boolean) =>
    brief?.sources.filter(({ id }) => speakers.has(id) === speak).map(({ name }) => name) ?? [];
  return {
    url: article.url,
    title: article.title,
    site: article.site,
    authors: article.authors,
    published: article.published,
    language: brief?.article.language ?? article.language,
    direction: article.direction,
    access: article.access,
    words: brief?.article.words ?? 0,
    minutes: brief?.article.minutes ?? [0, 0],
    summary: brief?.summary.sentences.map((span) => slice(brief.text, span)) ?? [],
    voices: names(true),
    sources: names(false),
    statements: brief?.statements.length ?? 0,
    terms: termsOf(article.text),
    hasBrief: brief !== null,
  };
}

export function cardOf({ terms, ...entry }: Entry): Card {
  return { ...entry, isLink: terms === '' };
}
