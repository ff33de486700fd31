import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, getSettings, setSettings } from '../../../utils/platform/settings.ts';
import {
  onSyncedSettings,
  pullSettings,
  pushSettings,
  startSync,
} from '../../../utils/platform/settings-sync.ts';

const { sync } = fakeBrowser.storage;
const stored = async () => (await sync.get('settings')).settings as Record<string, unknown> | undefined;

beforeEach(() => fakeBrowser.reset());

describe('synced settings', () => {
  it('go nowhere and come from nowhere until the reader asks for it', async () => {
    await pushSettings(await setSettings({ theme: 'dark' }));
    expect(await stored()).toBeUndefined();
    await sync.set({ settings: { theme: 'sepia' } });
    await pullSettings();
    expect((await getSettings()).theme).toBe('dark');
  });

  it('begin with this device’s where there are none, and without what belongs to this device', async () => {
    await setSettings({
      theme: 'dark',
      detectAutomatically: true,
      alwaysReader: ['example.com'],
      speechVoices: { sv: 'Alva' },
    });
    await startSync();
    expect(await stored()).toMatchObject({ theme: 'dark', fontSize: DEFAULT_SETTINGS.fontSize });
    for (const name of ['detectAutomatically', 'alwaysReader', 'speechVoices', 'syncSettings'])
      expect(await stored()).not.toHaveProperty(name);
  });

  it('begin with the others’ where there are any, what cannot be read left as at first', async () => {
    await sync.set({ settings: { v: 1, theme: 'sepia', fontSize: 'huge', detectAutomatically: true } });
    await setSettings({ theme: 'dark' });
    await startSync();
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia', syncSettings: true });
  });

  it('follow a change here and a change there, and rest when both are alike', async () => {
    await startSync();
    const set = vi.spyOn(sync, 'set');
    await pushSettings(await setSettings({ theme: 'grey' }));
    await pushSettings(await getSettings());
    expect(set).toHaveBeenCalledOnce();
    const heard = vi.fn<() => void>();
    onSyncedSettings(heard);
    await sync.set({ settings: { ...(await stored()), fontSize: 25 } });
    expect(heard).toHaveBeenCalledOnce();
    await pullSettings();
    expect(await getSettings()).toMatchObject({ theme: 'grey', fontSize: 25 });
    await setSettings({ syncSettings: false });
    await pushSettings(await setSettings({ theme: 'light' }));
    expect(await stored()).toMatchObject({ theme: 'grey' });
  });
});
