import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName, Driver, LaunchOptions } from './driver/driver.ts';
import { launch } from './driver/launch.ts';
import { type PageServer, servePages } from './driver/server.ts';

export const CORPUS = join(import.meta.dirname, '..', 'corpus');

/** What a suite works with: a browser with Lede, and a server of the corpus and of pages of its own. */
export interface Stage {
  driver: Driver;
  server: PageServer;
}

/** The same tests in Chromium and in Firefox; the browser starts once for the suite. */
export function inBothBrowsers(
  title: string,
  define: (stage: Stage) => void,
  options: (name: BrowserName) => Promise<Partial<LaunchOptions>> = async () => ({}),
): void {
  describe.each(['chromium', 'firefox'] as const)(`${title}, %s`, (name) => {
    const stage = {} as Stage;
    beforeAll(async () => {
      stage.server = await servePages(CORPUS);
      stage.driver = await launch(name, await options(name));
    });
    afterAll(async () => {
      await stage.driver?.close();
      await stage.server?.close();
    });
    define(stage);
  });
}
