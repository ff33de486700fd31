import { join } from 'node:path';
import { build as bundle } from 'vite';
import type { Measures } from '../../tests/bench/measure.ts';
import { type BenchPage, benchPages } from '../../tests/bench/pages.ts';
import type { Driver } from '../../tests/e2e/driver/driver.ts';
import { launch } from '../../tests/e2e/driver/launch.ts';
import { waitForShown } from '../../tests/e2e/driver/lede.ts';
import { type PageServer, servePages } from '../../tests/e2e/driver/server.ts';
import { ROOT } from '../steps.ts';
import { spread } from './machine.ts';

const POPUPS = 9;
const SCRIPT = '/measure.js';

/** The measuring code as one script that can run in any page. */
async function measuringScript(): Promise<string> {
  const result = await bundle({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'tests', 'bench', 'measure.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The measuring script was not built');
  return output.output[0].code;
}

async function measurePage(driver: Driver, url: string, length: number): Promise<Measures> {
  const tab = await driver.open(url);
  await tab.evaluate(
    (source) =>
      new Promise((resolve, reject) => {
        const element = document.createElement('script');
        element.src = source;
        element.onload = resolve;
        element.onerror = reject;
        document.head.append(element);
      }).then(() => true),
    SCRIPT,
  );
  const rounds = length >= 100 ? 3 : length >= 10 ? 9 : 15;
  const measures = await tab.evaluate(
    (times) =>
      (globalThis as unknown as { measure(d: Document, r: number): Promise<Measures> }).measure(
        document,
        times,
      ),
    rounds,
  );
  await tab.close();
  return measures;
}

/** Milliseconds from the popup's start to its first paint, and to the paint of the brief's largest part. */
async function measurePopup(
  driver: Driver,
  url: string,
): Promise<{ paint: number; brief: number; shift: number }> {
  const tab = await driver.open(url);
  const popup = await driver.popup(tab);
  await waitForShown(popup);
  const times = await popup.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 1000);
      });
    const paints = await entries('paint');
    const largest = await entries('largest-contentful-paint');
    const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
    return {
      paint: paints.find(({ name }) => name === 'first-paint')?.startTime ?? Number.NaN,
      brief: largest.at(-1)?.startTime ?? Number.NaN,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
  await popup.close();
  await tab.close();
  return times;
}

function report(pages: BenchPage[], measured: Measures[]): void {
  const width = Math.max(...pages.map(({ name }) => name.length));
  console.log(`${'page'.padEnd(width)}  elements   words  Readability  extraction  analysis  detector`);
  for (const [index, { name }] of pages.entries()) {
    const row = measured[index]!;
    const ms = (value: number, columns: number) => `${value.toFixed(1)} ms`.padStart(columns);
    console.log(
      name.padEnd(width) +
        String(row.elements).padStart(10) +
        String(row.words).padStart(8) +
        ms(row.readability, 13) +
        ms(row.extraction, 12) +
        ms(row.analysis, 10) +
        ms(row.detector, 10),
    );
  }
  console.log(
    `\nextraction / Readability alone   ${spread(
      measured.map((row) => row.extraction / row.readability),
      2,
    )}`,
  );
  console.log(
    `analysis / Readability alone     ${spread(
      measured.map((row) => row.analysis / row.readability),
      2,
    )}`,
  );
  console.log(
    `detector                         ${spread(
      measured.map((row) => row.detector),
      1,
      ' ms',
    )}`,
  );
}

/** What the pages cost that a reader meets: extraction, analysis, the detector, the popup. */
export async function benchPagesAndPopup(): Promise<void> {
  const [pages, script] = await Promise.all([benchPages(), measuringScript()]);
  const server: PageServer = await servePages();
  server.page(SCRIPT, { type: 'text/javascript; charset=utf-8', body: script });
  for (const [index, { html }] of pages.entries()) server.page(`/${index}`, html);
  const driver = await launch('chromium');
  try {
    const measured: Measures[] = [];
    for (const [index, { length }] of pages.entries())
      measured.push(await measurePage(driver, server.url(`/${index}`), length));
    report(pages, measured);
    for (const length of [1, 10]) {
      const index = pages.findIndex((page) => page.length === length);
      const opened = [];
      for (let round = 0; round < POPUPS; round++)
        opened.push(await measurePopup(driver, server.url(`/${index}`)));
      const { readability } = measured[index]!;
      console.log(`\npopup on "${pages[index]!.name}", ${POPUPS} times, from its start`);
      console.log(
        `  to the first paint   ${spread(
          opened.map(({ paint }) => paint),
          0,
          ' ms',
        )}`,
      );
      console.log(
        `  to the brief         ${spread(
          opened.map(({ brief }) => brief),
          0,
          ' ms',
        )}`,
      );
      console.log(
        `  to the brief / Readability alone   ${spread(opened.map(({ brief }) => brief / readability))}`,
      );
      console.log(
        `  layout shift         ${spread(
          opened.map(({ shift }) => shift),
          3,
        )}`,
      );
    }
  } finally {
    await driver.close();
    await server.close();
  }
}
