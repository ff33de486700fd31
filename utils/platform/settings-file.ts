import { readSettings, type Settings } from './settings.ts';

/** What marks a file as Lede's settings. */
const KIND = 'lede-settings';

/** The settings as a file to keep or to take elsewhere. */
export const writeSettingsFile = (settings: Settings): Blob =>
  new Blob([`${JSON.stringify({ kind: KIND, settings }, null, 2)}\n`], { type: 'application/json' });

/**
 * The settings that a file holds, and how many of its values could not be read and are left as they were
 * at first; null where it is no such file.
 */
export async function readSettingsFile(
  file: Blob,
): Promise<{ settings: Settings; unreadable: number } | null> {
  try {
    const content = JSON.parse(await file.text()) as { kind?: unknown; settings?: unknown };
    if (content?.kind !== KIND) return null;
    const { settings, unreadable } = readSettings(content.settings);
    return { settings, unreadable: Object.keys(unreadable).length };
  } catch {
    return null;
  }
}
