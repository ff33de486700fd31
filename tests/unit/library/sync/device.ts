import type { Database } from '../../../../utils/library/database.ts';
import { openDatabase } from '../../../../utils/library/database.ts';
import { type Library, openLibrary } from '../../../../utils/library/library.ts';
import type { Carried } from '../../../../utils/library/sync/carry.ts';
import { type Cipher, cipherOf } from '../../../../utils/library/sync/cipher.ts';
import { type KeyDoc, makeKey } from '../../../../utils/library/sync/keys.ts';
import { openRemote } from '../../../../utils/library/sync/remote.ts';
import { openReplica, syncOnce } from '../../../../utils/library/sync/round.ts';

/** What all devices of a test share. */
export interface Shared {
  address: string;
  keyDoc: KeyDoc;
  cipher: Cipher;
}

export const PASSPHRASE = 'harbour crane winter bell';
let making: ReturnType<typeof makeKey> | undefined;

/** A key, made once for all tests, since that takes its time. */
export async function share(address: string): Promise<Shared> {
  making ??= makeKey(PASSPHRASE);
  const { doc, key } = await making;
  return { address, keyDoc: doc, cipher: await cipherOf(key) };
}

export interface Device {
  library: Library;
  db: Database;
  replica: Database;
  /** Syncs once. With `writes`, the device is killed after so many writes to its databases. */
  sync(writes?: number): Promise<Carried>;
}

let made = 0;

/** A device with a library of its own. */
export async function aDevice({ address, keyDoc, cipher }: Shared): Promise<Device> {
  const name = `device-${++made}`;
  const db = openDatabase(name);
  const replica = openReplica(`${name}-sync`);
  const sync = (library: Database, copies: Database) =>
    syncOnce({
      library,
      replica: copies,
      remote: openRemote({ address, user: '', password: '' }),
      cipher,
      keyDoc,
      announce: () => undefined,
    });
  return {
    library: await openLibrary(name),
    db,
    replica,
    sync(writes) {
      if (writes === undefined) return sync(db, replica);
      const meter = { left: writes };
      return sync(mortal(openDatabase(name), meter), mortal(openReplica(`${name}-sync`), meter));
    },
  };
}

/** A database whose device is killed once the meter has run out: from then on it writes nothing. */
function mortal(db: Database, meter: { left: number }): Database {
  const pouch = db as unknown as Record<
    'put' | 'remove' | 'bulkDocs',
    (...args: unknown[]) => Promise<unknown>
  >;
  for (const method of ['put', 'remove', 'bulkDocs'] as const) {
    const real = pouch[method].bind(pouch);
    pouch[method] = (...args) => {
      if (meter.left-- > 0) return real(...args);
      const killed = new Error('The device was killed');
      const callback = args.at(-1);
      if (typeof callback !== 'function') return Promise.reject(killed);
      callback(killed);
      return Promise.resolve();
    };
  }
  return db;
}

/** Everything that can be read in a library, by address; without the ids, which are each device's own. */
export async function contentOf({ library }: Device): Promise<Record<string, unknown>> {
  const { entries } = await library.list({ which: 'all', limit: 10_000 });
  const all: Record<string, unknown> = {};
  for (const { id } of entries) {
    const saved = await library.get(id);
    const { id: _, ...entry } = saved?.entry ?? { id };
    const url = saved?.entry.url ?? `unreadable ${id}`;
    all[url in all ? `${url} twice` : url] = { entry, article: saved?.article, brief: saved?.brief };
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
