import type { Change } from '../announcements.ts';
import type { Database } from '../database.ts';
import { type ArticleId, idOfEntryKey } from '../ids.ts';
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
  const unreadable = new Set<string>();
  const tooLarge = new Set<string>();
  const mark = await replica.mark();
  const [ours, theirs] = await Promise.all([library.info(), replicaDb.info()]);
  // A library that was begun anew counts from the start.
  if (Number(ours.update_seq) < mark.library) mark.library = 0;
  const total = Number(ours.update_seq) - mark.library + Number(theirs.update_seq) - mark.replica;
  let done = 0;

  const from = async (
    db: Database,
    side: 'library' | 'replica',
    keyOf: (change: DocChange) => Promise<string | null>,
  ) => {
    for (;;) {
      const { results, last_seq } = await db.changes({ since: mark[side], limit: BATCH, style: 'all_docs' });
      // Changes of one article, of which there may be many, are settled together.
      const hints = new Map<string, ArticleId | null>();
      for (const change of results) {
        const key = await keyOf(change);
        if (key) hints.set(key, side === 'library' && !change.deleted ? idOfEntryKey(change.id) : null);
      }
      for (const [key, hint] of hints) {
        const settled = await bridge.settle(key, hint);
        if (settled === 'unreadable') unreadable.add(key);
        if (settled === 'too-large') tooLarge.add(key);
        onProgress(++done, Math.max(done, total));
      }
      if (last_seq === mark[side]) return;
      mark[side] = last_seq;
      await replica.setMark(mark);
    }
  };
  await from(replicaDb, 'replica', bridge.keyThere);
  await from(library, 'library', bridge.keyHere);
  return { unreadable: unreadable.size, tooLarge: tooLarge.size };
}
