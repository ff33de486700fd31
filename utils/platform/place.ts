import { browser } from 'wxt/browser';

/** How many articles' places are kept; older ones go first. */
const KEPT = 100;
const KEY = 'places';

/** The place in a text, by its block; kept in memory only, until the browser closes. */
type Places = Record<string, number>;

const stored = async (): Promise<Places> =>
  ((await browser.storage.session.get(KEY)) as { places?: Places }).places ?? {};

/** The block at which an article was left, by its address; null where it was not begun. */
export const placeOf = async (url: string): Promise<number | null> => (await stored())[url] ?? null;

/** Keeps the block at which an article is left. */
export async function keepPlace(url: string, block: number): Promise<void> {
  const { [url]: _, ...others } = await stored();
  const entries = [...Object.entries(others), [url, block] as const].slice(-KEPT);
  await browser.storage.session.set({ [KEY]: Object.fromEntries(entries) });
}
