import { join } from 'node:path';
import type { Driver, View } from '../../tests/e2e/driver/driver.ts';
import { launch } from '../../tests/e2e/driver/launch.ts';
import { openBrief, openReader } from '../../tests/e2e/driver/lede.ts';
import { type PageServer, servePages } from '../../tests/e2e/driver/server.ts';
import { ROOT } from '../steps.ts';
import { spread } from './machine.ts';

const ROUNDS = 5;
const SAMPLE = '/sv/hamnen/page.html';
const BARE = '/bare';

/** What a reader does, in order; each by the mouse or the keyboard, as the browser itself would send it. */
const STEPS: [name: string, act: (view: View) => Promise<void>][] = [
  // What the window itself takes, whatever is in it.
  ['a key without a meaning', (view) => view.press('x')],
  ['another tab', (view) => view.click({ role: 'tab', name: /^Quotes/ })],
  ['a quote pressed', (view) => view.click({ role: 'button', name: /Vi visste att det var fel/ })],
  ['the next quote by key', (view) => view.press('n')],
  ['one voice alone', (view) => view.click({ role: 'button', name: /^Jonas Wikner/ })],
  ['the sources', (view) => view.click({ role: 'tab', name: /^Sources/ })],
];

/** The events that the browser times; it rounds to 8 ms and leaves out what took less than 16. */
interface Timed extends PerformanceEntry {
  interactionId: number;
  processingStart: number;
  processingEnd: number;
}
const LEAST = 16;

/** Milliseconds. */
interface Answer {
  /** From an interaction to the next paint, as web.dev/inp has it: the longest of its events, by Event Timing. */
  paint: number;
  /** Of that, in scripts: the rest is waiting, style, layout and paint, which a busy machine draws out. */
  script: number;
}

async function toNextPaint(view: View, act: (view: View) => Promise<void>): Promise<Answer> {
  await view.evaluate(() => {
    const page = globalThis as unknown as { timed?: PerformanceEntry[] };
    if (!page.timed) {
      const timed: PerformanceEntry[] = [];
      page.timed = timed;
      new PerformanceObserver((list) => timed.push(...list.getEntries())).observe({
        type: 'event',
        durationThreshold: 16,
      } as PerformanceObserverInit);
    }
    page.timed.length = 0;
  });
  await act(view);
  return view.evaluate(async (least) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const { timed = [] } = globalThis as unknown as { timed?: Timed[] };
    const own = timed.filter((one) => one.interactionId > 0);
    return {
      paint: Math.max(least, ...own.map((one) => one.duration)),
      script: own.reduce((sum, one) => sum + one.processingEnd - one.processingStart, 0),
    };
  }, LEAST);
}

async function round(driver: Driver, server: PageServer, times: Map<string, Answer[]>): Promise<void> {
  const note = async (name: string, view: View, act: (view: View) => Promise<void>) =>
    times.set(name, [...(times.get(name) ?? []), await toNextPaint(view, act)]);
  const bare = await driver.open(server.url(BARE));
  await note(BARE, bare, (view) => view.click({ role: 'button', name: 'Press' }));
  await bare.close();
  const popup = await openBrief(driver, await driver.open(server.url(SAMPLE)));
  for (const [name, act] of STEPS) await note(`popup: ${name}`, popup, act);
  const reader = await openReader(driver, popup);
  for (const [name, act] of STEPS) await note(`reader: ${name}`, reader, act);
  await note('reader: the next sentence by key', reader, (view) => view.press('j'));
  await reader.close();
}

/** How soon popup and reader answer, beside a page that has one button and nothing to do. */
export async function benchInteractions(): Promise<void> {
  const server = await servePages(join(ROOT, 'tests', 'corpus'));
  server.page(BARE, '<!doctype html><title>Bare</title><button onclick="this.append(\'!\')">Press</button>');
  const driver = await launch('chromium');
  const times = new Map<string, Answer[]>();
  try {
    for (let done = 0; done < ROUNDS; done++) await round(driver, server, times);
  } finally {
    await driver.close();
    await server.close();
  }
  const bare = times.get(BARE) ?? [];
  console.log(`to the next paint, ${ROUNDS} times; what took less counts as ${LEAST} ms\n`);
  for (const [name, answers] of times) {
    const paints = spread(
      answers.map(({ paint }) => paint),
      0,
      ' ms',
    );
    const scripts = spread(
      answers.map(({ script }) => script),
      0,
      ' ms',
    );
    const ratios = spread(answers.map(({ paint }, index) => paint / bare[index]!.paint));
    const shown = name === BARE ? 'a page with one button' : name;
    console.log(`${shown.padEnd(36)}${paints.padEnd(28)}in scripts ${scripts.padEnd(26)}÷ bare ${ratios}`);
  }
  const all = [...times].filter(([name]) => name !== BARE).flatMap(([, answers]) => answers);
  console.log(
    `\nall of Lede's                       ${spread(
      all.map(({ paint }) => paint),
      0,
      ' ms',
    )}`,
  );
}
