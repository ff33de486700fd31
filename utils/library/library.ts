import type { Brief } from '../brief/brief.ts';
import type { Article } from '../text/article.ts';
import { announcer, type Change } from './announcements.ts';
import { addBrief, changeEntry, purgeArticle } from './change.ts';
import { openDatabase } from './database.ts';
import type { Entry, EntryMarks, Listed } from './entry.ts';
import type { ArticleId } from './ids.ts';
import type { Addresses } from './pointers.ts';
import { putBack } from './put-back.ts';
import {
  type Changes,
  changesSince,
  findEntry,
  getArticle,
  getEntries,
  listEntries,
  type Mark,
  markOf,
  type Page,
  type PageRequest,
  type SavedArticle,
} from './read.ts';
import { type Saved, saveArticle } from './save.ts';
import { sweepDaily } from './sweep.ts';
import { askForSync } from './sync/ask.ts';

export type { Change } from './announcements.ts';
export type { Card, Entry, EntryMarks, Listed } from './entry.ts';
export { LibraryError, type LibraryProblem } from './errors.ts';
export type { ArticleId } from './ids.ts';

/** The saved articles. Every method rejects with a LibraryError and nothing else. */
export interface Library {
  /** Saves, or saves again where the address is known. From a private window it refuses. */
  save(article: Article, brief: Brief | null, options: { private: boolean }): Promise<Saved>;
  /** A page of entries, newest first. */
  list(request?: PageRequest): Promise<Page>;
  /** Some entries by their ids, also from the bin; those that are gone are left out. */
  entries(ids: ArticleId[]): Promise<Listed[]>;
  /** Where the library is now, for `changesSince`. */
  now(): Promise<Mark>;
  /** The entries that were written or removed since then. */
  changesSince(seq: number): Promise<Changes>;
  /** The whole of an article, also from the bin. */
  get(id: ArticleId): Promise<SavedArticle | null>;
  /**
   * The entry of an article by its address and, where that is another, the one it was read at, whichever it was saved
   * under; null where it is not saved or in the bin.
   */
  find(addresses: Addresses): Promise<Entry | null>;
  /** Changes what the reader says of an article, made from what is there now. */
  mark(id: ArticleId, make: (entry: Entry) => Partial<EntryMarks>): Promise<Entry>;
  /** Adds the brief to an article that was saved without one. */
  addBrief(id: ArticleId, article: Article, brief: Brief): Promise<void>;
  /** Puts an article back from a backup, merged with what is there. */
  putBack(saved: SavedArticle): Promise<Entry>;
  /** Puts an article into the bin, from where `restore` takes it back. */
  remove(id: ArticleId): Promise<Entry>;
  restore(id: ArticleId): Promise<Entry>;
  /** Removes an article for good. */
  purge(id: ArticleId): Promise<void>;
  /** Clears away leftovers and what has been in the bin for a month, at most once a day. */
  sweep(): Promise<void>;
  /** Hears of changes in all windows; returns how to stop. */
  onChange(listener: (change: Change) => void): () => void;
  close(): Promise<void>;
}

/**
 * Opens the library. Close it where the page lives on without it.
 * @throws LibraryError 'unavailable' where the browser keeps nothing, as in permanent private browsing;
 * 'newer' where a newer version of Lede has written to it.
 */
export async function openLibrary(name = 'library'): Promise<Library> {
  const db = openDatabase(name);
  await listEntries(db, { limit: 1 });
  const { announce, onChange, close } = announcer(name);
  const told = async <T>(kind: Change['kind'], id: ArticleId | null, work: Promise<T>): Promise<T> => {
    const done = await work;
    announce({ kind, ids: [id ?? (done as Saved).entry.id] });
    void askForSync();
    return done;
  };

  return {
    save: (article, brief, options) => told('saved', null, saveArticle(db, article, brief, options)),
    list: (request = {}) => listEntries(db, request),
    entries: (ids) => getEntries(db, ids),
    now: () => markOf(db),
    changesSince: (seq) => changesSince(db, seq),
    get: (id) => getArticle(db, id),
    find: (addresses) => findEntry(db, addresses),
    mark: (id, make) => told('changed', id, changeEntry(db, id, make)),
    addBrief: (id, article, brief) => told('changed', id, addBrief(db, id, article, brief)),
    putBack: async (saved) => {
      const entry = await putBack(db, saved);
      return told('saved', entry.id, Promise.resolve(entry));
    },
    remove: (id) =>
      told(
        'removed',
        id,
        changeEntry(db, id, () => ({ deletedAt: new Date().toISOString() })),
      ),
    restore: (id) =>
      told(
        'restored',
        id,
        changeEntry(db, id, () => ({ deletedAt: null })),
      ),
    purge: (id) => told('purged', id, purgeArticle(db, id)),
    sweep: () => sweepDaily(db),
    onChange,
    close: async () => {
      close();
      await db.close();
    },
  };
}
