import { changeDoc, type Database, removeDoc } from './database.ts';
import type { Entry } from './entry.ts';
import { libraryError } from './errors.ts';
import { entryKey, newBodyKey } from './ids.ts';
import { mergeMarks, takesOver } from './merge.ts';
import { articleIdFor, keptUrl } from './pointers.ts';
import type { SavedArticle } from './read.ts';
import { readEntry, writeBody, writeEntry } from './schema.ts';

/**
 * Puts an article back as it was elsewhere, under its own dates. Where its address is known, the newer
 * content stays and what the reader said is merged; the entry then is in the library if either was.
 */
export async function putBack(db: Database, saved: SavedArticle): Promise<Entry> {
  const { article, brief } = saved;
  const id = await articleIdFor(db, article, saved.entry.id);
  const body = newBodyKey(id);
  await db.put({ ...writeBody(article, brief, new Date().toISOString()), _id: body }).catch((error) => {
    throw libraryError(error);
  });
  let entry: Entry | undefined;
  let unused = '';
  await changeDoc(db, entryKey(id), (doc) => {
    const given = { ...saved.entry, id };
    const there = doc && readEntry(doc);
    if (!there) {
      entry = given;
      unused = '';
      return writeEntry(given, body, null);
    }
    const takes = takesOver(given, there.entry);
    entry = {
      ...(takes ? given : there.entry),
      ...mergeMarks(given, there.entry),
      url: keptUrl(there.entry.url, given.url),
      savedAt: [given.savedAt, there.entry.savedAt].sort()[0]!,
      deletedAt: given.deletedAt === null ? null : there.entry.deletedAt,
    };
    unused = takes ? there.body : body;
    return writeEntry(entry, takes ? body : there.body, doc);
  });
  if (unused) await removeDoc(db, unused);
  return entry!;
}
