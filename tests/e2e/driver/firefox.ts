import { rm } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driver, type LaunchOptions, poll, type Tab, type View } from './driver.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import { FirefoxPopup, FirefoxSidebar, pressKey } from './firefox-popup.ts';
import { PageView } from './page-view.ts';

const ADDON = 'lede@lede.invalid';
/** Firefox draws the host of an extension's pages by lot; here it is given. */
const HOST = '3f1d6f0e-1111-4222-8333-444455556666';
const WIDGET = ADDON.replace(/[^a-z0-9_-]/g, '_');
const ADDRESS = `moz-extension://${HOST}/`;

/** A tab; navigation to a page of the extension is never reported as finished, so the document is asked. */
class FirefoxTab extends PageView {
  override async goto(url: string): Promise<void> {
    if (/^https?:/.test(url)) return super.goto(url);
    const [plain] = url.split('#');
    this.page.goto(url).catch(() => undefined);
    await poll(
      () =>
        this.evaluate(
          (wanted) => document.URL.startsWith(wanted) && document.readyState === 'complete',
          plain!,
        ),
      url,
    );
  }
}

export class Firefox implements Driver {
  readonly name = 'firefox';
  private readonly executable: string;
  private readonly profile: string;
  private readonly options: LaunchOptions;
  ended!: Promise<void>;
  private browser!: Browser;
  private chrome!: FirefoxChrome;

  private constructor(executable: string, profile: string, options: LaunchOptions) {
    this.executable = executable;
    this.profile = profile;
    this.options = options;
  }

  /** Starts the browser on the profile, a folder that is removed when the driver is closed. */
  static async launch(executable: string, profile: string, options: LaunchOptions): Promise<Firefox> {
    const driver = new Firefox(executable, profile, options);
    await driver.start();
    return driver;
  }

  async open(url: string, options: { private?: boolean } = {}): Promise<Tab> {
    const tab = options.private ? await this.privateTab() : new FirefoxTab(await this.browser.newPage());
    await tab.goto(url);
    await tab.bringToFront();
    return tab;
  }

  async popup(tab: Tab): Promise<View> {
    const popup = new FirefoxPopup(this.chrome);
    await popup.close();
    await tab.bringToFront();
    await this.chrome.run(clickToolbarButton, `${WIDGET}-browser-action`);
    await popup.opened();
    return popup;
  }

  async beside(): Promise<View> {
    const sidebar = new FirefoxSidebar(this.chrome);
    await sidebar.opened();
    return sidebar;
  }

  async extensionPage(path: string): Promise<Tab> {
    const tab = new FirefoxTab(await this.browser.newPage());
    await tab.goto(ADDRESS + path);
    return tab;
  }

  async waitForExtensionPage(path: string): Promise<Tab> {
    const page = await poll(() => this.pageAt(ADDRESS + path), path);
    return new FirefoxTab(page!);
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
    await this.chrome.run(async (id) => {
      const policy = (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(id);
      await policy.extension.terminateBackground({ ignoreDevToolsAttached: true });
      interface Privileged {
        WebExtensionPolicy: {
          getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } };
        };
      }
    }, ADDON);
  }

  async command(name: string, tab: Tab): Promise<void> {
    await tab.bringToFront();
    const keys: Record<string, string> = { 'open-reader': 'r' };
    await this.chrome.run(pressKey, keys[name] ?? name, ['Alt']);
  }

  async contextMenu(item: string, tab: Tab): Promise<void> {
    await tab.bringToFront();
    const shown = this.chrome.run(waitForMenu);
    await (tab as PageView).page.mouse.click(40, 200, { button: 'right' });
    await shown;
    await this.chrome.run(activateMenuItem, `${WIDGET}-menuitem-_${item}`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async start(): Promise<void> {
    const { headless = true, scheme, scale, forcedColours } = this.options;
    this.browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: this.executable,
      headless,
      userDataDir: this.profile,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      defaultViewport: null,
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
        // An extension installed for the session goes when the browser ends; what it stored stays.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'intl.locale.requested': 'en-US',
        ...(scale && { 'layout.css.devPixelsPerPx': String(scale) }),
        ...(forcedColours && { 'browser.display.document_color_use': 2 }),
        ...(scheme && {
          'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
          'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
        }),
      },
    });
    this.ended = new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
    this.chrome = new FirefoxChrome(this.browser);
    await this.browser.installExtension(this.options.extension);
    await (await this.waitForExtensionPage('welcome.html')).close();
  }

  /** The page whose document has this address; the browser's own list keeps the address before a redirect. */
  private async pageAt(address: string): Promise<Page | undefined> {
    for (const page of await this.browser.pages()) {
      const url = await page.evaluate(() => document.URL).catch(() => '');
      if (url.startsWith(address)) return page;
    }
    return undefined;
  }

  /** Lede in private windows is a permission that the reader gives in about:addons. */
  private async privateTab(): Promise<Tab> {
    const before = new Set(await this.browser.pages());
    await this.chrome.run(openPrivateWindow, ADDON);
    const page = await poll(
      async () => (await this.browser.pages()).find((found) => !before.has(found)),
      'a private window',
    );
    return new FirefoxTab(page!);
  }
}

