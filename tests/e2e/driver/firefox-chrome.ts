import type { Browser } from 'puppeteer-core';

/** The part of WebDriver BiDi that is used here; `connection` is not public, so puppeteer-core is pinned. */
interface Bidi {
  connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
}

interface Context {
  context: string;
  url: string;
}

interface ScriptResult {
  type: 'success' | 'exception';
  result?: { value: string };
  exceptionDetails?: { text: string };
}

/** Runs functions in the privileged scope of Firefox's own window, where the toolbar and the popup are. */
export class FirefoxChrome {
  private readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /**
   * Runs `fn` in the window that lies in front. Arguments and the answer cross as JSON; `fn` must not refer
   * to anything outside itself.
   */
  async run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const { contexts } = (await this.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    })) as { contexts: Context[] };
    const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
    const answer = (await this.send('script.callFunction', {
      functionDeclaration: `async (args) => {
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const document = window.document, gBrowser = window.gBrowser, CustomizableUI = window.CustomizableUI;
        return JSON.stringify((await (${fn})(...JSON.parse(args))) ?? null);
      }`,
      awaitPromise: true,
      target: { context },
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
    })) as ScriptResult;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result!.value) as Awaited<R>;
  }

  private async send(method: string, params: unknown): Promise<unknown> {
    return (await (this.browser as unknown as Bidi).connection.send(method, params)).result;
  }
}
