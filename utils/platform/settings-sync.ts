import { browser } from 'wxt/browser';
import { getSettings, readSettings, type Settings, setSettings } from './settings.ts';

const KEY = 'settings';

/** What belongs to this device: what rests on access given here, the voices it has, and whether it syncs at all. */
const OWN = ['detectAutomatically', 'alwaysReader', 'speechVoices', 'syncSettings'] as const;
type Synced = Omit<Settings, (typeof OWN)[number]>;

/** The settings that follow the reader from device to device. */
function syncedOf(settings: Settings): Synced {
  const {
    detectAutomatically: _d,
    alwaysReader: _a,
    speechVoices: _v,
    syncSettings: _s,
    ...synced
  } = settings;
  return synced;
}

const isSame = (a: Synced, b: Synced): boolean =>
  (Object.keys(a) as (keyof Synced)[]).every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));

/** What another device has put there, sound; null where there is nothing. A bad value is as at first. */
async function fetched(): Promise<Synced | null> {
  const stored = ((await browser.storage.sync.get(KEY)) as Record<string, unknown>)[KEY];
  return stored === undefined ? null : syncedOf(readSettings(stored).settings);
}

/**
 * Gives this device's settings to the others; nothing happens where the reader has not asked for it or they are
 * alike. To be called whenever the settings have changed.
 */
export async function pushSettings(settings: Settings): Promise<void> {
  if (!settings.syncSettings) return;
  const [mine, theirs] = [syncedOf(settings), await fetched()];
  if (!theirs || !isSame(mine, theirs)) await browser.storage.sync.set({ [KEY]: { v: 1, ...mine } });
}

/** Takes the other devices' settings; nothing happens where the reader has not asked for it or they are alike. */
export async function pullSettings(): Promise<void> {
  const settings = await getSettings();
  if (!settings.syncSettings) return;
  const theirs = await fetched();
  if (theirs && !isSame(theirs, syncedOf(settings))) await setSettings(theirs);
}

/** Begins to sync: with the other devices' settings where there are any, else with this one's. */
export async function startSync(): Promise<void> {
  const theirs = await fetched();
  await pushSettings(await setSettings({ ...theirs, syncSettings: true }));
}

/** Calls `listener` whenever another device has changed the settings. */
export function onSyncedSettings(listener: () => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && KEY in changes) listener();
  });
}
