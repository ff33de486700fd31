import { dropAllSites, hasAllSites, requestAllSites } from './permissions.ts';
import { getSettings, setSettings } from './settings.ts';

/** True while Lede looks for articles by itself: the reader wants it and has given access. */
export async function isDetectionOn(): Promise<boolean> {
  const [settings, access] = await Promise.all([getSettings(), hasAllSites()]);
  return settings.detectAutomatically && access;
}

/** Turns detection on; must be called straight from the reader's click. False where access was not given. */
export async function startDetection(): Promise<boolean> {
  const given = await requestAllSites();
  if (given) await setSettings({ detectAutomatically: true });
  return given;
}

/** Turns detection off and gives the access back. */
export async function stopDetection(): Promise<void> {
  await setSettings({ detectAutomatically: false });
  await dropAllSites();
}
