import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CORPUS, inBothBrowsers } from './both.ts';
import { openBrief } from './driver/lede.ts';

const PAGE = join(CORPUS, 'en', 'reservoir', 'page.html');

inBothBrowsers('an article that changed since it was saved', (stage) => {
  it('says what, with both wordings, the headline first', async () => {
    const { driver, server } = stage;
    const html = await readFile(PAGE, 'utf8');
    const headline = /<h1[^>]*>([^<]+)<\/h1>/.exec(html)![1]!.trim();
    server.page('/story', html);
    const tab = await driver.open(server.url('/story'));
    const before = await openBrief(driver, tab);
    await before.click({ role: 'button', name: /^Save/ });
    await before.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null, []);
    await before.close();

    const again = await openBrief(driver, tab);
    await again.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null, []);
    expect(await again.evaluate(() => document.body.textContent.includes('since you saved it'))).toBe(false);
    await again.close();

    server.page(
      '/story',
      html.replaceAll(headline, 'Another headline altogether').replace(/(<p>[^<]*?)\d+/, '$14711'),
    );
    await tab.goto(server.url('/story'));
    const after = await openBrief(driver, tab);
    await after.click({ role: 'button', name: '2 changes since you saved it' });
    const [first, second] = (await after.waitFor(() => {
      const items = [...document.querySelectorAll('.changes li')];
      return items.length === 2 && items.map((item) => item.textContent);
    }, [])) as string[];
    expect(first).toContain(`HeadlineAs saved: ${headline}Now: Another headline altogether`);
    expect(second).toMatch(/^Figure.*4711/s);
    await after.close();
  });
});
