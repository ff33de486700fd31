import { browser } from 'wxt/browser';

/** Named in `connections.ts` too: while it is there, the library may connect. */
const KEY = 'services';

/** What the reader gave to set a service up, by field. */
type Setup = Record<string, string>;

/** The services that are set up, by id; kept on this device, apart from the settings that can be exported. */
export async function serviceSetups(): Promise<Record<string, Setup>> {
  return ((await browser.storage.local.get(KEY)) as { [KEY]?: Record<string, Setup> })[KEY] ?? {};
}

export async function keepService(id: string, setup: Setup): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await serviceSetups()), [id]: setup } });
}

export async function forgetService(id: string): Promise<void> {
  const { [id]: _, ...others } = await serviceSetups();
  if (Object.keys(others).length > 0) await browser.storage.local.set({ [KEY]: others });
  else await browser.storage.local.remove(KEY);
}
