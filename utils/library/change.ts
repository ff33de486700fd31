import type { Brief } from '../brief/brief.ts';
import type { Article } from '../text/article.ts';
import { changeDoc, type Database, getDoc, removeDoc, type StoredDoc } from './database.ts';
import { type Entry, type EntryMarks, factsOf } from './entry.ts';
import { LibraryError, libraryError } from './errors.ts';
import { type ArticleId, bodyPrefix, endOf, entryKey, newBodyKey } from './ids.ts';
import { removePointers } from './pointers.ts';
import { readBody, readEntry, writeBody, writeEntry } from './schema.ts';

/** Changes an entry from what it is now, whatever other windows do meanwhile; gives it as it then is. */
export async function changeEntry(
  db: Database,
  id: ArticleId,
  make: (entry: Entry) => Partial<EntryMarks & Pick<Entry, 'deletedAt'>>,
): Promise<Entry> {
  let changed: Entry | undefined;
  await changeDoc(db, entryKey(id), (doc) => {
    if (!doc) throw new LibraryError('missing');
    const { entry, body } = readEntry(doc);
    changed = { ...entry, ...make(entry) };
    return writeEntry(changed, body, doc);
  });
  return changed!;
}

/** Adds the brief to an article that was saved without one; nothing happens where it has one by now. */
export async function addBrief(db: Database, id: ArticleId, article: Article, brief: Brief): Promise<void> {
  const body = newBodyKey(id);
  await db.put({ ...writeBody(article, brief, new Date().toISOString()), _id: body }).catch((error) => {
    throw libraryError(error);
  });
  let unused: string = body;
  await changeDoc(db, entryKey(id), (doc) => {
    const old = doc && readEntry(doc);
    unused = body;
    if (!old || old.entry.hasBrief) return null;
    unused = old.body;
    const { url } = old.entry;
    return writeEntry({ ...old.entry, ...factsOf(article, brief), url }, body, doc);
  });
  await removeDoc(db, unused);
}

/** Removes an article for good: first the entry, so that it is gone whole, then what belonged to it. */
export async function purgeArticle(db: Database, id: ArticleId): Promise<void> {
  const doc = await getDoc(db, entryKey(id));
  await removeDoc(db, entryKey(id));
  await clearAfter(db, id, doc);
}

/** Removes what belonged to an article whose entry, as it was, is gone: its text and what leads to it. */
export async function clearAfter(db: Database, id: ArticleId, doc: StoredDoc | null): Promise<void> {
  const bodies = await bodyKeys(db, id);
  const contents = await Promise.all(bodies.map(async (body) => readBody(await getDoc(db, body))));
  const addresses = contents.flatMap((content) => content?.article ?? []);
  await removePointers(db, id, [...addresses, ...(doc ? [readEntry(doc).entry] : [])]);
  for (const body of bodies) await removeDoc(db, body);
}

async function bodyKeys(db: Database, id: ArticleId): Promise<string[]> {
  const prefix = bodyPrefix(id);
  const { rows } = await db.allDocs({ startkey: prefix, endkey: endOf(prefix) }).catch((error) => {
    throw libraryError(error);
  });
  return rows.map((row) => row.id);
}