/** In the browser's window: puts the button into the toolbar and clicks it with the mouse. */
async function clickToolbarButton(id: string): Promise<void> {
  const { CustomizableUI, synthesizeMouseEvent } = window as unknown as Chrome;
  const area = CustomizableUI.AREA_NAVBAR;
  if (CustomizableUI.getPlacementOfWidget(id)?.area !== area) CustomizableUI.addWidgetToArea(id, area);
  let box = new DOMRect();
  for (let tries = 0; tries < 100 && !box.width; tries++) {
    await new Promise((resolve) => window.setTimeout(resolve, 20));
    box = document.getElementById(id)?.getBoundingClientRect() ?? box;
  }
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    synthesizeMouseEvent.call(window, type, box.x + box.width / 2, box.y + box.height / 2, {
      button: 0,
      clickCount: type === 'mousemove' ? 0 : 1,
    });
  interface Chrome {
    CustomizableUI: {
      AREA_NAVBAR: string;
      getPlacementOfWidget(id: string): { area: string } | null;
      addWidgetToArea(id: string, area: string): void;
    };
    synthesizeMouseEvent(type: string, x: number, y: number, options: object): void;
  }
}

/** In the browser's window: resolves once the page's context menu stands open. */
function waitForMenu(): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu')!;
  return new Promise((resolve) => menu.addEventListener('popupshown', () => resolve(), { once: true }));
}

/** Chooses an item, which lies in a menu of its own where the extension has several. */
async function activateMenuItem(id: string): Promise<void> {
  const item = document.getElementById(id);
  const popup = item?.parentElement as
    | (HTMLElement & { activateItem(item: Element): void })
    | null
    | undefined;
  if (!item || !popup) throw new Error(`The menu has no item ${id}`);
  if (popup.id !== 'contentAreaContextMenu') {
    const shown = new Promise((resolve) => popup.addEventListener('popupshown', resolve, { once: true }));
    (popup.parentElement as HTMLElement & { openMenu(open: boolean): void }).openMenu(true);
    await shown;
  }
  popup.activateItem(item);
}

async function openPrivateWindow(addon: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Privileged;
  const load = (name: string) => ChromeUtils.importESModule(`resource://gre/modules/${name}.sys.mjs`);
  const policy = WebExtensionPolicy.getByID(addon);
  if (!policy.privateBrowsingAllowed) {
    const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await load('ExtensionPermissions').ExtensionPermissions.add(addon, permissions, policy.extension);
    await (await load('AddonManager').AddonManager.getAddonByID(addon)).reload();
  }
  const opened = (window as unknown as Opener).OpenBrowserWindow({ private: true });
  for (let tries = 0; tries < 100; tries++) {
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    const first = opened.gBrowser?.selectedBrowser;
    if (first?.currentURI.spec === 'about:privatebrowsing' && !first.webProgress.isLoadingDocument) return;
  }
  interface Opener {
    OpenBrowserWindow(options: object): { gBrowser?: { selectedBrowser?: Loading } };
  }
  interface Loading {
    currentURI: { spec: string };
    webProgress: { isLoadingDocument: boolean };
  }
  interface Privileged {
    ChromeUtils: { importESModule(url: string): Modules };
    WebExtensionPolicy: { getByID(id: string): { extension: unknown; privateBrowsingAllowed: boolean } };
  }
  interface Modules {
    ExtensionPermissions: { add(id: string, permissions: object, extension: unknown): Promise<void> };
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  }
}
