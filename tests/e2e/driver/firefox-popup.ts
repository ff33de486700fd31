import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { poll, type Target, type View } from './driver.ts';
import { describeTarget, findElement, flatten } from './find.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';

/** Where in the browser's window an extension's page is shown: the element, and the frame of the window that it is in. */
interface Place {
  frame: string | null;
  browser: string;
}

const POPUP: Place = { frame: null, browser: 'panel browser.webextension-popup-browser' };
const SIDEBAR: Place = { frame: '#sidebar', browser: '#webext-panels-browser' };

/** Firefox shows a popup in a panel that WebDriver does not list: it is reached from the browser's window. */
export class FirefoxPopup implements View {
  protected readonly chrome: FirefoxChrome;
  private readonly place: Place;

  constructor(chrome: FirefoxChrome, place = POPUP) {
    this.chrome = chrome;
    this.place = place;
  }

  /** Waits until the panel stands open with the popup's document: what is sent before that may be lost. */
  async opened(): Promise<void> {
    await poll(
      () =>
        this.chrome.run(({ frame, browser }) => {
          const root = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : document;
          const popup = root?.querySelector<PopupBrowser>(browser);
          const panel = popup?.closest('panel') as (Element & { state: string }) | null | undefined;
          return (
            (frame !== null || panel?.state === 'open') &&
            popup?.currentURI.spec.startsWith('moz-extension:') &&
            !popup.webProgress.isLoadingDocument
          );
          interface PopupBrowser extends Element {
            currentURI: { spec: string };
            webProgress: { isLoadingDocument: boolean };
          }
        }, this.place),
      'the popup',
    );
    // A document that is still to change its process hears nothing.
    await poll(
      async () => (await this.chrome.run(runInPopup, this.place, `'here'`, 1_000)).value === 'here',
      'an answer from the popup',
    );
  }

  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const answer = await this.chrome.run(
      runInPopup,
      this.place,
      `(async () => JSON.stringify((await (${fn})(...${JSON.stringify(args)})) ?? null))()`,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return JSON.parse(answer.value ?? 'null') as Awaited<R>;
  }

  async run(script: string): Promise<void> {
    const answer = await this.chrome.run(runInPopup, this.place, `${script};''`);
    if (answer.error !== undefined) throw new Error(answer.error);
  }

  waitFor<A extends unknown[], R>(fn: (...args: A) => R, args: A, timeout?: number): Promise<Awaited<R>> {
    return poll(() => this.evaluate(fn, ...args), `${fn} in the popup`, timeout);
  }

  async click(target: Target): Promise<void> {
    const { x, y } = await this.centre(target);
    await this.chrome.run(mouseInPopup, this.place, x, y, ['mousemove', 'mousedown', 'mouseup']);
  }

  async hover(target: Target): Promise<void> {
    const { x, y } = await this.centre(target);
    await this.chrome.run(mouseInPopup, this.place, x - 1, y, ['mousemove']);
    await this.chrome.run(mouseInPopup, this.place, x, y, ['mousemove']);
  }

  async press(key: string): Promise<void> {
    // A popup opened by hand has the keyboard; one opened here has it after a click in it.
    await this.chrome.run(({ frame, browser }) => {
      const root = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : document;
      const popup = root?.querySelector<HTMLElement>(browser);
      if (root?.activeElement !== popup) popup?.focus();
    }, this.place);
    await this.chrome.run(pressKey, key, [] as string[]);
  }

  async screenshot(path: string): Promise<void> {
    const png = await this.chrome.run(async ({ frame, browser }) => {
      const root = frame ? document.querySelector<HTMLIFrameElement>(frame)!.contentDocument! : document;
      const popup = root.querySelector<PopupBrowser>(browser)!;
      const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(
        null,
        window.devicePixelRatio,
        'white',
      );
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1]!;
      interface PopupBrowser extends Element {
        browsingContext: {
          currentWindowGlobal: { drawSnapshot(r: null, s: number, b: string): Promise<ImageBitmap> };
        };
      }
    }, this.place);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, Buffer.from(png, 'base64'));
  }

  async close(): Promise<void> {
    await this.chrome.run(async () => {
      const panel = document.querySelector('panel browser.webextension-popup-browser')?.closest('panel');
      const gone =
        panel && new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
      (panel as unknown as { hidePopup(): void } | null)?.hidePopup();
      await gone;
    });
    await poll(
      () => this.chrome.run(() => !document.querySelector('browser.webextension-popup-browser')),
      'no popup',
    );
  }

  private centre(target: Target): Promise<{ x: number; y: number }> {
    const code = `((target) => {
      const element = (${findElement})(target);
      if (!element) return null;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element.getClientRects()[0];
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })(${JSON.stringify(flatten(target))})`;
    return poll(async () => {
      const answer = await this.chrome.run(runInPopup, this.place, `(async () => JSON.stringify(${code}))()`);
      return JSON.parse(answer.value ?? 'null') as { x: number; y: number };
    }, describeTarget(target));
  }
}

