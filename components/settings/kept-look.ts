import { readSettings } from '../../utils/platform/settings.ts';
import { applyLook, type Look, lookOf } from './apply-look.ts';

const KEY = 'look';

/** Keeps the look for the next page of Lede's that opens on this device. */
export function keepLook(look: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(lookOf(look)));
  } catch {
    // Where the browser keeps nothing, a page takes on its look a moment later.
  }
}

/**
 * Puts on the look that pages had last. The settings themselves are told only after the first paint, which would be
 * white in a dark room; this is there at once.
 */
export function applyKeptLook(element: HTMLElement): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (kept !== null) applyLook(element, readSettings(kept).settings);
  } catch {
    // What is no look changes nothing.
  }
}
