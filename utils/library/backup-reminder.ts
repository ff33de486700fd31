import { browser } from 'wxt/browser';
import type { Card } from './entry.ts';

const KEY = 'last-backup';
const DAY = 86_400_000;
/** How many days may pass, and how many articles may change, without a backup. */
const DAYS = 30;
const ARTICLES = 10;

/** When the last backup was made, in milliseconds since 1970; null for never. */
export async function lastBackup(): Promise<number | null> {
  const { [KEY]: at } = (await browser.storage.local.get(KEY)) as Record<string, unknown>;
  return typeof at === 'number' ? at : null;
}

export const noteBackup = (now: number): Promise<void> => browser.storage.local.set({ [KEY]: now });

/** True where a month has gone by without a backup and enough would be lost. */
export function isBackupDue(entries: Pick<Card, 'updatedAt'>[], last: number | null, now: number): boolean {
  const unsafe = entries.map(({ updatedAt }) => Date.parse(updatedAt)).filter((at) => at > (last ?? 0));
  if (unsafe.length < ARTICLES) return false;
  const since = last ?? unsafe.reduce((a, b) => Math.min(a, b));
  return now - since > DAYS * DAY;
}
