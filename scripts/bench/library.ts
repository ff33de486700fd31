import { join } from 'node:path';
import type { BenchWindow } from '../../tests/bench/library.ts';
import { wordOf } from '../../tests/bench/library-words.ts';
import type { Driver, Tab } from '../../tests/e2e/driver/driver.ts';
import type { PageView } from '../../tests/e2e/driver/page-view.ts';
import { launchWithLibrary } from '../../tests/e2e/library/extension-with-library.ts';
import { ROOT } from '../steps.ts';
import { spread } from './machine.ts';

const STARTS = 5;
const STEP = 5000;
/** Waiting for a library of a hundred thousand, in milliseconds. */
const PATIENCE = 600_000;

/** A word in about every fourth article, one in a few, one with a typing error, the end of one, two together, none. */
const QUERIES: Record<string, string> = {
  'a frequent word': wordOf(40),
  'a rare word': wordOf(20_000),
  'a word with a typing error': `${wordOf(60_000).slice(0, 3)}x${wordOf(60_000).slice(4)}`,
  'the end of a word': wordOf(50_000).slice(2),
  'two words': `${wordOf(40)} ${wordOf(300)}`,
  'a name': 'quill',
  'a word that is nowhere': 'xylograph',
};

/** A page of Lede without the library, to the same moment: how much of a start is the browser's, and the load's. */
async function emptyPage(driver: Driver): Promise<number> {
  const tab = await driver.extensionPage('welcome.html');
  const paint = await tab.waitFor(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    [],
  );
  await tab.close();
  return paint!;
}

interface Start {
  /** Milliseconds from the page's start to the paint of the first rows, and of the full count. */
  rows: number;
  count: number;
  /** Milliseconds for which the page's own thread was at work until then, which other programs do not lengthen. */
  busy: number;
}

async function fillLibrary(driver: Driver, size: number): Promise<void> {
  const tab = await driver.extensionPage('library-test.html');
  await tab.waitFor(() => 'fill' in globalThis, []);
  const began = Date.now();
  for (let from = 0; from < size; from += STEP) {
    await tab.evaluate(
      (first, last) => (globalThis as unknown as BenchWindow).fill(first, last),
      from,
      Math.min(size, from + STEP),
    );
  }
  console.log(`${size} articles of 600 words, written in ${((Date.now() - began) / 1000).toFixed(0)} s\n`);
  await tab.close();
}

/** Opens the library's page with a watch that runs before anything in it does. */
async function openWatched(driver: Driver, size: number): Promise<{ tab: Tab; start: Start }> {
  const tab = await driver.extensionPage('welcome.html');
  const url = (await tab.url()).replace('welcome.html', 'library.html');
  await (tab as PageView).page.evaluateOnNewDocument((all) => {
    const seen: Record<string, number> = {};
    Object.assign(globalThis, { seen });
    const note = (name: string) => {
      if (name in seen) return;
      seen[name] = Number.NaN;
      requestAnimationFrame(() => setTimeout(() => (seen[name] = performance.now())));
    };
    new MutationObserver(() => {
      if (document.querySelector('.entry')) note('rows');
      const count = document.querySelector('.library-count')?.textContent ?? '';
      if (count.replace(/\D/g, '') === String(all)) note('count');
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, size);
  await tab.goto(url);
  await tab.bringToFront();
  const start = await tab.waitFor(
    () => {
      const { seen } = globalThis as unknown as { seen: Partial<Start> };
      return seen.rows && seen.count ? { rows: seen.rows, count: seen.count } : null;
    },
    [],
    PATIENCE,
  );
  const { TaskDuration = Number.NaN } = await (tab as PageView).page.metrics();
  return { tab, start: { ...start!, busy: TaskDuration * 1000 } };
}

/** Types a query and gives how long it takes until what is found is painted, in milliseconds, and how many that are. */
const search = (tab: Tab, query: string): Promise<{ ms: number; found: number }> =>
  tab.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const state = () => document.querySelector('.library-count')!.textContent!;
    const before = state();
    const began = performance.now();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (state() === before && performance.now() - began < 20_000) await painted();
    await painted();
    const ms = performance.now() - began;
    return { ms, found: Number(state().replace(/“.*”/, '').replace(/\D/g, '')) };
  }, query);

/** Scrolls as a wheel does, a screen every few frames; gives each frame's time and how many showed a gap. */
const scroll = (tab: Tab): Promise<{ frames: number[]; gaps: number }> =>
  tab.evaluate(async () => {
    const frames: number[] = [];
    let gaps = 0;
    let last = performance.now();
    for (let frame = 0; frame < 240; frame++) {
      window.scrollBy(0, frame % 60 === 59 ? 50_000 : 200);
      await new Promise(requestAnimationFrame);
      // What the frame before has painted is what stands here now.
      const row = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.entry');
      if (!row) gaps++;
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    window.scrollTo(0, 0);
    return { frames, gaps };
  });

async function waitForShelf(driver: Driver, size: number): Promise<void> {
  const tab = await driver.extensionPage('library-test.html');
  await tab.waitFor(() => 'shelved' in globalThis, []);
  await tab.waitFor(
    async (all) => (await (globalThis as unknown as BenchWindow).shelved()) === all,
    [size],
    PATIENCE,
  );
  await tab.close();
}

function report(title: string, starts: Start[]): void {
  const ms = (what: keyof Start) =>
    spread(
      starts.map((start) => start[what]),
      0,
      ' ms',
    );
  console.log(title);
  console.log(`  to the first rows           ${ms('rows')}`);
  console.log(`  to all articles             ${ms('count')}`);
  console.log(`  work of the page in that    ${ms('busy')}`);
}

const heap = async (tab: Tab): Promise<string> => {
  const { JSHeapUsedSize = 0 } = await (tab as PageView).page.metrics();
  return `${(JSHeapUsedSize / 1e6).toFixed(0)} MB`;
};

/** The library's own page with many articles: its start, its search from the first letter on, its list. */
export async function benchLibrary(size: number): Promise<void> {
  const script = join(ROOT, 'tests', 'bench', 'library.ts');
  const { driver, close } = await launchWithLibrary('chromium', { script });
  try {
    await fillLibrary(driver, size);
    const first = await openWatched(driver, size);
    report('first start, with nothing on the shelf', [first.start]);
    await waitForShelf(driver, size);
    await first.tab.close();
    const starts: Start[] = [];
    const empty: number[] = [];
    for (let round = 0; round < STARTS; round++) {
      const { tab, start } = await openWatched(driver, size);
      starts.push(start);
      await tab.close();
      empty.push(await emptyPage(driver));
    }
    report(`start, ${STARTS} times`, starts);
    console.log(`  of the welcome page, beside ${spread(empty, 0, ' ms')}`);
    const { tab } = await openWatched(driver, size);
    console.log(`  memory                      ${await heap(tab)}`);
    for (const turn of ['at once', 'again']) {
      console.log(`\nsearch, ${turn}`);
      for (const [what, query] of Object.entries(QUERIES)) {
        const { ms: took, found } = await search(tab, query);
        console.log(`  ${what.padEnd(28)}${took.toFixed(0).padStart(6)} ms, ${found} found`);
        await search(tab, '');
      }
    }
    console.log(`  memory                      ${await heap(tab)}`);
    const { frames, gaps } = await scroll(tab);
    console.log(
      `\nscrolling ${frames.length} frames   ${spread(frames, 0, ' ms')} a frame, ${gaps} with a gap`,
    );
  } finally {
    await close();
  }
}
