import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { poll, type Tab, type Target } from './driver.ts';
import { describeTarget, findElement, flatten } from './find.ts';

/** A document that Puppeteer drives: a tab in either browser, or Chromium's popup. */
export class PageView implements Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.page.evaluate(fn as (...args: unknown[]) => R, ...args) as Promise<Awaited<R>>;
  }

  async run(script: string): Promise<void> {
    await this.page.evaluate(`${script};0`);
  }

  waitFor<A extends unknown[], R>(fn: (...args: A) => R, args: A, timeout?: number): Promise<Awaited<R>> {
    return poll(() => this.evaluate(fn, ...args), `${fn} in ${this.page.url()}`, timeout);
  }

  async click(target: Target): Promise<void> {
    const element = await this.find(target);
    await element.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await element.click();
  }

  async hover(target: Target): Promise<void> {
    await (await this.find(target)).hover();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]);
  }

  async screenshot(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }

  async url(): Promise<string> {
    return this.evaluate(() => document.URL);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async back(): Promise<void> {
    // Behind the answer, so that the page is still there to give it.
    await this.evaluate(() => void setTimeout(() => history.back()));
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  private find(target: Target): Promise<ElementHandle<Element>> {
    return poll(
      async () =>
        (
          await this.page.evaluateHandle(findElement, flatten(target))
        ).asElement() as ElementHandle<Element> | null,
      describeTarget(target),
    ) as Promise<ElementHandle<Element>>;
  }
}
