import { savedAddress } from '../../platform/saved-address.ts';
import type { Change } from '../announcements.ts';
import { clearAfter } from '../change.ts';
import { type Database, getDoc, removeDoc, type StoredDoc } from '../database.ts';
import { factsOf } from '../entry.ts';
import { isConflict, libraryError } from '../errors.ts';
import { type ArticleId, ENTRY, entryKey, idOfEntryKey, newBodyKey, pointerKey } from '../ids.ts';
import { isSameArticle, ownIdFor, pointTo } from '../pointers.ts';
import { readBody, readEntry, writeBody, writeEntry } from '../schema.ts';
import { canonical } from './bytes.ts';
import type { Cipher } from './cipher.ts';
import { isEdited, mergeRecords } from './merge-records.ts';
import { SyncError } from './problems.ts';
import { recordOf, type SyncRecord, sameRecord } from './record.ts';
import { type Base, type Held, partsOfName, type Replica, winnerOf } from './replica.ts';

export interface Bridge {
  /** Makes one article the same on both sides. `hint` is its id in the library, where it is known. */
  settle(key: string, hint: ArticleId | null): Promise<Settled>;
  /** The article's name on the server, of a change in the library; null where there is nothing to do. */
  keyHere(change: DocChange): Promise<string | null>;
  /** The article's name on the server, of a change in the replica; null where there is nothing to do. */
  keyThere(change: DocChange): Promise<string | null>;
}

/** A change as a database tells of it; with all revisions that stand beside each other. */
export interface DocChange {
  id: string;
  changes: { rev: string }[];
  deleted?: boolean;
}

export type Settled =
  | 'done'
  /** Its content is still to come; that will settle it. */
  | 'waiting'
  /** It cannot be read with this key. */
  | 'unreadable'
  /** No server would take it. */
  | 'too-large';

/** An article as it is in the library. */
interface Here {
  id: ArticleId;
  doc: StoredDoc;
  body: string;
  record: SyncRecord;
}

/** Somebody has changed the article while it was being settled. */
class ChangedMeanwhile extends Error {}

const ATTEMPTS = 20;

/**
 * Carries changes between the library and its encrypted replica. Each step can be done again without harm, and
 * what is equal on both sides is not written, so that a bridge that was cut off begins again where it likes.
 */
