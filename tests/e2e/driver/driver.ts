/**
 * One interface to a real browser with Lede in it; the same tests run on Chromium and on Firefox.
 * Everything goes through what a reader has: the toolbar button, the popup, the tabs.
 */

export type BrowserName = 'chromium' | 'firefox';

/** What may cross into a page and back. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** An element as a reader of the screen, or of the screen reader, knows it. */
export interface Target {
  role: string;
  /** The accessible name: whole where it is a string, else a part that matches. */
  name?: string | RegExp;
  /** Only within the element with this role and name. */
  within?: Target;
}

/** A document that can be looked at and used: a page in a tab, or the popup. */
export interface View {
  /** Runs a function in the document. It must not refer to anything outside itself. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs the text of a script, such as a library's, in the document. */
  run(script: string): Promise<void>;
  /** Polls until the function's answer is truthy, and returns it; throws after `timeout` milliseconds. */
  waitFor<A extends unknown[], R>(fn: (...args: A) => R, args: A, timeout?: number): Promise<Awaited<R>>;
  /** Waits for the element and clicks it with the mouse. */
  click(target: Target): Promise<void>;
  /** Waits for the element, moves the mouse onto it. */
  hover(target: Target): Promise<void>;
  /** Presses a key, such as `Tab` or `Escape`, in the document. */
  press(key: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A page in a tab. */
export interface Tab extends View {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Sets the size of the window's content, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  /** Settles when the browser has ended, by whatever hand. */
  readonly ended: Promise<void>;
  /** A tab in front, on the URL. */
  open(url: string, options?: { private?: boolean }): Promise<Tab>;
  /** Clicks Lede's toolbar button over the tab and returns the popup. */
  popup(tab: Tab): Promise<View>;
  /** Lede beside the tabs, once that has been opened. */
  beside(): Promise<View>;
  /** A page of the extension in a tab of its own: `library.html`. */
  extensionPage(path: string): Promise<Tab>;
  /** The tab of the extension that shows this page, once there is one. */
  waitForExtensionPage(path: string): Promise<Tab>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Kills the browser on the spot, as a crash or a power cut would, and starts it again with the same profile. */
  crash(): Promise<void>;
  /** Ends the extension's background; the next message starts it again. */
  stopBackground(): Promise<void>;
  /** Does what the keyboard shortcut of a command does. */
  command(name: string, tab: Tab): Promise<void>;
  /** Does what the extension's item in the context menu does, of the page or of a link that lies at its left edge. */
  contextMenu(item: string, tab: Tab, at?: { link: string }): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** Light or dark, as the system would say. */
  scheme?: 'light' | 'dark';
  /** The reader's own few colours in place of every page's, as in Windows' contrast themes. */
  forcedColours?: boolean;
  /** Device pixels to a CSS pixel, for pictures. */
  scale?: number;
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long to wait for what should take a moment: long, for machines with much else to do. Milliseconds. */
export const PATIENCE = 30_000;

/** Asks again every 50 ms until the answer is truthy; throws what it waited for after `timeout` milliseconds. */
export async function poll<T>(ask: () => Promise<T>, what: string, timeout = PATIENCE): Promise<T> {
  const end = Date.now() + timeout;
  let failure: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`, { cause: failure });
    await sleep(50);
  }
}
