import { type Card, cardOf, type Listed } from './entry.ts';
import type { ArticleId } from './ids.ts';
import type { Library } from './library.ts';
import type { Mark } from './read.ts';
import { openShelf, type Shelf, type ShelfChange } from './shelf/shelf.ts';

export interface Catalogue {
  /** All entries read so far, newest first, those in the bin among them. */
  entries: Card[];
  /** False while older ones are still being read. */
  complete: boolean;
}

export interface Watcher {
  /** Hears of the first screen, of each further page, and of every change in any window. */
  onCatalogue(catalogue: Catalogue): void;
  onError(error: unknown): void;
  /** The entries are on the shelf, but for the changes that `onChange` tells from now on. */
  onShelf(): void;
  /** They are not: what is on it is of no use, and all of them are told as changes. */
  onFill(): void;
  /** What was read from the documents; a mark says that with it all changes up to there have been told. */
  onChange(change: ShelfChange, mark: Mark | null): void;
}

/** Enough for the first screen, which should be there at once; the rest comes in larger pages. */
const FIRST = 50;
const NEXT = 1000;

/** Reads all entries, from the shelf where they are there, and keeps them as they are. Returns how to stop. */
export function watchCatalogue(
  library: Library,
  { onCatalogue, onError, onShelf, onFill, onChange }: Watcher,
  opening: Promise<Shelf> = openShelf(),
): () => void {
  const entries = new Map<ArticleId, Card>();
  /** Those read from the documents: what the shelf says of them is older. */
  const known = new Set<ArticleId>();
  let mark: Mark;
  let stopped = false;
  const tell = (complete: boolean) => {
    if (stopped) return;
    const sorted = [...entries.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
    onCatalogue({ entries: sorted, complete });
  };
  const take = (change: ShelfChange, reached: Mark | null) => {
    for (const id of change.drop) entries.delete(id);
    for (const entry of change.put) entries.set(entry.id, cardOf(entry));
    for (const id of [...change.drop, ...change.put.map(({ id }) => id)]) known.add(id);
    onChange(change, reached);
  };

  /** False where it cannot be read to its end. */
  const readShelf = async (shelf: Shelf): Promise<boolean> => {
    let isFirst = true;
    try {
      for await (const page of shelf.cards()) {
        for (const card of page) if (!known.has(card.id)) entries.set(card.id, card);
        if (isFirst) tell(false);
        isFirst = false;
      }
      return true;
    } catch (error) {
      warn(error);
      return false;
    }
  };
  const readDocuments = async () => {
    let after: ArticleId | null = null;
    do {
      const page = await library.list({ after, which: 'all', limit: after === null ? FIRST : NEXT });
      take({ put: page.entries, drop: [] }, null);
      after = page.next;
      tell(false);
    } while (after !== null && !stopped);
    if (!stopped) onChange({ put: [], drop: [] }, mark);
  };
  const catchUp = async () => {
    for (let complete = false; !complete && !stopped; ) {
      const changes = await library.changesSince(mark.seq);
      complete = changes.complete;
      mark = { ...mark, seq: changes.seq };
      if (changes.ids.length === 0) continue;
      const put: Listed[] = await library.entries(changes.ids);
      const found = new Set(put.map(({ id }) => id));
      take({ put, drop: changes.ids.filter((id) => !found.has(id)) }, mark);
    }
  };
  const start = async () => {
    const shelf = await opening.catch(warn);
    try {
      mark = await library.now();
      const seq = (await shelf?.seq(mark.library).catch(warn)) ?? null;
      if (shelf && seq !== null) {
        mark = { ...mark, seq };
        // First what has changed since, so that nothing is shown that is no more.
        await catchUp();
      }
      const isRead = shelf !== null && seq !== null && (await readShelf(shelf));
      if (!isRead) {
        onFill();
        await readDocuments();
        await catchUp();
      }
      tell(true);
      // Only now, for reading it a second time would keep the list waiting.
      if (isRead) onShelf();
    } finally {
      shelf?.close();
    }
  };

  /** One after the other, so that a change is never overtaken by what was read before it. */
  let reading = start().catch(onError);
  let asked = false;
  const stopListening = library.onChange(() => {
    if (asked) return;
    asked = true;
    reading = reading.then(async () => {
      asked = false;
      await catchUp().then(() => tell(true), onError);
    });
  });
  return () => {
    stopped = true;
    stopListening();
  };
}

function warn(error: unknown): null {
  console.warn(error);
  return null;
}
