import type { Mark } from '../read.ts';
import { openShelf, type Shelf, type ShelfChange } from './shelf.ts';

/** Who writes to the shelf. Whatever is wrong with it, the page goes on without. */
export interface ShelfKeeper {
  /** In the order in which they are called; one page alone keeps the shelf, in the others nothing happens. */
  clear(): void;
  write(change: ShelfChange, mark: Mark | null): void;
  /** Settles when all that was to be written is. */
  settled(): Promise<void>;
  close(): void;
}

export function keepShelf(name?: string): ShelfKeeper {
  const opened = openShelf(name).catch(warn);
  let closed = () => {};
  const kept = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const isOurs = new Promise<boolean>((resolve) => {
    const hold = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock ? kept : undefined;
    };
    const lockName = `${name ?? 'lede'}-shelf`;
    navigator.locks.request(lockName, { ifAvailable: true }, hold).catch(() => resolve(false));
  });
  /** False once a write has failed: a later mark would say that it had not. */
  let isSound = true;
  let writing: Promise<void> = Promise.resolve();
  const next = (work: (shelf: Shelf) => Promise<void>) => {
    writing = writing.then(async () => {
      const shelf = await opened;
      if (!isSound || !shelf || !(await isOurs)) return;
      await work(shelf).catch((error) => {
        isSound = false;
        warn(error);
      });
    });
  };
  return {
    clear: () => next((shelf) => shelf.clear()),
    write: (change, mark) => next((shelf) => shelf.write(change, mark)),
    settled: () => writing,
    close() {
      void writing.then(async () => {
        (await opened)?.close();
        closed();
      });
    },
  };
}

function warn(error: unknown): null {
  console.warn(error);
  return null;
}
