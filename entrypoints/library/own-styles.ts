import { browser } from 'wxt/browser';
import { type OwnStyle, readCslFile } from './csl-file.ts';

const KEY = 'citationStyles';

/** The citation styles that the reader added, by title. */
export async function ownStyles(): Promise<OwnStyle[]> {
  const { [KEY]: kept = [] } = (await browser.storage.local.get(KEY)) as { [KEY]?: OwnStyle[] };
  return kept.toSorted((one, other) => one.title.localeCompare(other.title));
}

/** Adds a style out of a `.csl` file, in place of one with its id. Throws a `CslFileError`. */
export async function addOwnStyle(file: string): Promise<OwnStyle> {
  const added = readCslFile(file);
  const others = (await ownStyles()).filter(({ id }) => id !== added.id);
  await browser.storage.local.set({ [KEY]: [...others, added] });
  return added;
}

export async function removeOwnStyle(removed: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await ownStyles()).filter(({ id }) => id !== removed) });
}
