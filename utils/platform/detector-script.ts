import { browser } from 'wxt/browser';
import { ALL_SITES, hasAllSites, hasSite } from './permissions.ts';
import { getSettings } from './settings.ts';
import { originsOf } from './site.ts';

const ID = 'detector';
const script = (matches: string[]) => ({
  id: ID,
  js: ['/detector.js'],
  matches,
  // Before the page has any element that could take the runtime's place.
  runAt: 'document_start' as const,
  persistAcrossSessions: true,
});

/**
 * Has the browser run the detector on every page while the reader wants it, else on the sites that they always read
 * in the reader; where there is access, and not otherwise. To be called whenever any of it may have changed;
 * calling it again does no harm.
 */
export async function syncDetectorScript(): Promise<void> {
  const wanted = await wantedMatches();
  const registered = await registeredMatches();
  if (isSame(wanted, registered)) return;
  const { scripting } = browser;
  const change =
    wanted.length === 0
      ? scripting.unregisterContentScripts({ ids: [ID] })
      : registered.length === 0
        ? scripting.registerContentScripts([script(wanted)])
        : scripting.updateContentScripts([script(wanted)]);
  await change.catch(async (error) => {
    // A call at the same time may have been faster, which is as good.
    if (!isSame(await wantedMatches(), await registeredMatches()))
      throw new Error(`The detector was not changed: ${error}`);
  });
}

async function wantedMatches(): Promise<string[]> {
  const { detectAutomatically, alwaysReader } = await getSettings();
  if (detectAutomatically && (await hasAllSites())) return [ALL_SITES];
  const open = await Promise.all(alwaysReader.map(hasSite));
  return alwaysReader.filter((_, index) => open[index]).flatMap(originsOf);
}

async function registeredMatches(): Promise<string[]> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return registered?.matches ?? [];
}

const isSame = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((match) => b.includes(match));
