import idb from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { isConflict, isMissing, libraryError } from './errors.ts';

PouchDB.plugin(idb);

/** A document as it comes out of the database: nothing is known of it but its name and revision. */
export type StoredDoc = Record<string, unknown> & { _id: string; _rev: string };
export type Database = PouchDB.Database<Record<string, unknown>>;

/** How often a write is tried again when another window has been faster. */
const ATTEMPTS = 50;

/** Opens a database of this device. */
export function openDatabase(name: string, options: { deterministic_revs?: boolean } = {}): Database {
  try {
    return new PouchDB<Record<string, unknown>>(name, {
      adapter: 'idb',
      // What is deleted or replaced is gone, not kept as an older revision.
      auto_compaction: true,
      // Otherwise a revision's name is a digest of its words, which a sync server must not see.
      deterministic_revs: false,
      ...options,
    });
  } catch (error) {
    throw libraryError(error);
  }
}

/** The document, or null where there is none. */
export async function getDoc(db: Database, id: string): Promise<StoredDoc | null> {
  try {
    return await db.get(id);
  } catch (error) {
    if (isMissing(error)) return null;
    throw libraryError(error);
  }
}

/**
 * Writes a document made from the one that is there (null where there is none), and tries again from the
 * start when another window has written it meanwhile. `make` answers null to leave all as it is.
 */
export async function changeDoc(
  db: Database,
  id: string,
  make: (current: StoredDoc | null) => Record<string, unknown> | null,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const current = await getDoc(db, id);
    const next = make(current);
    if (!next) return;
    try {
      await db.put({ ...next, _id: id, ...(current && { _rev: current._rev }) });
      return;
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw libraryError(error);
    }
  }
}

/** Removes a document; one that is not there is as good as removed. */
export async function removeDoc(db: Database, id: string): Promise<void> {
  for (let doc = await getDoc(db, id); doc; doc = await getDoc(db, id)) {
    try {
      await db.remove({ _id: id, _rev: doc._rev });
      return;
    } catch (error) {
      if (!isConflict(error) && !isMissing(error)) throw libraryError(error);
    }
  }
}

/** The documents of rows that have one. */
export const docsOf = (rows: object[]): StoredDoc[] =>
  rows.flatMap((row) => ('doc' in row && row.doc ? [row.doc as StoredDoc] : []));
