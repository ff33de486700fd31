import type { Brief } from '../brief/brief.ts';
import type { Article } from '../text/article.ts';
import type { Entry } from './entry.ts';
import { readHighlights } from './highlights.ts';
import { idOfEntryKey } from './ids.ts';

/**
 * The version of the stored documents. When their shape changes, raise it and read the older shapes here:
 * a document is made new as it is read, and written in the new shape when it next changes. Rewriting them
 * all at once would have every synced device do the same and conflict.
 */
export const VERSION = 1;

type Raw = Record<string, unknown>;

const text = (value: unknown, fallback = ''): string => (typeof value === 'string' ? value : fallback);
const moment = (value: unknown): string | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
const count = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : 0);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/**
 * An entry out of whatever is stored, of any version, and the name of its body. It never fails: what is
 * missing or unsound becomes its default.
 */
export function readEntry(doc: Raw & { _id: string }): { entry: Entry; body: string } {
  const [fast, slow] = Array.isArray(doc.minutes) ? doc.minutes : [];
  const savedAt = moment(doc.savedAt) ?? new Date(timeOf(doc._id)).toISOString();
  const entry: Entry = {
    id: idOfEntryKey(doc._id),
    url: text(doc.url),
    title: text(doc.title),
    site: text(doc.site),
    authors: texts(doc.authors),
    published: typeof doc.published === 'string' ? doc.published : null,
    language: text(doc.language, 'und'),
    direction: doc.direction === 'rtl' ? 'rtl' : 'ltr',
    access: doc.access === 'preview' ? 'preview' : 'full',
    words: count(doc.words),
    minutes: [count(fast), count(slow)],
    summary: texts(doc.summary),
    voices: texts(doc.voices),
    sources: texts(doc.sources),
    statements: count(doc.statements),
    terms: text(doc.terms),
    hasBrief: doc.hasBrief === true,
    savedAt,
    updatedAt: moment(doc.updatedAt) ?? savedAt,
    tags: texts(doc.tags),
    note: text(doc.note),
    favourite: doc.favourite === true,
    readAt: moment(doc.readAt),
    deletedAt: moment(doc.deletedAt),
    ...readHighlights(doc),
  };
  return { entry, body: text(doc.body) };
}

/** An entry as it is stored. What a newer version has put there and this one does not know stays. */
export function writeEntry(entry: Entry, body: string, before: Raw | null): Raw {
  const { id: _, ...fields } = entry;
  return { ...before, ...fields, body, v: Math.max(VERSION, count(before?.v)) };
}

/** The article and its brief out of a stored body, or null where no article can be read from it. */
export function readBody(doc: Raw | null): { article: Article; brief: Brief | null } | null {
  const article = doc?.article as Article | null | undefined;
  if (typeof article?.text !== 'string' || !Array.isArray(article.blocks)) return null;
  return { article, brief: (doc?.brief as Brief | null | undefined) ?? null };
}

/** A body as it is stored. `at`, ISO 8601, tells the sweeper which ones are young. */
export const writeBody = (article: Article, brief: Brief | null, at: string): Raw => ({
  v: VERSION,
  at,
  article,
  brief,
});

function timeOf(key: string): number {
  const time = Number.parseInt(idOfEntryKey(key), 36);
  return Number.isFinite(time) && time < 8.64e15 ? time : 0;
}
