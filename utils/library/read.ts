import type { Brief } from '../brief/brief.ts';
import type { Article } from '../text/article.ts';
import { type Database, getDoc, type StoredDoc } from './database.ts';
import type { Entry } from './entry.ts';
import { libraryError } from './errors.ts';
import { type ArticleId, ENTRY, endOf, entryKey, pointerKey } from './ids.ts';
import { readBody, readEntry } from './schema.ts';

export interface SavedArticle {
  entry: Entry;
  article: Article;
  brief: Brief | null;
}

export interface Page {
  /** Newest first. */
  entries: Entry[];
  /** Where the next page begins; null where this was the last. */
  next: ArticleId | null;
}

export interface PageRequest {
  /** The `next` of the page before. */
  after?: ArticleId | null;
  limit?: number;
  /** Those in the library, those in its bin, or both. */
  which?: 'library' | 'bin' | 'all';
}

/** A page of entries, newest first. Reads by name, so that it costs the same in a library of any size. */
export async function listEntries(
  db: Database,
  { after, limit = 50, which = 'library' }: PageRequest,
): Promise<Page> {
  const entries: Entry[] = [];
  let from = after ?? null;
  for (;;) {
    const rows = await entryRows(db, from, limit + 1);
    for (const doc of rows.slice(0, limit)) {
      const { entry } = readEntry(doc);
      from = entry.id;
      if (which !== 'all' && (entry.deletedAt !== null) !== (which === 'bin')) continue;
      entries.push(entry);
      if (entries.length === limit) return { entries, next: rows.at(-1) === doc ? null : from };
    }
    if (rows.length <= limit) return { entries, next: null };
  }
}

async function entryRows(db: Database, after: ArticleId | null, limit: number): Promise<StoredDoc[]> {
  const range = {
    startkey: after === null ? endOf(ENTRY) : entryKey(after),
    endkey: ENTRY,
    descending: true,
  };
  try {
    const { rows } = await db.allDocs({ ...range, include_docs: true, skip: after === null ? 0 : 1, limit });
    return docsOf(rows);
  } catch (error) {
    throw libraryError(error);
  }
}

/** The entries of some articles, also from the bin, in the order asked for; those that are gone left out. */
export async function getEntries(db: Database, ids: ArticleId[]): Promise<Entry[]> {
  const { rows } = await db.allDocs({ keys: ids.map(entryKey), include_docs: true }).catch((error) => {
    throw libraryError(error);
  });
  return docsOf(rows).map((doc) => readEntry(doc).entry);
}

const docsOf = (rows: object[]): StoredDoc[] =>
  rows.flatMap((row) => ('doc' in row && row.doc ? [row.doc as StoredDoc] : []));

/** A saved article with its text and brief, also from the bin; null where there is none. */
export async function getArticle(db: Database, id: ArticleId): Promise<SavedArticle | null> {
  // An entry names a new body the moment it is saved again, and the old one goes: then look once more.
  for (let attempt = 0; attempt < 3; attempt++) {
    const doc = await getDoc(db, entryKey(id));
    if (!doc) return null;
    const { entry, body } = readEntry(doc);
    const read = readBody(await getDoc(db, body));
    if (read) return { entry, ...read };
  }
  return null;
}

/** The entry of a page's address, or null where it is not saved or in the bin. */
export async function findEntry(db: Database, url: string): Promise<Entry | null> {
  const pointer = await getDoc(db, await pointerKey(url));
  if (typeof pointer?.article !== 'string') return null;
  const doc = await getDoc(db, entryKey(pointer.article));
  const entry = doc && readEntry(doc).entry;
  return entry && entry.deletedAt === null ? entry : null;
}
