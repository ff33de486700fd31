import { browser } from 'wxt/browser';
import { hasHost } from '../../platform/permissions.ts';
import { announcer } from '../announcements.ts';
import { type Database, openDatabase } from '../database.ts';
import { type Account, readAccount, removeAccount, writeAccount } from './account.ts';
import { databaseAddress } from './address.ts';
import { cipherOf } from './cipher.ts';
import { makeKey, SHORTEST_PASSPHRASE, unlockKey } from './keys.ts';
import { SyncError, type SyncProblem, syncError } from './problems.ts';
import { type Login, openRemote, type Remote } from './remote.ts';
import { openReplica, type Step, syncOnce } from './round.ts';
import { changeSyncStatus, getSyncStatus, removeSyncStatus, startSyncStatus } from './status.ts';

/** What runs in the background, which alone connects to the server. */
export const SYNC_ALARM = 'sync';
/** Minutes between rounds that nothing has asked for. */
const EVERY = 5;
/** How long changes are gathered before they are sent, in milliseconds. */
const GATHER = 1500;
/** A round says at least this often that it lives; it also keeps the browser from stopping the background. */
const PULSE = 10_000;
/** By how much clocks may differ before which text is newer is in doubt, in milliseconds. */
const CLOCK = 5 * 60_000;
const LIBRARY = 'library';

/** Sets sync up, and begins with it; tells what is in the way, or null. */
export async function setUpSync(
  typed: Login & { passphrase: string },
): Promise<{ problem: SyncProblem; detail: string } | null> {
  try {
    const address = databaseAddress(typed.address);
    if (browser.extension.inIncognitoContext) throw new SyncError('private');
    if (typed.passphrase.trim().length < SHORTEST_PASSPHRASE) throw new SyncError('short-passphrase');
    if (!(await hasHost(address))) throw new SyncError('permission');
    const login = { address, user: typed.user.trim(), password: typed.password };
    const { key, doc } = await keyFrom(openRemote(login), typed.passphrase);
    // The copies made for another library are of no use for this one.
    if ((await readAccount())?.keyDoc.wrapped !== doc.wrapped) await openReplica().destroy();
    await writeAccount({ ...login, key, keyDoc: doc });
    await startSyncStatus(address);
    await schedule(true);
    void syncNow();
    return null;
  } catch (error) {
    const { problem, message } = syncError(error);
    return { problem, detail: message };
  }
}

/** The key of the library on the server, which is begun where there is none. */
async function keyFrom(remote: Remote, passphrase: string): Promise<Awaited<ReturnType<typeof makeKey>>> {
  await remote.create();
  const there = await remote.readKey();
  if (there) return { doc: there, key: await unlockKey(there, passphrase) };
  const made = await makeKey(passphrase);
  return (await remote.writeKey(made.doc)) ? made : keyFrom(remote, passphrase);
}

let running: Promise<void> | null = null;
/** Set where a round is asked for while one is under way, which may be past what has changed. */
let again = false;

/** Syncs, unless sync is off; whatever comes of it is in the status. Only the background does, one round at a time. */
export function syncNow(): Promise<void> {
  again = true;
  running ??= runRounds().finally(() => {
    running = null;
  });
  return running;
}

async function runRounds(): Promise<void> {
  while (again && (await isSyncOn())) {
    again = false;
    await runRound();
  }
}

/** A private window has a background of its own in Chromium, and nothing of it is synced. */
const isSyncOn = async (): Promise<boolean> =>
  !browser.extension.inIncognitoContext && (await getSyncStatus())?.on === true;

let soon: Promise<void> | null = null;

/** Syncs in a moment, once for all that asks for it meanwhile. */
export function syncSoon(): Promise<void> {
  soon ??= new Promise((resolve) => setTimeout(resolve, GATHER)).then(() => {
    soon = null;
    return syncNow();
  });
  return soon;
}

/** Switches sync off for a while, or on again. */
export async function switchSync(on: boolean): Promise<void> {
  await changeSyncStatus({ on, problem: null });
  await schedule(on);
  if (on) await syncNow();
}

/** Removes all that this device knows of the server; the articles stay, here and there. */
export async function forgetSync(): Promise<void> {
  await removeSyncStatus();
  await schedule(false);
  await running;
  await removeAccount();
  await openReplica().destroy();
}

/** As the browser starts: it may have forgotten the alarm. */
export async function resumeSync(): Promise<void> {
  if (!(await isSyncOn())) return;
  await schedule(true);
  await syncNow();
}

async function schedule(on: boolean): Promise<void> {
  if (on) await browser.alarms.create(SYNC_ALARM, { periodInMinutes: EVERY });
  else await browser.alarms.clear(SYNC_ALARM);
}

let library: Database | undefined;

async function runRound(): Promise<void> {
  const account = await readAccount();
  // The browser has cleared away what it kept of the server: there is nothing to sync with.
  if (!account) return removeSyncStatus();
  const report = reporter();
  let remote: Remote | undefined;
  try {
    if (!(await hasHost(account.address))) throw new SyncError('permission');
    remote = openRemote(account);
    await roundWith(account, remote, report.progress);
  } catch (error) {
    const { problem, message } = syncError(error);
    await changeSyncStatus({ problem: { kind: problem, detail: message } });
  } finally {
    await report.end();
    const ahead = remote?.clockAhead() ?? 0;
    await changeSyncStatus({
      running: null,
      clockAhead: Math.abs(ahead) > CLOCK ? Math.round(ahead / 60_000) : null,
    });
  }
}

async function roundWith(
  account: Account,
  remote: Remote,
  onProgress: (step: Step, done: number, total: number | null) => void,
): Promise<void> {
  library ??= openDatabase(LIBRARY);
  const { announce, close } = announcer(LIBRARY);
  try {
    const { unreadable, tooLarge } = await syncOnce({
      library,
      replica: openReplica(),
      remote,
      cipher: await cipherOf(account.key),
      keyDoc: account.keyDoc,
      announce,
      onProgress,
    });
    const before = await getSyncStatus();
    await changeSyncStatus({
      lastSuccess: new Date().toISOString(),
      problem: null,
      // Only what has changed is looked at: those of earlier rounds are as they were.
      unreadable: unreadable || (before?.unreadable ?? 0),
      tooLarge: tooLarge || (before?.tooLarge ?? 0),
    });
  } finally {
    close();
  }
}

/** Writes into the status how far a round is, about once a second. */
function reporter() {
  let running = { step: 'receiving' as Step, done: 0, total: null as number | null, at: Date.now() };
  let writing = Promise.resolve();
  const write = () => {
    running = { ...running, at: Date.now() };
    writing = writing.then(() => changeSyncStatus({ running }));
  };
  write();
  const pulse = setInterval(write, PULSE);
  return {
    progress(step: Step, done: number, total: number | null) {
      const isNew = step !== running.step;
      running = { ...running, step, done, total };
      if (isNew || Date.now() - running.at > 1000) write();
    },
    async end() {
      clearInterval(pulse);
      await writing;
    },
  };
}
