import axe from 'axe-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { poll, sleep, type View } from './driver/driver.ts';
import { openBrief, openReader, waitForShown } from './driver/lede.ts';

const AXE = axe.source;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SAMPLE = '/sv/hamnen/page.html';

/** What axe finds wrong, a line each. */
async function violations(view: View): Promise<string[]> {
  await view.run(AXE);
  return view.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { runOnly: rules });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
    interface Axe {
      run(
        root: Document,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
  }, RULES);
}

/**
 * What can be used by mouse and is never reached by Tab, or shows no focus when it is; of a part alone, in which the
 * focus is, where a selector is given.
 */
async function tabWalk(view: View, part?: string): Promise<string[]> {
  const wanted = await view.evaluate((within) => {
    if (!within) (document.activeElement as HTMLElement | null)?.blur();
    const root = within ? document.querySelector(within)! : document;
    for (const walked of document.querySelectorAll<HTMLElement>('[data-walk]')) delete walked.dataset.walk;
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const seen = [...root.querySelectorAll<HTMLElement>(usable)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !(element as HTMLButtonElement).disabled &&
        element.checkVisibility({ visibilityProperty: true }) &&
        // Of radio buttons with one name, Tab stops at one.
        !(element.matches('input[type=radio]') && !(element as HTMLInputElement).checked),
    );
    for (const [index, element] of seen.entries()) element.dataset.walk = String(index);
    return seen.length;
  }, part ?? '');
  const missing = new Set(Array.from({ length: wanted }, (_, index) => String(index)));
  const faults: string[] = [];
  for (let steps = 0; steps < wanted * 2 + 10 && missing.size > 0; steps++) {
    await view.press('Tab');
    const at = await view.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element?.dataset.walk) return null;
      // A box that is drawn by its label shows its focus there.
      const drawn = getComputedStyle(element).opacity === '0' ? element.closest('label') : element;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(drawn ?? element);
      const visible = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return { walk: element.dataset.walk, visible, html: element.outerHTML.slice(0, 120) };
    });
    if (!at) continue;
    if (missing.delete(at.walk) && !at.visible) faults.push(`no visible focus: ${at.html}`);
  }
  const unreached = await view.evaluate(
    (left) =>
      left.map((index) => document.querySelector(`[data-walk="${index}"]`)?.outerHTML.slice(0, 120) ?? index),
    [...missing],
  );
  return [...faults, ...unreached.map((html) => `not reached: ${html}`)];
}

inBothBrowsers('for everyone', (stage) => {
  it('the popup, in each of its tabs', async () => {
    const popup = await openBrief(stage.driver, await stage.driver.open(stage.server.url(SAMPLE)));
    expect(await violations(popup)).toEqual([]);
    for (const name of [/^Quotes/, /^Sources/]) {
      await popup.click({ role: 'tab', name });
      expect(await violations(popup)).toEqual([]);
    }
    await popup.close();
  });

  it('the popup, by Tab alone', async () => {
    const popup = await openBrief(stage.driver, await stage.driver.open(stage.server.url(SAMPLE)));
    for (const name of [/^Summary/, /^Quotes/, /^Sources/]) {
      await popup.click({ role: 'tab', name });
      expect(await tabWalk(popup), String(name)).toEqual([]);
    }
    await popup.close();
  });

  it('the popup where there is no article', async () => {
    const popup = await stage.driver.popup(await stage.driver.open('about:blank'));
    await waitForShown(popup);
    expect(await violations(popup)).toEqual([]);
    expect(await tabWalk(popup)).toEqual([]);
    await popup.close();
  });

  it('the reader, wide and narrow', async () => {
    const popup = await openBrief(stage.driver, await stage.driver.open(stage.server.url(SAMPLE)));
    await popup.click({ role: 'button', name: 'Save' });
    await popup.waitFor(() => document.querySelector('button[aria-pressed=true]') !== null, []);
    const reader = await openReader(stage.driver, popup);
    expect(await violations(reader)).toEqual([]);
    expect(await tabWalk(reader)).toEqual([]);
    await reader.resize(360, 640);
    expect(await violations(reader)).toEqual([]);
    expect(await tabWalk(reader)).toEqual([]);
    await reader.close();
  });

  it('what opens over the reader, which Escape closes', async () => {
    const popup = await openBrief(stage.driver, await stage.driver.open(stage.server.url(SAMPLE)));
    const reader = await openReader(stage.driver, popup);
    await reader.click({ role: 'button', name: 'Text and colours' });
    await reader.waitFor(() => document.querySelector('.popover:popover-open') !== null, []);
    expect(await violations(reader)).toEqual([]);
    expect(await tabWalk(reader, '.popover')).toEqual([]);
    await reader.press('Escape');
    await reader.waitFor(() => document.querySelector(':popover-open') === null, []);
    await reader.press('?');
    await reader.waitFor(() => document.querySelector('dialog[open]') !== null, []);
    expect(await violations(reader)).toEqual([]);
    await reader.press('Escape');
    await reader.waitFor(() => document.querySelector('dialog') === null, []);
    expect(await reader.url()).toContain('reader.html');
    await reader.close();
  });

  it('the words that are selected, whose tools are reached by Tab', async () => {
    const popup = await openBrief(stage.driver, await stage.driver.open(stage.server.url(SAMPLE)));
    const reader = await openReader(stage.driver, popup);
    await reader.bringToFront();
    // A key that comes before the page listens is lost.
    await poll(async () => {
      await reader.press('j');
      await sleep(500);
      return reader.evaluate(() => document.querySelector('.selection-bar .swatch') !== null);
    }, 'the tools for selected words');
    expect(await violations(reader)).toEqual([]);
    expect(await tabWalk(reader, '.selection-bar')).toEqual([]);
    await reader.close();
  });

  it.each(['library', 'options', 'welcome'])('the %s page', async (name) => {
    const page = await stage.driver.extensionPage(`${name}.html`);
    await page.waitFor(() => document.querySelector('main h1, main h2') !== null, []);
    expect(await violations(page)).toEqual([]);
    expect(await tabWalk(page)).toEqual([]);
    await page.close();
  });
});

