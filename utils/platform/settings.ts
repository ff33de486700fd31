import { browser } from 'wxt/browser';
import { siteOf } from './site.ts';

/** Colours of the reader's own, each `#rrggbb`. */
export interface OwnColours {
  text: string;
  background: string;
  link: string;
}

/** What the reader can set. Add a field by adding it here and to `FIELDS`. */
export interface Settings {
  /** Look at every page for an article; needs access to all sites as well. */
  detectAutomatically: boolean;
  /** Show an article's pictures at once, where otherwise each is asked for. */
  loadImages: boolean;
  /** Sentences in a summary. */
  summarySentences: number;
  /** What a press on the toolbar button opens. */
  toolbarOpens: 'popup' | 'reader';
  /** How a quote is put on the clipboard. */
  copyFormat: 'rich' | 'plain' | 'markdown' | 'html';
  theme: 'system' | 'light' | 'sepia' | 'grey' | 'dark' | 'contrast' | 'own';
  /** The colours of the theme `own`. */
  ownColours: OwnColours;
  font: 'serif' | 'sans' | 'dyslexia';
  /** Of the reader's text, in CSS pixels. */
  fontSize: number;
  /** Of a line in the reader, in characters. */
  lineWidth: number;
  /** Times the font size. */
  lineHeight: number;
  /** Added between letters and between words, in ems. */
  letterSpacing: number;
  wordSpacing: number;
  /** Of the voice that reads aloud, times its own speed. */
  speechRate: number;
  /** The voice that reads aloud in a language, by its tag. */
  speechVoices: Record<string, string>;
  /** Have the browser's account carry the settings to the reader's other devices. */
  syncSettings: boolean;
  /** The sites that are always read in the reader, by their hosts. */
  alwaysReader: string[];
  justify: boolean;
  hyphenate: boolean;
}

interface Field<T> {
  fallback: T;
  isValid: (value: unknown) => value is T;
  /** Of a number: the least and the most it may be. */
  limits?: [min: number, max: number];
}

const flag = (fallback: boolean): Field<boolean> => ({
  fallback,
  isValid: (value): value is boolean => typeof value === 'boolean',
});
const number = (fallback: number, min: number, max: number): Field<number> => ({
  fallback,
  isValid: (value): value is number => typeof value === 'number' && value >= min && value <= max,
  limits: [min, max],
});
const words = (): Field<Record<string, string>> => ({
  fallback: {},
  isValid: (value): value is Record<string, string> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((word) => typeof word === 'string'),
});
const colours = (): Field<OwnColours> => ({
  fallback: { text: '#2b2a27', background: '#eef3ee', link: '#0b5a8a' },
  isValid: (value): value is OwnColours =>
    typeof value === 'object' &&
    value !== null &&
    ['text', 'background', 'link'].every((name) =>
      /^#[\da-f]{6}$/i.test(String((value as Record<string, unknown>)[name])),
    ),
});
const sites = (): Field<string[]> => ({
  fallback: [],
  isValid: (value): value is string[] =>
    Array.isArray(value) && value.every((site) => typeof site === 'string' && siteOf(site) === site),
});
const oneOf = <T extends string>(...values: [T, ...T[]]): Field<T> => ({
  fallback: values[0],
  isValid: (value): value is T => values.includes(value as T),
});

const FIELDS: { [Name in keyof Settings]: Field<Settings[Name]> } = {
  detectAutomatically: flag(false),
  loadImages: flag(false),
  summarySentences: number(3, 1, 10),
  toolbarOpens: oneOf('popup', 'reader'),
  copyFormat: oneOf('rich', 'plain', 'markdown', 'html'),
  theme: oneOf('system', 'light', 'sepia', 'grey', 'dark', 'contrast', 'own'),
  ownColours: colours(),
  font: oneOf('serif', 'sans', 'dyslexia'),
  fontSize: number(19, 12, 40),
  lineWidth: number(68, 40, 120),
  lineHeight: number(1.55, 1.2, 2.4),
  letterSpacing: number(0, 0, 0.2),
  wordSpacing: number(0, 0, 0.6),
  speechRate: number(1, 0.5, 2.5),
  speechVoices: words(),
  syncSettings: flag(false),
  alwaysReader: sites(),
  justify: flag(false),
  hyphenate: flag(true),
};
const NAMES = Object.keys(FIELDS) as (keyof Settings)[];

export const DEFAULT_SETTINGS: Settings = Object.fromEntries(
  NAMES.map((name) => [name, FIELDS[name].fallback]),
) as unknown as Settings;

/** The settings that are numbers. */
export type NumberSetting = {
  [Name in keyof Settings]: Settings[Name] extends number ? Name : never;
}[keyof Settings];

/** The least and the most that a number may be set to. */
export const limitsOf = (name: NumberSetting): [min: number, max: number] =>
  FIELDS[name].limits ?? [-Infinity, Infinity];

const KEY = 'settings';
/** Where stored values that could not be read are kept, so that nothing the reader set is lost. */
const KEPT_KEY = 'settings-unreadable';
const VERSION = 1;

/**
 * Stored settings made sound, whatever is stored: a value that is missing or out of bounds becomes the
 * default, and each value that could not be read is named in `unreadable`.
 */
export function readSettings(stored: unknown): { settings: Settings; unreadable: Record<string, unknown> } {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const unreadable: Record<string, unknown> = {};
  if (stored === undefined) return { settings: { ...DEFAULT_SETTINGS }, unreadable };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { settings: { ...DEFAULT_SETTINGS }, unreadable: { [KEY]: stored } };
  }
  for (const name of NAMES) {
    const value = (stored as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (FIELDS[name].isValid(value)) settings[name] = value;
    else unreadable[name] = value;
  }
  return { settings: settings as unknown as Settings, unreadable };
}

/** The reader's settings, sound. A bad stored value is repaired for good, and the raw one kept apart. */
export async function getSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get([KEY, KEPT_KEY])) as Record<string, unknown>;
  const { settings, unreadable } = readSettings(stored[KEY]);
  if (Object.keys(unreadable).length > 0) {
    const kept = { ...(stored[KEPT_KEY] as object | undefined), ...unreadable };
    await browser.storage.local.set({ [KEPT_KEY]: kept, [KEY]: { v: VERSION, ...settings } });
  }
  return settings;
}

/** Changes some settings, refusing a value out of its bounds, and gives them all as they now are. */
export async function setSettings(change: Partial<Settings>): Promise<Settings> {
  for (const name of Object.keys(change) as (keyof Settings)[]) {
    if (!FIELDS[name]?.isValid(change[name])) throw new RangeError(`No valid setting: ${name}`);
  }
  // One at a time: two windows that each change something must both be heard.
  return navigator.locks.request(KEY, async () => {
    const settings = { ...(await getSettings()), ...change };
    await browser.storage.local.set({ [KEY]: { v: VERSION, ...settings } });
    return settings;
  });
}

/** Calls `listener` with all settings whenever one has changed in any window; returns how to stop. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) listener(readSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