export function bridgeBetween(
  library: Database,
  replica: Replica,
  cipher: Cipher,
  announce: (change: Change) => void,
): Bridge {
  const nameOfUrl = (url: string) => cipher.nameOf('article', savedAddress(url));

  async function once(key: string, hint: ArticleId | null): Promise<Settled> {
    const base = await replica.base(key);
    const held = await replica.read(key);
    if (held.state === 'unreadable') return 'unreadable';
    const here = await findHere(base, held, hint);
    if (!here) return withoutEntry(key, base, held);

    if (held.state !== 'live') {
      const isPurged = held.state === 'deleted' && base !== null && !isEdited(base.record, here.record);
      if (isPurged) {
        await purge(here);
        await replica.forget(key, base.entry);
        return 'done';
      }
      return here.record.content === '' ? 'done' : agree(key, held, here, here.record);
    }
    const merged = mergeRecords(base?.record ?? null, here.record, held.record);
    if (merged.content !== here.record.content && !(await replica.hasContent(key, merged.content)))
      return 'waiting';
    return agree(key, held, here, merged);
  }

  /** The library has no entry: it was purged here, or never was. */
  async function withoutEntry(key: string, base: Base | null, held: Held): Promise<Settled> {
    if (held.state !== 'live') {
      if (base) await replica.forget(key, base.entry);
      return 'done';
    }
    const isPurged = base !== null && (await winnerOf(library, entryKey(base.entry))) === 'deleted';
    if (isPurged && !isEdited(base.record, held.record)) {
      await replica.remove(key);
      for (const content of new Set(held.contents)) await replica.removeContent(key, content);
      await replica.forget(key, base.entry);
      return 'done';
    }
    if (!(await replica.hasContent(key, held.record.content))) return 'waiting';
    return agree(key, held, null, held.record);
  }

  /** Writes the record to both sides where it is not what they have, and notes that they agree. */
  async function agree(key: string, held: Held, here: Here | null, record: SyncRecord): Promise<Settled> {
    if (here?.record.content === record.content && !(await replica.hasContent(key, record.content))) {
      const content = await contentHere(here.body);
      if (!content) return 'unreadable';
      await replica.writeContent(key, record.content, content);
    }
    const rev = await replica.write(key, record, held);
    const known = [here?.record.content ?? '', ...(held.state === 'live' ? held.contents : [])];
    for (const old of new Set(known)) {
      if (old !== '' && old !== record.content) await replica.removeContent(key, old);
    }
    const written = here && sameRecord(here.record, record) ? here : await writeHere(key, here, record);
    if (!written) return 'unreadable';
    const { id, doc, body } = written;
    await replica.agree(key, { entry: id, record, rev, localRev: doc._rev, localBody: body });
    return 'done';
  }

  /** Writes the record into the library, unless the entry has changed since it was read. */
  async function writeHere(key: string, here: Here | null, record: SyncRecord): Promise<Here | null> {
    if (here?.record.content === record.content) return writeEntryHere(here.id, here, record, here.body);
    const content = readBody(await replica.readContent(key, record.content));
    if (!content) return null;
    const id = here?.id ?? (await ownIdFor(library, record.url, record.id));
    await pointTo(library, id, content.article);
    const body = newBodyKey(id);
    await library.put({
      ...writeBody(content.article, content.brief, new Date().toISOString()),
      _id: body,
    });
    try {
      const facts = factsOf(content.article, content.brief);
      const written = await writeEntryHere(id, here, record, body, facts);
      if (here?.body) await removeDoc(library, here.body);
      return written;
    } catch (error) {
      await removeDoc(library, body);
      throw error;
    }
  }

  async function writeEntryHere(
    id: ArticleId,
    here: Here | null,
    record: SyncRecord,
    body: string,
    facts: Partial<ReturnType<typeof factsOf>> = {},
  ): Promise<Here> {
    const name = entryKey(id);
    const old = readEntry(here?.doc ?? { _id: name }).entry;
    const { url, savedAt, updatedAt, deletedAt, hasBrief, marks, extra } = record;
    const entry = { ...old, ...facts, ...marks, id, url, savedAt, updatedAt, deletedAt, hasBrief };
    const next = writeEntry(entry, body, { ...here?.doc, ...extra, v: record.v });
    const { rev } = await library
      .put({ ...next, _id: name, ...(here && { _rev: here.doc._rev }) })
      .catch((error) => {
        throw isConflict(error) ? new ChangedMeanwhile() : libraryError(error);
      });
    announce({ kind: here ? 'changed' : 'saved', ids: [id] });
    return { id, doc: { ...next, _id: name, _rev: rev }, body, record };
  }

  /** Purges the article unless it has changed since it was read. */
  async function purge({ id, doc }: Here): Promise<void> {
    await library.remove({ _id: doc._id, _rev: doc._rev }).catch((error) => {
      throw isConflict(error) ? new ChangedMeanwhile() : libraryError(error);
    });
    await clearAfter(library, id, doc);
    announce({ kind: 'purged', ids: [id] });
  }

  async function findHere(base: Base | null, held: Held, hint: ArticleId | null): Promise<Here | null> {
    const url = held.state === 'live' ? held.record.url : base?.record.url;
    const pointer = url === undefined ? null : (await getDoc(library, await pointerKey(url)))?.article;
    for (const id of new Set([hint, pointer, base?.entry])) {
      const doc = typeof id === 'string' ? await getDoc(library, entryKey(id)) : null;
      // What was only read at this address is another article, until it says otherwise.
      if (doc && (url === undefined || isSameArticle(readEntry(doc).entry.url, url)))
        return readHere(doc, base);
    }
    return null;
  }

  async function readHere(doc: StoredDoc, base: Base | null): Promise<Here> {
    const id = idOfEntryKey(doc._id);
    const { body } = readEntry(doc);
    const isKnown = base?.entry === id && base.localBody === body;
    const content = isKnown ? base.record.content : await nameOfContent(body);
    return { id, doc, body, record: recordOf(doc, content, base?.record.id ?? null) };
  }

  const contentHere = async (body: string) => readBody(await getDoc(library, body));

  /** The name of a body's content; empty where there is none, so that any other is better. */
  async function nameOfContent(body: string): Promise<string> {
    const content = await contentHere(body);
    return content ? cipher.nameOf('content', canonical(content)) : '';
  }

  return {
    async settle(key, hint) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(key, hint);
        } catch (error) {
          if (error instanceof SyncError && error.problem === 'too-large') return 'too-large';
          if (!(error instanceof ChangedMeanwhile) || attempt === ATTEMPTS) throw error;
        }
      }
    },
    async keyHere({ id, changes, deleted }) {
      if (!id.startsWith(ENTRY)) return null;
      const known = await replica.keyOfEntry(idOfEntryKey(id));
      if (known && (await replica.base(known))?.localRev === changes[0]?.rev) return null;
      const doc = deleted ? null : await getDoc(library, id);
      return doc ? nameOfUrl(readEntry(doc).entry.url) : known;
    },
    async keyThere({ id, changes, deleted }) {
      const parts = partsOfName(id);
      const base = parts && (await replica.base(parts.key));
      if (!base) return parts?.key ?? null;
      const isSettled =
        parts.content === null
          ? changes.length === 1 && changes[0]?.rev === base.rev
          : (parts.content === base.record.content) !== (deleted === true);
      return isSettled ? null : parts.key;
    },
  };
}
