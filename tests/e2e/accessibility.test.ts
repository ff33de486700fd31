import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import type { View } from './driver/driver.ts';
import { openBrief, openReader, waitForShown } from './driver/lede.ts';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/**
 * Puts the checker into a document as one function, which no policy of the page's keeps out, and forgets what
 * it found before.
 */
const loadAxe = new Function(`window.found = undefined; if (!window.axe) { ${source} }`) as () => void;

interface Verdict {
  passes: number;
  violations: string[];
}

/** What axe finds against WCAG 2.2 AA and its own best practices in the document as it is now. */
async function verdict(view: View): Promise<Verdict> {
  await view.evaluate(loadAxe);
  return view.evaluate(async () => {
    interface Axe {
      run(
        document: Document,
        options: object,
      ): Promise<{ passes: unknown[]; violations: { id: string; nodes: { target: string[] }[] }[] }>;
    }
    const scope = window as unknown as { axe: Axe; found?: ReturnType<Axe['run']> };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // A driver may run this more than once; the checker runs only once at a time.
    scope.found ??= scope.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    const { passes, violations } = await scope.found;
    return {
      passes: passes.length,
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
    };
  });
}

async function expectSound(view: View, state: string): Promise<void> {
  const { passes, violations } = await verdict(view);
  expect(violations, state).toEqual([]);
  expect(passes, state).toBeGreaterThan(10);
}

const schemes = ['light', 'dark'] as const;

for (const scheme of schemes) {
  inBothBrowsers(
    `accessibility in ${scheme} colours`,
    (stage) => {
      it('holds in every part of the popup', async () => {
        const { driver, server } = stage;
        const popup = await openBrief(driver, await driver.open(server.url('/sv/hamnen/page.html')));
        await expectSound(popup, 'summary');
        for (const name of ['Quotes', 'Sources']) {
          await popup.click({ role: 'tab', name: new RegExp(`^${name}`) });
          await expectSound(popup, name);
        }
        await popup.close();
      });

      it('holds in the reader, its settings and its list of keys', async () => {
        const { driver, server } = stage;
        const tab = await driver.open(server.url('/sv/hamnen/page.html'));
        const reader = await openReader(driver, await openBrief(driver, tab));
        await waitForShown(reader);
        await expectSound(reader, 'reader');
        await reader.click({ role: 'button', name: 'Text and colours' });
        await expectSound(reader, 'text and colours');
        await reader.press('Escape');
        await reader.press('?');
        await reader.waitFor(() => document.querySelector('dialog[open]') !== null, []);
        await expectSound(reader, 'keys');
        await reader.close();
      });

      it.each(['options.html', 'welcome.html', 'library.html'])('holds in %s', async (path) => {
        const page = await stage.driver.extensionPage(path);
        await page.waitFor(() => document.querySelector('main') !== null, []);
        await expectSound(page, path);
        await page.close();
      });
    },
    async () => ({ scheme }),
  );
}
