import { afterEach, expect, it } from 'vitest';
import { inBothBrowsers } from '../both.ts';
import { sleep, type Tab } from '../driver/driver.ts';
import { openReader, waitForShown } from '../driver/lede.ts';
import type { PageServer } from '../driver/server.ts';
import { type Audit, audit } from './audit.ts';
import { CASES, hostilePage } from './cases.ts';

const START = 'to close the fish market for the winter';
const END = 'no more than two hundred people';
const CLEAN: Audit = { scripts: [], requests: [], links: [] };

/** Waits until the page has asked for nothing more for a while. */
async function settle({ requests }: PageServer): Promise<void> {
  for (let before = -1; before !== requests.length; ) {
    before = requests.length;
    await sleep(120);
  }
}

inBothBrowsers('a hostile page', (stage) => {
  let tab: Tab | undefined;
  afterEach(async () => {
    await tab?.close();
    tab = undefined;
  });

  it.each(CASES.map((one, index) => ({ ...one, index })))('$name', async ({ index, ...one }) => {
    const { driver, server } = stage;
    const path = `/hostile/${index}`;
    server.page(path, hostilePage(one));
    tab = await driver.open(server.url(path));
    await settle(server);
    const asked = server.requests.length;

    const popup = await driver.popup(tab);
    expect(await waitForShown(popup)).toEqual({ article: 'Fish market closes for the winter' });
    const text = await popup.evaluate(() => document.querySelector('article')?.textContent ?? '');
    for (const words of [START, ...(one.swallows ? [] : [END]), ...(one.kept ?? [])])
      expect(text).toContain(words);
    expect(await audit(popup)).toEqual(CLEAN);
    await popup.click({ role: 'tab', name: /^Sources/ });
    expect(await audit(popup)).toEqual(CLEAN);

    const reader = await openReader(driver, popup);
    expect(await audit(reader)).toEqual(CLEAN);
    await sleep(50);
    expect(server.requests.slice(asked)).toEqual([]);
  });
});
