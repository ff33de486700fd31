import { rm } from 'node:fs/promises';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { type Driver, type LaunchOptions, PATIENCE, poll, type Tab, type View } from './driver.ts';
import { PageView } from './page-view.ts';

/** Calm, offline, and able to run as root in a container. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--lang=en-US',
  '--window-size=1280,900',
];

/** A headless screen that holds the popup at its full size. */
const screenOf = (scale: number): string =>
  `--screen-info={${1600 * scale}x${1200 * scale} devicePixelRatio=${scale}.0}`;

export class Chromium implements Driver {
  readonly name = 'chromium';
  private readonly executable: string;
  private readonly profile: string;
  private readonly options: LaunchOptions;
  ended!: Promise<void>;
  private browser!: Browser;
  private id = '';

  private constructor(executable: string, profile: string, options: LaunchOptions) {
    this.executable = executable;
    this.profile = profile;
    this.options = options;
  }

  /** Starts the browser on the profile, a folder that is removed when the driver is closed. */
  static async launch(executable: string, profile: string, options: LaunchOptions): Promise<Chromium> {
    const driver = new Chromium(executable, profile, options);
    await driver.start();
    return driver;
  }

  async open(url: string, options: { private?: boolean } = {}): Promise<Tab> {
    const tab = new PageView(options.private ? await this.privatePage() : await this.browser.newPage());
    await this.dress(tab.page);
    await tab.goto(url);
    await tab.bringToFront();
    return tab;
  }

  async popup(tab: Tab): Promise<View> {
    await tab.bringToFront();
    const before = new Set(this.browser.targets());
    await (tab as PageView).page.triggerExtensionAction(await this.extension());
    const target = await this.browser.waitForTarget(
      (found) => found.url() === this.address('popup.html') && !before.has(found),
      { timeout: PATIENCE },
    );
    const page = await target.asPage();
    await this.dress(page);
    return new PageView(page);
  }

  beside(): Promise<View> {
    return this.waitForExtensionPage('popup.html?panel');
  }

  async extensionPage(path: string): Promise<Tab> {
    const tab = new PageView(await this.browser.newPage());
    await this.dress(tab.page);
    await tab.goto(this.address(path));
    return tab;
  }

  async waitForExtensionPage(path: string): Promise<Tab> {
    const target = await this.browser.waitForTarget((found) => found.url().startsWith(this.address(path)), {
      timeout: PATIENCE,
    });
    const page = (await target.page()) ?? (await target.asPage());
    await this.dress(page);
    return new PageView(page);
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.start();
  }

  async crash(): Promise<void> {
    this.browser.process()?.kill('SIGKILL');
    await this.ended;
    await this.start();
  }

  async stopBackground(): Promise<void> {
    const worker = await this.worker();
    await worker.close();
    await poll(
      async () => !this.browser.targets().some((target) => this.isWorker(target.url())),
      'the worker to end',
    );
  }

  /** Keys never reach Chromium's commands through the debugger: the listener is called with the tab in front. */
  async command(name: string, tab: Tab): Promise<void> {
    await this.dispatch(tab, 'commands', name);
  }

  async contextMenu(item: string, tab: Tab, at?: { link: string }): Promise<void> {
    await this.dispatch(tab, 'contextMenus', item, at?.link);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async start(): Promise<void> {
    const { extension, headless = true, scale } = this.options;
    this.browser = await puppeteer.launch({
      executablePath: this.executable,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: this.profile,
      args: [...CHROMIUM_FLAGS, ...(headless ? [screenOf(scale ?? 1)] : [])],
      env: { ...process.env, LANGUAGE: 'en_US' },
      defaultViewport: null,
    });
    this.ended = new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
    this.id = await this.browser.installExtension(extension, { enabledInIncognito: true });
    await (await this.waitForExtensionPage('welcome.html')).close();
  }

  /**
   * Calls the background's listener. A shortcut and a menu item grant `activeTab`, which a call does not; the
   * toolbar button does.
   */
  private async dispatch(
    tab: Tab,
    event: 'commands' | 'contextMenus',
    id: string,
    link?: string,
  ): Promise<void> {
    const popup = await this.popup(tab);
    await popup.close();
    const worker = await this.worker();
    await worker.evaluate(
      async (kind, name, linkUrl) => {
        const { chrome } = globalThis as unknown as { chrome: Extension };
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (kind === 'commands') chrome.commands.onCommand.dispatch(name, active);
        else
          chrome.contextMenus.onClicked.dispatch({ menuItemId: name, pageUrl: active?.url, linkUrl }, active);
        interface Extension {
          tabs: { query(what: object): Promise<{ url?: string }[]> };
          commands: { onCommand: Dispatcher };
          contextMenus: { onClicked: Dispatcher };
        }
        interface Dispatcher {
          dispatch(...args: unknown[]): void;
        }
      },
      event,
      id,
      link,
    );
  }

  /** A page in a true incognito window; the debugger's own contexts are not what the browser calls one. */
  private async privatePage(): Promise<Page> {
    const before = new Set(this.browser.targets());
    const own = await this.extensionPage('options.html');
    await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { windows: { create(options: object): Promise<unknown> } };
      };
      await chrome.windows.create({ incognito: true, url: 'about:blank' });
    });
    const target = await this.browser.waitForTarget(
      (found) =>
        found.type() === 'page' && !before.has(found) && !found.url().startsWith('chrome-extension:'),
    );
    await own.close();
    return (await target.page()) ?? (await target.asPage());
  }

  private async dress(page: Page): Promise<void> {
    const { scheme, forcedColours } = this.options;
    const features = [
      ...(scheme ? [{ name: 'prefers-color-scheme', value: scheme }] : []),
      ...(forcedColours ? [{ name: 'forced-colors', value: 'active' }] : []),
    ];
    if (features.length === 0) return;
    // Puppeteer's own call knows no forced colours.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
  }

  private async extension(): Promise<Extension> {
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension) throw new Error('Lede is not installed');
    return extension;
  }

  private async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget((found) => this.isWorker(found.url()), {
      timeout: PATIENCE,
    });
    const worker = await target.worker();
    if (!worker) throw new Error('The background has no worker');
    return worker;
  }

  private isWorker(url: string): boolean {
    return url.startsWith(this.address('')) && url.endsWith('.js');
  }

  private address(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }
}
