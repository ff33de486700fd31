import { askBackground } from '../../messaging/messages.ts';
import { getSyncStatus } from './status.ts';

/** Has the background sync in a moment where the reader has set sync up; else nothing happens. */
export async function askForSync(): Promise<void> {
  if (!(await getSyncStatus())?.on) return;
  // The background may be the one who asks, or be starting: then the next round does it.
  await askBackground('sync-soon', null).catch(() => undefined);
}
