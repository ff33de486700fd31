import type { Entry } from './entry.ts';

export interface Selection {
  query: string;
  /** Those in the bin instead of those in the library. */
  bin: boolean;
}

/** Case and accents put aside, except that å, ä and ö are letters of their own. */
export const foldForSearch = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^åäö]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

/** The entries to show: of the library or its bin, each holding every word asked for. */
export function selectEntries(entries: Entry[], { query, bin }: Selection): Entry[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if ((entry.deletedAt !== null) !== bin) return false;
    if (words.length === 0) return true;
    const held = foldForSearch(searchable(entry));
    return words.every((word) => held.includes(word));
  });
}

const searchable = (entry: Entry): string =>
  [
    entry.title,
    entry.site,
    ...entry.authors,
    ...entry.summary,
    ...entry.voices,
    ...entry.sources,
    ...entry.tags,
    entry.note,
  ].join('\n');
