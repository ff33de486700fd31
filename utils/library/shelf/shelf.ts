import { type Card, cardOf, type Listed } from '../entry.ts';
import type { ArticleId } from '../ids.ts';
import type { Mark } from '../read.ts';
import { type Searchable, searchableOf } from '../search/searchable.ts';
import { finished, settled } from '../stores.ts';

/**
 * A copy of all entries in a shape that is read at once: ten thousand documents take seconds, ten thousand cards a
 * fraction of one. It says up to which change of the library it goes, and what changed later is read from the
 * documents; nobody writes to it what is not in them. Without it, or where another version made it, all is read from
 * the documents and it is made anew.
 */
export interface Shelf {
  /** All cards by their ids, and how far they go; null where there are none that can be used. */
  read(library: string): Promise<Shelved | null>;
  /** All entries as they are searched, in pages. */
  searchables(): AsyncGenerator<Searchable[]>;
  /**
   * Writes what has changed. A mark, in the same transaction, says that all changes up to there are on the shelf;
   * while it is being filled there is none.
   */
  write(change: ShelfChange, mark: Mark | null): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

export interface Shelved {
  cards: Card[];
  seq: number;
}

export interface ShelfChange {
  put: Listed[];
  drop: ArticleId[];
}

/** Raise it when what is stored changes its shape; what an older version stored is then dropped. */
const VERSION = 1;
const CARDS = 'cards';
/** Apart from the cards, for only searching needs them and they are the larger part. */
const WORDS = 'words';
const META = 'meta';
const MARK = 'mark';
const PAGE = 5000;

/** @throws where the browser keeps no such thing, or a newer version of Lede has made it. */
export async function openShelf(name = 'lede-shelf'): Promise<Shelf> {
  const db = await openStores(name);
  // Another version of Lede waits for it.
  db.onversionchange = () => db.close();
  return {
    async read(library) {
      const stores = db.transaction([META, CARDS]);
      const mark = (await settled(stores.objectStore(META).get(MARK))) as Mark | undefined;
      if (mark?.library !== library) return null;
      const cards: Card[] = [];
      for await (const page of pagesOf<Card>(() => stores.objectStore(CARDS))) cards.push(...page);
      return { cards, seq: mark.seq };
    },
    async *searchables() {
      const stores = () => db.transaction([CARDS, WORDS]);
      for await (const cards of pagesOf<Card>(() => stores().objectStore(CARDS))) {
        const range = IDBKeyRange.bound(cards[0]!.id, cards.at(-1)!.id);
        const words = (await settled(stores().objectStore(WORDS).getAll(range))) as Words[];
        const byId = new Map(words.map((one) => [one.id, one]));
        yield cards.flatMap((card) => {
          const found = byId.get(card.id);
          return found ? [{ ...card, ...found }] : [];
        });
      }
    },
    async write({ put, drop }, mark) {
      const change = db.transaction([CARDS, WORDS, META], 'readwrite', { durability: 'relaxed' });
      for (const entry of put) {
        const { said, terms } = searchableOf(entry);
        change.objectStore(CARDS).put(cardOf(entry));
        change.objectStore(WORDS).put({ id: entry.id, said, terms } satisfies Words);
      }
      for (const id of drop) {
        change.objectStore(CARDS).delete(id);
        change.objectStore(WORDS).delete(id);
      }
      if (mark) change.objectStore(META).put(mark, MARK);
      await finished(change);
    },
    async clear() {
      const change = db.transaction([CARDS, WORDS, META], 'readwrite');
      for (const name of [META, CARDS, WORDS]) change.objectStore(name).clear();
      await finished(change);
    },
    close: () => db.close(),
  };
}

type Words = Pick<Searchable, 'id' | 'said' | 'terms'>;

function openStores(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, VERSION);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    for (const old of [...db.objectStoreNames]) db.deleteObjectStore(old);
    db.createObjectStore(CARDS, { keyPath: 'id' });
    db.createObjectStore(WORDS, { keyPath: 'id' });
    db.createObjectStore(META);
  };
  return settled(opening);
}

async function* pagesOf<T extends { id: ArticleId }>(store: () => IDBObjectStore): AsyncGenerator<T[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const page: T[] = await settled(store().getAll(range, PAGE));
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    range = IDBKeyRange.lowerBound(page.at(-1)!.id, true);
  }
}