inBothBrowsers(
  'for everyone, in the dark',
  (stage) => {
    it('the popup, and the reader with a highlight and the list of them', async () => {
      const popup = await openBrief(stage.driver, await stage.driver.open(stage.server.url(SAMPLE)));
      expect(await violations(popup)).toEqual([]);
      const reader = await openReader(stage.driver, popup);
      await reader.press('j');
      await reader.click({ role: 'button', name: 'Highlight with a note' });
      await reader.waitFor(() => document.querySelector('.card.highlight textarea') !== null, []);
      await reader.waitFor(() => document.querySelector('.selection-bar') === null, []);
      expect(await violations(reader)).toEqual([]);
      await reader.close();
    });

    it('the options page', async () => {
      const page = await stage.driver.extensionPage('options.html');
      await page.waitFor(() => document.querySelector('main h2') !== null, []);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  },
  async () => ({ scheme: 'dark' }),
);

/** What only its colour would tell apart from its neighbours: the chosen tab, a pressed button. */
const unmarked = (view: View) =>
  view.evaluate(() => {
    const edge = (element: Element) => getComputedStyle(element).borderBlockEndColor;
    const tabs = [...document.querySelectorAll('[role=tab]')];
    const chosen = tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true');
    const others = tabs.filter((tab) => !chosen.includes(tab));
    const faults = matchMedia('(forced-colors: active)').matches ? [] : ['no forced colours'];
    if (others.some((tab) => edge(tab) === edge(chosen[0]!))) faults.push('the chosen tab');
    const [voice, ...voices] = [...document.querySelectorAll('.voices-names button')].sort(
      (a, b) => Number(b.ariaPressed === 'true') - Number(a.ariaPressed === 'true'),
    );
    if (voice && voices.some((other) => edge(other) === edge(voice))) faults.push('the chosen voice');
    return faults;
  });

inBothBrowsers(
  'for everyone, in forced colours',
  (stage) => {
    it('the popup tells what is chosen', async () => {
      const popup = await openBrief(stage.driver, await stage.driver.open(stage.server.url(SAMPLE)));
      expect(await violations(popup)).toEqual([]);
      await popup.click({ role: 'tab', name: /^Quotes/ });
      await popup.click({ role: 'button', name: /^Jonas Wikner/ });
      await popup.waitFor(() => document.querySelector('.voices-names [aria-pressed=true]') !== null, []);
      expect(await unmarked(popup)).toEqual([]);
      expect(await violations(popup)).toEqual([]);
      await popup.close();
    });

    it('the reader with a highlight, and each thing shows its focus', async () => {
      const popup = await openBrief(stage.driver, await stage.driver.open(stage.server.url(SAMPLE)));
      const reader = await openReader(stage.driver, popup);
      await reader.press('j');
      await reader.press('h');
      await reader.waitFor(() => document.querySelector('.article .kept') !== null, []);
      expect(await unmarked(reader)).toEqual([]);
      expect(await violations(reader)).toEqual([]);
      expect(await tabWalk(reader)).toEqual([]);
      await reader.close();
    });

    it.each(['library', 'options', 'welcome'])('the %s page', async (name) => {
      const page = await stage.driver.extensionPage(`${name}.html`);
      await page.waitFor(() => document.querySelector('main h1, main h2') !== null, []);
      expect(await violations(page)).toEqual([]);
      expect(await tabWalk(page)).toEqual([]);
      await page.close();
    });
  },
  async () => ({ forcedColours: true }),
);
