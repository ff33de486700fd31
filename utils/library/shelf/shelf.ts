import type { Card, Listed } from '../entry.ts';
import type { ArticleId } from '../ids.ts';
import type { Mark } from '../read.ts';
import { type Searchable, searchableOf } from '../search/searchable.ts';
import { finished, settled } from '../stores.ts';

/**
 * A copy of all entries in a shape that is read at once: ten thousand documents take seconds, and so do ten thousand
 * records of IndexedDB; forty pages of JSON take a fraction of one. It says up to which change of the library it goes,
 * and what changed later is read from the documents; nobody writes to it what is not in them. Without it, or where
 * another version made it, all is read from the documents and it is made anew.
 */
export interface Shelf {
  /** How far it goes in this library; null where it cannot be used. */
  seq(library: string): Promise<number | null>;
  /** All cards, newest first, in pages of which the first is a small one. */
  cards(): AsyncGenerator<Card[]>;
  /** All entries as they are searched, newest first, in pages. */
  searchables(): AsyncGenerator<Searchable[]>;
  /**
   * Writes what has changed. A mark, in the same transaction, says that all changes up to there are on the shelf;
   * while it is being filled there is none.
   */
  write(change: ShelfChange, mark: Mark | null): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

export interface ShelfChange {
  put: Listed[];
  drop: ArticleId[];
}

/** Raise it when what is stored changes its shape; what an older version stored is then dropped. */
const VERSION = 2;
/** Pages of JSON by the lowest id that may be in them; in both stores the same entries in the same order. */
const CARDS = 'cards';
/** Apart from the cards, for only searching needs them and they are the larger part. */
const WORDS = 'words';
const META = 'meta';
const MARK = 'mark';
/** Entries of a page as it is made; one that has twice as many is parted. */
const PAGE = 250;
/** Pages read at a time. */
const AT_ONCE = 20;

type Words = Pick<Searchable, 'said' | 'terms'>;

/** @throws where the browser keeps no such thing, or a newer version of Lede has made it. */
export async function openShelf(name = 'lede-shelf'): Promise<Shelf> {
  const db = await openStores(name);
  // Another version of Lede waits for it.
  db.onversionchange = () => db.close();
  const all = [CARDS, WORDS, META];
  return {
    async seq(library) {
      const mark = (await settled(db.transaction(META).objectStore(META).get(MARK))) as Mark | undefined;
      return mark?.library === library ? mark.seq : null;
    },
    async *cards() {
      for await (const range of rangesOf(db)) {
        const pages: string[] = await settled(db.transaction(CARDS).objectStore(CARDS).getAll(range));
        yield pages.flatMap((page) => JSON.parse(page) as Card[]).reverse();
      }
    },
    async *searchables() {
      for await (const range of rangesOf(db)) {
        const stores = db.transaction([CARDS, WORDS]);
        const [cards, words] = await Promise.all(
          [CARDS, WORDS].map((store) => settled<string[]>(stores.objectStore(store).getAll(range))),
        );
        yield cards!.flatMap((page, i) => joined(page, words![i]!)).reverse();
      }
    },
    async write(change, mark) {
      const stores = db.transaction(all, 'readwrite', { durability: 'relaxed' });
      const done = finished(stores);
      const [cards, words] = [stores.objectStore(CARDS), stores.objectStore(WORDS)];
      for (const [key, part] of byPage(change, (await settled(cards.getAllKeys())) as string[])) {
        const [page, its] = await Promise.all([settled(cards.get(key)), settled(words.get(key))]);
        const entries = new Map(page ? joined(page, its).map((entry) => [entry.id, entry]) : []);
        for (const id of part.drop) entries.delete(id);
        for (const entry of part.put) entries.set(entry.id, searchableOf(entry));
        for (const store of [cards, words]) store.delete(key);
        for (const [first, next] of pagesOf(key, [...entries.values()])) {
          cards.put(JSON.stringify(next.map(({ said: _, terms: __, ...card }) => card)), first);
          words.put(JSON.stringify(next.map(({ said, terms }): Words => ({ said, terms }))), first);
        }
      }
      if (mark) stores.objectStore(META).put(mark, MARK);
      await done;
    },
    async clear() {
      const stores = db.transaction(all, 'readwrite');
      for (const store of all) stores.objectStore(store).clear();
      await finished(stores);
    },
    close: () => db.close(),
  };
}

function openStores(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, VERSION);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    for (const old of [...db.objectStoreNames]) db.deleteObjectStore(old);
    for (const store of [CARDS, WORDS, META]) db.createObjectStore(store);
  };
  return settled(opening);
}

const joined = (cards: string, words: string): Searchable[] => {
  const its = JSON.parse(words) as Words[];
  return (JSON.parse(cards) as Card[]).map((card, i) => ({ ...card, ...its[i]! }));
};

/** The pages, newest first, some at a time; whatever is written meanwhile, each entry is in one of the ranges. */
async function* rangesOf(db: IDBDatabase): AsyncGenerator<IDBKeyRange> {
  const keys = ((await settled(db.transaction(CARDS).objectStore(CARDS).getAllKeys())) as string[]).reverse();
  let above: string | null = null;
  for (let at = 0; at < keys.length; ) {
    const last = Math.min(at + (at === 0 ? 1 : AT_ONCE), keys.length) - 1;
    const lowest = keys[last]!;
    yield above === null ? IDBKeyRange.lowerBound(lowest) : IDBKeyRange.bound(lowest, above, false, true);
    above = lowest;
    at = last + 1;
  }
}

/** What changes in which page, by the page's key; below the lowest begin pages of their own. `keys` are sorted. */
function byPage({ put, drop }: ShelfChange, keys: string[]): Map<string, ShelfChange> {
  const parts = new Map<string, ShelfChange>();
  const partOf = (key: string): ShelfChange => {
    const part = parts.get(key) ?? { put: [], drop: [] };
    parts.set(key, part);
    return part;
  };
  const lowest = put.map(({ id }) => id).sort()[0] ?? '';
  const pageFor = (id: ArticleId): string | undefined => keys.findLast((key) => key <= id);
  for (const entry of put) partOf(pageFor(entry.id) ?? lowest).put.push(entry);
  for (const id of drop) {
    const key = pageFor(id);
    if (key !== undefined) partOf(key).drop.push(id);
  }
  return parts;
}

/** The entries of a page as one page, or as several where they have become too many. */
function* pagesOf(key: string, entries: Searchable[]): Generator<[key: string, entries: Searchable[]]> {
  const sorted = entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  const size = sorted.length > 2 * PAGE ? PAGE : sorted.length;
  for (let at = 0; at < sorted.length; at += size) {
    yield [at === 0 ? key : sorted[at]!.id, sorted.slice(at, at + size)];
  }
}
