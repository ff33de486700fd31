import { browser } from 'wxt/browser';
import type { SyncProblem } from './problems.ts';
import type { Step } from './round.ts';

/** How sync stands; every page of Lede shows the same. */
export interface SyncStatus {
  /** The database's address. */
  address: string;
  /** False where the reader has switched it off for now. */
  on: boolean;
  /** What is going on; null while nothing is. */
  running: { step: Step; done: number; total: number | null; at: number } | null;
  /** When all was last the same on both sides, ISO 8601. */
  lastSuccess: string | null;
  problem: { kind: SyncProblem; detail: string } | null;
  /** By how many minutes the server's clock is ahead of this device's, where it is too many. */
  clockAhead: number | null;
  /** Articles that cannot be read with this key, and those that no server would take. */
  unreadable: number;
  tooLarge: number;
}

const KEY = 'sync';
/** A round writes at least this often how far it is, in milliseconds; one that has not was cut off. */
const SILENCE = 45_000;

export async function getSyncStatus(): Promise<SyncStatus | null> {
  const { [KEY]: status } = (await browser.storage.local.get(KEY)) as Record<string, SyncStatus | undefined>;
  return status ?? null;
}

export async function changeSyncStatus(change: Partial<SyncStatus>): Promise<void> {
  const status = await getSyncStatus();
  if (status) await browser.storage.local.set({ [KEY]: { ...status, ...change } });
}

export const startSyncStatus = (address: string): Promise<void> =>
  browser.storage.local.set({
    [KEY]: {
      address,
      on: true,
      running: null,
      lastSuccess: null,
      problem: null,
      clockAhead: null,
      unreadable: 0,
      tooLarge: 0,
    } satisfies SyncStatus,
  });

export const removeSyncStatus = (): Promise<void> => browser.storage.local.remove(KEY);

/** True while a round is under way, and not only was when the browser ended it. */
export const isRunning = ({ running }: SyncStatus, now: number): boolean =>
  running !== null && now - running.at < SILENCE;

/** Calls `listener` with the status now and whenever it changes, in whatever page; returns how to stop. */
export function watchSyncStatus(listener: (status: SyncStatus | null) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) listener((change.newValue as SyncStatus | undefined) ?? null);
  };
  browser.storage.onChanged.addListener(onChanged);
  void getSyncStatus().then(listener);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
