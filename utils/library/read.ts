import type { Brief } from '../brief/brief.ts';
import type { Article } from '../text/article.ts';
import { type Database, docsOf, getDoc, type StoredDoc } from './database.ts';
import type { Entry, Listed } from './entry.ts';
import { libraryError } from './errors.ts';
import { type ArticleId, ENTRY, endOf, entryKey, idOfEntryKey } from './ids.ts';
import { type Addresses, entryAt } from './pointers.ts';
import { readBody, readEntry } from './schema.ts';

export interface SavedArticle {
  entry: Entry;
  article: Article;
  brief: Brief | null;
}

export interface Page {
  /** Newest first. */
  entries: Listed[];
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

/** How far the library has been changed: where to go on from, in the library that this is. */
export interface Mark {
  /** Of this library; one begun anew has another. */
  library: string;
  seq: number;
}

export interface Changes {
  /** Of the entries that were written or removed. */
  ids: ArticleId[];
  /** Where the next ones begin. */
  seq: number;
  /** False where there may be more. */
  complete: boolean;
}

const CHANGES = 1000;

export async function markOf(db: Database): Promise<Mark> {
  try {
    const [library, { update_seq }] = await Promise.all([db.id(), db.info()]);
    return { library, seq: Number(update_seq) };
  } catch (error) {
    throw libraryError(error);
  }
}

/** The entries that have changed since; costs what has changed, whatever the size of the library. */
export async function changesSince(db: Database, seq: number): Promise<Changes> {
  const { results, last_seq } = await db.changes({ since: seq, limit: CHANGES }).catch((error) => {
    throw libraryError(error);
  });
  const ids = results.filter(({ id }) => id.startsWith(ENTRY)).map(({ id }) => idOfEntryKey(id));
  return { ids, seq: last_seq, complete: results.length < CHANGES };
}

/** A page of entries, newest first. Reads by name, so that it costs the same in a library of any size. */
export async function listEntries(
  db: Database,
  { after, limit = 50, which = 'library' }: PageRequest,
): Promise<Page> {
  const entries: Listed[] = [];
  let from = after ?? null;
  for (;;) {
    const rows = await entryRows(db, from, limit + 1);
    for (const doc of rows.slice(0, limit)) {
      const entry = listed(doc);
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
export async function getEntries(db: Database, ids: ArticleId[]): Promise<Listed[]> {
  const { rows } = await db.allDocs({ keys: ids.map(entryKey), include_docs: true }).catch((error) => {
    throw libraryError(error);
  });
  return docsOf(rows).map(listed);
}

const listed = (doc: StoredDoc): Listed => ({ ...readEntry(doc).entry, rev: doc._rev });

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

/** The entry of an article's addresses, or null where it is not saved or in the bin. */
export async function findEntry(db: Database, addresses: Addresses): Promise<Entry | null> {
  const doc = await entryAt(db, addresses);
  const entry = doc && readEntry(doc).entry;
  return entry && entry.deletedAt === null ? entry : null;
}
