import type { Change } from '../announcements.ts';
import { type Database, openDatabase } from '../database.ts';
import { type Carried, carry } from './carry.ts';
import type { Cipher } from './cipher.ts';
import type { KeyDoc } from './keys.ts';
import { SyncError, syncError } from './problems.ts';
import type { Remote } from './remote.ts';

/** The encrypted copies on this device. */
export const REPLICA = 'lede-sync';

/** Keeps the replica's revisions named by what is in them: what two devices come to alike is no conflict. */
export const openReplica = (name: string = REPLICA): Database =>
  openDatabase(name, { deterministic_revs: true });

export type Step = 'receiving' | 'merging' | 'sending';
export type OnProgress = (step: Step, done: number, total: number | null) => void;

export interface Round {
  library: Database;
  replica: Database;
  remote: Remote;
  cipher: Cipher;
  keyDoc: KeyDoc;
  announce(change: Change): void;
  onProgress?: OnProgress;
}

/** Documents of one request, from many to one: proxies refuse what they take for too much. */
const BATCHES = [100, 10, 1];
const ATTEMPTS = 3;

/**
 * One sync: what is new comes from the server, is merged, and what is then new here goes to the server. It may
 * be cut off anywhere and begun again. Receiving comes first, so that changes made meanwhile elsewhere are
 * merged knowing what they came from, and the server seldom sees a conflict.
 * @throws SyncError
 */
export async function syncOnce(round: Round): Promise<Carried> {
  const { library, replica, remote, cipher, announce, onProgress = () => {} } = round;
  try {
    await checkKey(round);
    await pull(replica, remote, onProgress);
    const carried = await carry(library, replica, cipher, announce, (done, total) =>
      onProgress('merging', done, total),
    );
    await push(replica, remote, onProgress);
    return carried;
  } catch (error) {
    throw error instanceof SyncError ? error : (remote.refusal() ?? syncError(error));
  }
}

/** Sees that the server still is the one whose key this device has; one that was emptied gets it back. */
async function checkKey({ remote, keyDoc }: Round): Promise<void> {
  let there = await remote.readKey();
  if (!there && !(await remote.writeKey(keyDoc))) there = await remote.readKey();
  if (there && there.wrapped !== keyDoc.wrapped) throw new SyncError('other-key');
}

async function pull(replica: Database, remote: Remote, onProgress: OnProgress): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      const run = replica.replicate.from(remote.db, { batch_size: BATCHES[0] });
      run.on('change', ({ docs_read, pending }) =>
        onProgress('receiving', docs_read, pending === undefined ? null : docs_read + pending),
      );
      await run;
      return;
    } catch (error) {
      // A document that another device replaced at that moment is asked for again.
      if (remote.refusal() || attempt === ATTEMPTS) throw error;
    }
  }
}

async function push(replica: Database, remote: Remote, onProgress: OnProgress): Promise<void> {
  for (const batch_size of BATCHES) {
    try {
      let denied = '';
      const run = replica.replicate.to(remote.db, { batch_size });
      run.on('change', ({ docs_written }) => onProgress('sending', docs_written, null));
      run.on('denied', ({ reason }) => {
        denied = reason ?? 'denied';
      });
      await run;
      if (denied) throw new SyncError('access', denied);
      return;
    } catch (error) {
      const isTooMuch = remote.refusal()?.problem === 'too-large';
      if (!isTooMuch || batch_size === BATCHES.at(-1)) throw error;
      remote.clear();
    }
  }
}
