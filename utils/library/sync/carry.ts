import type { Change } from '../announcements.ts';
import type { Database } from '../database.ts';
import { idOfEntryKey } from '../ids.ts';
import { bridgeBetween, type DocChange } from './bridge.ts';
import type { Cipher } from './cipher.ts';
import { replicaOf } from './replica.ts';

export interface Carried {
  unreadable: number;
  tooLarge: number;
}

/** Changes looked at before the mark is set; what is done twice after a kill is no more than this. */
const BATCH = 100;

/**
 * Carries what has changed since the last time between the library and the replica, both ways. `onProgress`
 * hears how many changes are done, and of about how many.
 */
export async function carry(
  library: Database,
  replicaDb: Database,
  cipher: Cipher,
  announce: (change: Change) => void,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Carried> {
  const replica = replicaOf(replicaDb, cipher);
  const bridge = bridgeBetween(library, replica, cipher, announce);
  const carried: Carried = { unreadable: 0, tooLarge: 0 };
  const mark = await replica.mark();
  const [ours, theirs] = await Promise.all([library.info(), replicaDb.info()]);
  // A library that was begun anew counts from the start.
  if (Number(ours.update_seq) < mark.library) mark.library = 0;
  const total = Number(ours.update_seq) - mark.library + Number(theirs.update_seq) - mark.replica;
  let done = 0;

  const settle = async (key: string, hint: string | null) => {
    const settled = await bridge.settle(key, hint);
    if (settled === 'unreadable') carried.unreadable++;
    if (settled === 'too-large') carried.tooLarge++;
  };
  const from = async (
    db: Database,
    side: 'library' | 'replica',
    look: (change: DocChange) => Promise<void>,
  ) => {
    for (;;) {
      const { results, last_seq } = await db.changes({ since: mark[side], limit: BATCH, style: 'all_docs' });
      for (const change of results) {
        await look(change);
        onProgress(++done, Math.max(done, total));
      }
      if (last_seq === mark[side]) return;
      mark[side] = last_seq;
      await replica.setMark(mark);
    }
  };
  await from(replicaDb, 'replica', async (change) => {
    const key = await bridge.keyThere(change);
    if (key) await settle(key, null);
  });
  await from(library, 'library', async (change) => {
    const key = await bridge.keyHere(change);
    if (key) await settle(key, change.deleted ? null : idOfEntryKey(change.id));
  });
  return carried;
}
