import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** For every test of a component: the English strings, and the browser's parts that jsdom lacks. */
beforeEach(() => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string, values?: string | string[]) => {
    const message = (messages as Record<string, { message: string }>)[key]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, place) => [values].flat()[Number(place) - 1] ?? '');
  });
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  Object.defineProperty(navigator, 'locks', {
    value: { request: (_name: string, work: () => unknown) => Promise.resolve(work()) },
    configurable: true,
  });
  Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>();
});
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Does something, and waits until what follows from it at once has been drawn. */
async function settled(work: () => void): Promise<void> {
  await act(work);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

/** Draws into the document's body. */
export const mount = (node: ComponentChild): Promise<void> => settled(() => render(node, document.body));

/** The first element whose own role's name, label or text is this. */
export function named(selector: string, name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`No ${selector} named ${name}`);
  return found;
}

export const click = (element: Element): Promise<void> => settled(() => (element as HTMLElement).click());

export const fire = (element: Element, event: Event): Promise<void> =>
  settled(() => element.dispatchEvent(event));

/** The words that are lit up in the text. */
export const lit = (): string[] =>
  [...document.querySelectorAll('.article .lit')].map((mark) => mark.textContent ?? '');
