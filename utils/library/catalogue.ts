import type { Entry } from './entry.ts';
import type { ArticleId } from './ids.ts';
import type { Library } from './library.ts';

export interface Catalogue {
  /** All entries read so far, newest first, those in the bin among them. */
  entries: Entry[];
  /** False while older ones are still being read. */
  complete: boolean;
}

/** Enough for the first screen, which should be there at once; the rest comes in larger pages. */
const FIRST = 50;
const NEXT = 1000;

/**
 * Reads all entries and keeps them as they are: `listener` hears of the first screen, of each further
 * page, and of every change in any window. Returns how to stop.
 */
export function watchCatalogue(
  library: Library,
  listener: (catalogue: Catalogue) => void,
  onError: (error: unknown) => void,
): () => void {
  const entries = new Map<ArticleId, Entry>();
  /** Those told of meanwhile: what a page says of them may be older. */
  const refreshed = new Set<ArticleId>();
  let complete = false;
  let stopped = false;
  const tell = () => {
    if (stopped) return;
    const sorted = [...entries.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
    listener({ entries: sorted, complete });
  };
  /** Those to be read again: many changes at once are read together. */
  const waiting = new Set<ArticleId>();
  let reading = false;
  const refresh = async () => {
    if (reading) return;
    reading = true;
    while (waiting.size > 0) {
      const ids = [...waiting];
      waiting.clear();
      await readAgain(ids);
    }
    reading = false;
  };
  const readAgain = async (ids: ArticleId[]) => {
    const found = await library.entries(ids);
    for (const id of ids) {
      entries.delete(id);
      refreshed.add(id);
    }
    for (const entry of found) entries.set(entry.id, entry);
    tell();
  };
  const readAll = async () => {
    let after: ArticleId | null = null;
    do {
      const page = await library.list({ after, which: 'all', limit: after === null ? FIRST : NEXT });
      for (const entry of page.entries) if (!refreshed.has(entry.id)) entries.set(entry.id, entry);
      after = page.next;
      complete = after === null;
      tell();
    } while (after !== null && !stopped);
  };
  const stopListening = library.onChange(({ ids }) => {
    for (const id of ids) waiting.add(id);
    refresh().catch(onError);
  });
  readAll().catch(onError);
  return () => {
    stopped = true;
    stopListening();
  };
}
