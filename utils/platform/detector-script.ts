import { browser } from 'wxt/browser';
import { hasAllSites } from './permissions.ts';
import { getSettings } from './settings.ts';

const ID = 'detector';
const SCRIPT = {
  id: ID,
  js: ['/detector.js'],
  matches: ['*://*/*'],
  // Before the page has any element that could take the runtime's place.
  runAt: 'document_start' as const,
  persistAcrossSessions: true,
};

/**
 * Has the browser run the detector on every page while the reader wants it and has given access, and not
 * otherwise. To be called whenever either may have changed; calling it again does no harm.
 */
export async function syncDetectorScript(): Promise<void> {
  const wanted = (await getSettings()).detectAutomatically && (await hasAllSites());
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (wanted && registered.length === 0) {
    // A call at the same time may have been faster, which is as good.
    await browser.scripting.registerContentScripts([SCRIPT]).catch(ifNeither('registered', wanted));
  } else if (!wanted && registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(ifNeither('removed', wanted));
  }
}

const ifNeither = (what: string, wanted: boolean) => async (error: unknown) => {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0 !== wanted) throw new Error(`The detector was not ${what}: ${error}`);
};
