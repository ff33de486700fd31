import { askBackground } from '../../messaging/messages.ts';
import { getSyncStatus } from './status.ts';

/** Has the background sync in a moment where the reader has set sync up; else nothing happens. */
export async function askForSync(): Promise<void> {
  try {
    if ((await getSyncStatus())?.on) await askBackground('sync-soon', null);
  } catch {
    // It is the background itself that has changed something, or it cannot be reached: the next round does it.
  }
}