/** The page beside the tabs, which lies in a document of the browser's own. */
export class FirefoxSidebar extends FirefoxPopup {
  constructor(chrome: FirefoxChrome) {
    super(chrome, SIDEBAR);
  }

  override async close(): Promise<void> {
    await this.chrome.run(() => {
      (window as unknown as { SidebarController: { hide(): void } }).SidebarController.hide();
    });
  }
}

interface Answer {
  value?: string;
  error?: string;
}

/** In the browser's window: evaluates code in the popup's document, whatever its content security policy. */
function runInPopup({ frame, browser }: Place, code: string, patience = 20_000): Promise<Answer> {
  interface PopupBrowser extends Element {
    messageManager: {
      loadFrameScript(url: string, later: boolean): void;
      addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
      removeMessageListener(name: string, listener: unknown): void;
    };
  }
  const root = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : document;
  const popup = root?.querySelector<PopupBrowser>(browser);
  if (!popup) return Promise.resolve({ error: 'No popup is open' });
  const manager = popup.messageManager;
  const name = `test:${Math.random()}`;
  const script = `(async () => {
    let answer;
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      answer = { value: await Cu.evalInSandbox(${JSON.stringify(code)}, sandbox) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })();`;
  return new Promise((resolve) => {
    const listener = ({ data }: { data: Answer }) => done(data);
    const timer = window.setTimeout(() => done({ error: 'The popup does not answer' }), patience);
    const done = (answer: Answer) => {
      window.clearTimeout(timer);
      manager.removeMessageListener(name, listener);
      resolve(answer);
    };
    manager.addMessageListener(name, listener);
    manager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** In the browser's window: mouse events at a point of the popup. */
function mouseInPopup({ frame, browser }: Place, x: number, y: number, events: string[]): void {
  const inner = frame ? document.querySelector<HTMLIFrameElement>(frame)!.contentWindow! : window;
  const box = inner.document.querySelector(browser)!.getBoundingClientRect();
  for (const type of events)
    (inner as unknown as Synthesizer).synthesizeMouseEvent(type, box.x + x, box.y + y, {
      button: 0,
      clickCount: type === 'mousemove' ? 0 : 1,
    });
  interface Synthesizer {
    synthesizeMouseEvent(type: string, x: number, y: number, options: object): void;
  }
}

/** In the browser's window: a key as the keyboard would send it, with modifiers such as `Alt` held. */
export function pressKey(key: string, modifiers: string[]): void {
  const processor = (globalThis as unknown as Privileged).Cc[
    '@mozilla.org/text-input-processor;1'
  ]!.createInstance((globalThis as unknown as Privileged).Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(window)) throw new Error('The keyboard is in use');
  const codes: Record<string, number> = {
    Tab: 9,
    Enter: 13,
    Escape: 27,
    Space: 32,
    Alt: 18,
    Shift: 16,
    Control: 17,
  };
  const event = (name: string) =>
    new (window as unknown as typeof globalThis).KeyboardEvent('', {
      key: name === 'Space' ? ' ' : name,
      keyCode: codes[name] ?? name.toUpperCase().charCodeAt(0),
    });
  for (const name of modifiers) processor.keydown(event(name));
  processor.keydown(event(key));
  processor.keyup(event(key));
  for (const name of modifiers) processor.keyup(event(name));
  interface Processor {
    beginInputTransactionForTests(window: Window): boolean;
    keydown(event: KeyboardEvent): void;
    keyup(event: KeyboardEvent): void;
  }
  interface Privileged {
    Cc: Record<string, { createInstance(type: unknown): Processor }>;
    Ci: { nsITextInputProcessor: unknown };
  }
}
