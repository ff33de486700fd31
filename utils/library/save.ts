import type { Brief } from '../brief/brief.ts';
import type { Article } from '../text/article.ts';
import { changeDoc, type Database, removeDoc } from './database.ts';
import { type Entry, factsOf, NO_MARKS } from './entry.ts';
import { LibraryError, libraryError } from './errors.ts';
import { entryKey, newArticleId, newBodyKey } from './ids.ts';
import { articleIdFor, keptUrl } from './pointers.ts';
import { readEntry, writeBody, writeEntry } from './schema.ts';

export interface Saved {
  entry: Entry;
  /** When the article had last been saved before, ISO 8601; null where it is new. */
  before: string | null;
}

/**
 * Saves an article, or saves it again where its address is known; the reader's marks stay.
 *
 * The order makes it whole or not there, whenever it is cut off: a pointer may lead nowhere, a body may
 * belong to no entry, and only the entry, a single write, makes the article exist.
 */
export async function saveArticle(
  db: Database,
  article: Article,
  brief: Brief | null,
  options: { private: boolean },
): Promise<Saved> {
  if (options.private) throw new LibraryError('private');
  const now = new Date();
  const at = now.toISOString();
  const id = await articleIdFor(db, article, newArticleId(now.getTime()));
  const body = newBodyKey(id);
  await db.put({ ...writeBody(article, brief, at), _id: body }).catch((error) => {
    throw libraryError(error);
  });

  let saved: Saved | undefined;
  let replaced: string | undefined;
  await changeDoc(db, entryKey(id), (doc) => {
    const old = doc && readEntry(doc);
    const kept = old?.entry ?? { savedAt: at, ...NO_MARKS };
    const facts = factsOf(article, brief);
    const url = old ? keptUrl(old.entry.url, facts.url) : facts.url;
    const entry: Entry = { ...kept, id, ...facts, url, updatedAt: at, deletedAt: null };
    replaced = old?.body;
    saved = { entry, before: old && !old.entry.deletedAt ? old.entry.updatedAt : null };
    return writeEntry(entry, body, doc);
  });
  if (replaced) await removeDoc(db, replaced);
  return saved!;
}
