import { type Card, cardOf, type Listed } from './entry.ts';
import type { ArticleId } from './ids.ts';
import type { Library } from './library.ts';
import type { Mark } from './read.ts';
import type { ShelfChange } from './shelf/shelf.ts';
import { keepShelf, type ShelfKeeper } from './shelf/shelf-keeper.ts';

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
  onShelf?(): void;
  /** What was read from the documents. */
  onChange?(change: ShelfChange): void;
}

/** Enough for the first screen, which should be there at once; the rest comes in larger pages. */
const FIRST = 50;
const NEXT = 1000;

/** Reads all entries, from the shelf where they are there, and keeps them as they are. Returns how to stop. */
export function watchCatalogue(
  library: Library,
  { onCatalogue, onError, onShelf, onChange }: Watcher,
  shelf: ShelfKeeper = keepShelf(),
): () => void {
  const entries = new Map<ArticleId, Card>();
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
    shelf.write(change, reached);
    onChange?.(change);
  };

  const readAll = async () => {
    shelf.clear();
    let after: ArticleId | null = null;
    do {
      const page = await library.list({ after, which: 'all', limit: after === null ? FIRST : NEXT });
      take({ put: page.entries, drop: [] }, null);
      after = page.next;
      tell(false);
    } while (after !== null && !stopped);
    if (!stopped) shelf.write({ put: [], drop: [] }, mark);
  };
  /** Reads what has changed since, once more after each time it was asked for meanwhile. */
  const catchUp = async () => {
    for (let complete = false; !complete && !stopped; ) {
      const changes = await library.changesSince(mark.seq);
      complete = changes.complete;
      mark = { ...mark, seq: changes.seq };
      if (changes.ids.length === 0) continue;
      const put: Listed[] = await library.entries(changes.ids);
      const found = new Set(put.map(({ id }) => id));
      take({ put, drop: changes.ids.filter((id) => !found.has(id)) }, mark);
      if (!complete) tell(false);
    }
    tell(true);
  };

  /** One after the other, so that a change is never overtaken by what was read before it. */
  let reading = (async () => {
    mark = await library.now();
    const shelved = await shelf.read(mark.library);
    if (shelved) {
      for (const card of shelved.cards.reverse()) entries.set(card.id, card);
      mark = { ...mark, seq: shelved.seq };
      onShelf?.();
    } else await readAll();
    await catchUp();
  })().catch(onError);
  let asked = false;
  const stopListening = library.onChange(() => {
    if (asked) return;
    asked = true;
    reading = reading.then(() => {
      asked = false;
      return catchUp().catch(onError);
    });
  });
  return () => {
    stopped = true;
    stopListening();
    shelf.close();
  };
}
