import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Driver, sleep, type Tab } from '../driver/driver.ts';
import { census, launchWithLibrary, libraryPage } from './extension-with-library.ts';
import type { LibraryWindow } from './window.ts';

const saveMany = (tab: Tab, prefix: string, count: number) =>
  tab.evaluate(
    async (name, many) => {
      const { openLibrary, article } = globalThis as unknown as LibraryWindow;
      const library = await openLibrary();
      await Promise.all(
        Array.from({ length: many }, (_, i) =>
          library.save(article(`${name}${i}`), null, { private: false }),
        ),
      );
      await library.close();
    },
    prefix,
    count,
  );

describe.each<BrowserName>(['chromium', 'firefox'])('the library in %s', (name) => {
  let driver: Driver;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ driver, close } = await launchWithLibrary(name));
  });
  afterAll(() => close?.());

  it('keeps all 200 of two windows that save 100 each at once', async () => {
    const [one, two] = [await libraryPage(driver), await libraryPage(driver)];
    await Promise.all([saveMany(one, 'a', 100), saveMany(two, 'b', 100)]);
    expect(await census(one)).toMatchObject({ listed: 200, broken: 0 });
    await one.close();
    await two.close();
  });

  it('leaves whole articles or none where windows are closed in the middle of saving', async () => {
    const watcher = await libraryPage(driver);
    const before = (await census(watcher)).listed;
    for (let round = 0; round < 5; round++) {
      const tab = await libraryPage(driver);
      const saving = saveMany(tab, `closed-${round}-`, 60).catch(() => 'cut off');
      await sleep(40 + round * 60);
      await tab.close();
      await saving;
    }
    const { listed, broken } = await census(watcher);
    expect(broken).toBe(0);
    expect(listed).toBeLessThanOrEqual(before + 300);
    // Saving what was cut off again completes it, each article once.
    for (let round = 0; round < 5; round++) await saveMany(watcher, `closed-${round}-`, 60);
    expect(await census(watcher)).toMatchObject({ listed: before + 300, broken: 0 });
    await watcher.close();
  });

  it('leaves whole articles or none where the browser is killed in the middle of saving', async () => {
    let before = 0;
    for (const [round, delay] of [40, 150].entries()) {
      const tab = await libraryPage(driver);
      before = (await census(tab)).listed;
      const saving = saveMany(tab, `killed-${round}-`, 60).catch(() => 'cut off');
      await sleep(delay);
      await driver.crash();
      expect(await saving).toBe('cut off');
    }
    const tab = await libraryPage(driver);
    const { listed, broken } = await census(tab);
    expect(broken).toBe(0);
    expect(listed).toBeGreaterThanOrEqual(before);
    for (let round = 0; round < 2; round++) await saveMany(tab, `killed-${round}-`, 60);
    const names = (await census(tab)).titles.filter((title) => title.includes('killed-'));
    expect(new Set(names).size).toBe(120);
    expect(names).toHaveLength(120);
    await tab.close();
  });

  it('has it all after the browser was closed and started again', async () => {
    const before = await libraryPage(driver);
    const { titles } = await census(before);
    await driver.restart();
    const after = await libraryPage(driver);
    expect((await census(after)).titles).toEqual(titles);
    await after.close();
  });
});
