import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  getSettings,
  onSettingsChanged,
  readSettings,
  setSettings,
} from '../../../utils/platform/settings.ts';

beforeEach(() => fakeBrowser.reset());

it('gives the defaults while nothing is stored', async () => {
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
});

it('keeps what the reader set', async () => {
  await setSettings({ fontSize: 24 });
  await setSettings({ theme: 'dark' });
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, fontSize: 24, theme: 'dark' });
});

it('hears both of two changes made at once', async () => {
  await Promise.all([setSettings({ fontSize: 24 }), setSettings({ theme: 'dark' })]);
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, fontSize: 24, theme: 'dark' });
});

it('refuses a value out of its bounds and changes nothing', async () => {
  await expect(setSettings({ fontSize: 900 })).rejects.toThrow('fontSize');
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
});

it.each([[null], ['dark'], [7], [[1, 2]]])('reads the defaults out of %j', (stored) => {
  expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, unreadable: { settings: stored } });
});

it('repairs a bad stored value, keeps the good ones and the raw bad one', async () => {
  await fakeBrowser.storage.local.set({ settings: { v: 1, fontSize: 'huge', theme: 'sepia' } });
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia' });
  const stored = await fakeBrowser.storage.local.get(['settings', 'settings-unreadable']);
  expect(stored).toMatchObject({
    settings: { v: 1, fontSize: DEFAULT_SETTINGS.fontSize, theme: 'sepia' },
    'settings-unreadable': { fontSize: 'huge' },
  });
});

it('tells of a change, until told to stop', async () => {
  const heard: number[] = [];
  const stop = onSettingsChanged(({ fontSize }) => heard.push(fontSize));
  await setSettings({ fontSize: 22 });
  stop();
  await setSettings({ fontSize: 23 });
  expect(heard).toEqual([22]);
});

it.each([
  [{ text: '#000000', background: 'red', link: '#0000ff' }],
  [{ text: '#000000' }],
  ['#000000'],
  [null],
])('takes no colours but three whole ones: %j', (ownColours) => {
  const { settings, unreadable } = readSettings({ ownColours });
  expect(settings.ownColours).toEqual(DEFAULT_SETTINGS.ownColours);
  expect(unreadable).toEqual({ ownColours });
});
