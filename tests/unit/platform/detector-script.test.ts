import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncDetectorScript } from '../../../utils/platform/detector-script.ts';
import { setSettings } from '../../../utils/platform/settings.ts';

let access: boolean;
let registered: { id: string; matches: string[] }[];

beforeEach(() => {
  fakeBrowser.reset();
  access = false;
  registered = [];
  Object.assign(fakeBrowser.permissions, { contains: async () => access });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...registered],
    registerContentScripts: vi.fn(async (scripts: typeof registered) => {
      if (registered.some(({ id }) => id === scripts[0]!.id)) throw new Error('Duplicate script ID');
      registered.push(...scripts);
    }),
    updateContentScripts: async (scripts: typeof registered) => {
      registered = scripts;
    },
    unregisterContentScripts: async () => {
      registered = [];
    },
  });
});

it.each([
  [false, false, 0],
  [true, false, 0],
  [false, true, 0],
  [true, true, 1],
])(
  'with the setting %s and access %s, %i scripts run on pages',
  async (detectAutomatically, given, count) => {
    access = given;
    await setSettings({ detectAutomatically });
    await syncDetectorScript();
    expect(registered).toHaveLength(count);
  },
);

it('takes the script away with the access', async () => {
  access = true;
  await setSettings({ detectAutomatically: true });
  await syncDetectorScript();
  access = false;
  await syncDetectorScript();
  expect(registered).toEqual([]);
});

it('registers one script however often and at once it is called', async () => {
  access = true;
  await setSettings({ detectAutomatically: true });
  await Promise.all([syncDetectorScript(), syncDetectorScript()]);
  expect(registered).toHaveLength(1);
});

it('hides no refusal of the browser', async () => {
  access = true;
  await setSettings({ detectAutomatically: true });
  vi.mocked(fakeBrowser.scripting.registerContentScripts).mockRejectedValue(new Error('refused'));
  await expect(syncDetectorScript()).rejects.toThrow('refused');
});

it('runs on the sites that are always read in the reader, where there is access, and on all once that is wanted', async () => {
  const given = ['*://*.paper.example/*', '*://*.post.example/*'];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => access || given.includes(origins[0]!),
  });
  await setSettings({ alwaysReader: ['paper.example', 'times.example'] });
  await syncDetectorScript();
  expect(registered.map(({ matches }) => matches)).toEqual([['*://*.paper.example/*']]);
  await setSettings({ alwaysReader: ['paper.example', 'post.example'] });
  await syncDetectorScript();
  expect(registered[0]!.matches).toEqual(given);
  access = true;
  await setSettings({ detectAutomatically: true });
  await syncDetectorScript();
  expect(registered.map(({ matches }) => matches)).toEqual([['*://*/*']]);
  access = false;
  await setSettings({ detectAutomatically: false, alwaysReader: [] });
  await syncDetectorScript();
  expect(registered).toEqual([]);
});
