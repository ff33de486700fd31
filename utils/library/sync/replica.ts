import { changeDoc, type Database, getDoc, removeDoc, type StoredDoc } from '../database.ts';
import type { ArticleId } from '../ids.ts';
import type { Cipher } from './cipher.ts';
import { mergeAll } from './merge-records.ts';
import { SyncError } from './problems.ts';
import { readRecord, type SyncRecord, sameRecord } from './record.ts';

/** The version of the sealed documents. */
const VERSION = 1;
/** A content that would be refused by a server as it comes, whose limit is 8 MB; in letters. */
const LARGEST = 7_000_000;

const ENTRY = 'a-';
const CONTENT = 'b-';
const entryName = (key: string): string => ENTRY + key;
const contentName = (key: string, content: string): string => `${CONTENT}${key}-${content}`;

/** The article that a document of the replica belongs to, and the content that it is; null where it is none. */
export function partsOfName(name: string): { key: string; content: string | null } | null {
  const [, key, content] = /^[ab]-([0-9a-f]{32})(?:-([0-9a-f]{32}))?$/.exec(name) ?? [];
  return key ? { key, content: content ?? null } : null;
}

/** What the replica holds of an article. */
export type Held =
  | { state: 'missing' | 'deleted' | 'unreadable'; rev: string | null }
  | {
      state: 'live';
      rev: string;
      /** All that devices have written at once, as one. */
      record: SyncRecord;
      /** What the winning revision says. */
      winner: SyncRecord;
      /** Revisions beside the winning one, and all contents that any of them names. */
      beside: string[];
      contents: string[];
    };

/** What was last agreed on between the library and the replica. */
export interface Base {
  entry: ArticleId;
  record: SyncRecord;
  /** The revisions it was in, and the name of its body in the library. */
  rev: string;
  localRev: string;
  localBody: string;
}

/** How far the bridge has come with the changes of each side. */
export interface BridgeMark {
  library: number;
  replica: number;
}

const BRIDGE = '_local/bridge';
const baseName = (key: string): string => `_local/base-${key}`;
const keyName = (id: ArticleId): string => `_local/key-${id}`;

/** The encrypted copies that are replicated. What is named `_local/` stays on the device. */
export function replicaOf(db: Database, cipher: Cipher) {
  const sealed = async (name: string, value: unknown) => ({
    v: VERSION,
    data: await cipher.seal(name, value),
  });
  const opened = async (doc: StoredDoc): Promise<unknown> => {
    if (typeof doc.v === 'number' && doc.v > VERSION) throw new SyncError('newer');
    return cipher.open(doc._id, String(doc.data)).catch(() => null);
  };

  return {
    async read(key: string): Promise<Held> {
      const winner = await winnerOf(db, entryName(key));
      if (winner === 'deleted' || winner === 'missing') return { state: winner, rev: null };
      const record = readRecord(await opened(winner));
      if (!record) return { state: 'unreadable', rev: winner._rev };
      const beside: string[] = [];
      const records = [record];
      for (const rev of (winner._conflicts as string[] | undefined) ?? []) {
        const other = readRecord(await opened(await db.get(entryName(key), { rev })));
        if (!other) continue;
        beside.push(rev);
        records.push(other);
      }
      return {
        state: 'live',
        rev: winner._rev,
        record: mergeAll(records),
        winner: record,
        beside,
        contents: records.map(({ content }) => content),
      };
    },
    /** Writes the record over what was read; gives the revision. */
    async write(key: string, record: SyncRecord, held: Held): Promise<string> {
      const name = entryName(key);
      let { rev } = held;
      if (held.state !== 'live' || !sameRecord(held.winner, record)) {
        ({ rev } = await db.put({ ...(await sealed(name, record)), _id: name, ...(rev && { _rev: rev }) }));
      }
      if (held.state === 'live') for (const old of held.beside) await db.remove({ _id: name, _rev: old });
      return rev!;
    },
    async remove(key: string): Promise<void> {
      await removeDoc(db, entryName(key));
    },
    hasContent: async (key: string, content: string) =>
      (await getDoc(db, contentName(key, content))) !== null,
    async readContent(key: string, content: string): Promise<Record<string, unknown> | null> {
      const doc = await getDoc(db, contentName(key, content));
      return doc && ((await opened(doc)) as Record<string, unknown> | null);
    },
    /** @throws SyncError 'too-large' where no server would take it. */
    async writeContent(key: string, content: string, value: unknown): Promise<void> {
      const name = contentName(key, content);
      const doc = { ...(await sealed(name, value)), _id: name };
      if (doc.data.length > LARGEST) throw new SyncError('too-large');
      await db.put(doc);
    },
    removeContent: (key: string, content: string) => removeDoc(db, contentName(key, content)),

    async base(key: string): Promise<Base | null> {
      return ((await getDoc(db, baseName(key))) as unknown as Base | null) ?? null;
    },
    async agree(key: string, base: Base): Promise<void> {
      await changeDoc(db, keyName(base.entry), (known) => (known?.key === key ? null : { key }));
      await changeDoc(db, baseName(key), () => ({ ...base }));
    },
    async forget(key: string, entry: ArticleId): Promise<void> {
      await removeDoc(db, keyName(entry));
      await removeDoc(db, baseName(key));
    },
    /** The article's name of an entry that is gone from the library. */
    async keyOfEntry(id: ArticleId): Promise<string | null> {
      const doc = await getDoc(db, keyName(id));
      return typeof doc?.key === 'string' ? doc.key : null;
    },
    async mark(): Promise<BridgeMark> {
      const doc = await getDoc(db, BRIDGE);
      return { library: numberOf(doc?.library), replica: numberOf(doc?.replica) };
    },
    setMark: (mark: BridgeMark) => changeDoc(db, BRIDGE, () => ({ ...mark })),
  };
}

export type Replica = ReturnType<typeof replicaOf>;

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The winning revision of a document with the names of those beside it. */
export async function winnerOf(db: Database, id: string): Promise<StoredDoc | 'deleted' | 'missing'> {
  try {
    return await db.get(id, { conflicts: true });
  } catch (error) {
    const { status, reason } = error as { status?: number; reason?: string };
    if (status === 404) return reason === 'deleted' ? 'deleted' : 'missing';
    throw error;
  }
}
