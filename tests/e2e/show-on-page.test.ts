import { expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { openBrief } from './driver/lede.ts';

/** The words that the page itself has marked, by the name of Lede's highlight. */
const marked = () => {
  const highlight = CSS.highlights.get('lede-passage');
  return highlight ? [...highlight].map((range) => (range as Range).toString()) : [];
};

inBothBrowsers('show on page', (stage) => {
  it('marks a quote in the live page, scrolls to it, and lets it be dismissed', async () => {
    const { driver, server } = stage;
    const tab = await driver.open(server.url('/sv/hamnen/page.html'));
    const popup = await openBrief(driver, tab);
    await popup.click({ role: 'tab', name: /^Quotes/ });
    const quote = { role: 'listitem', name: /Vi visste att det var fel/ };
    await popup.hover({ role: 'button', name: /Vi visste att det var fel/ });
    await popup.click({ role: 'button', name: 'Show on page', within: quote });

    await tab.waitFor(() => CSS.highlights.has('lede-passage'), []);
    expect((await tab.evaluate(marked)).join('')).toContain('Vi visste att det var fel');
    const inView = await tab.waitFor(() => {
      const [range] = CSS.highlights.get('lede-passage') ?? [];
      const box = (range as Range).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }, []);
    expect(inView).toBe(true);
    await tab.press('Escape');
    expect(await tab.waitFor(() => !CSS.highlights.has('lede-passage'), [])).toBe(true);
    await tab.close();
  });
});
