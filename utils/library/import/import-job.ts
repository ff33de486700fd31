import { settled, withStore } from '../stores.ts';
import type { ImportRow } from './importer.ts';

/** What is to be taken out of a file. */
export interface ImportJob {
  /** Of the file. */
  name: string;
  /** When it was begun, in milliseconds since 1970. */
  at: number;
  rows: ImportRow[];
}

/** How far it has come. */
export interface ImportProgress {
  /** Rows that are done with, from the first. */
  done: number;
  taken: number;
  double: number;
  /** What the next row was found to be before it was written; null where nobody has looked yet. */
  next: 'taken' | 'double' | null;
}

export const BEGINNING: ImportProgress = { done: 0, taken: 0, double: 0, next: null };

const KEPT = { database: 'lede-import', store: 'import' };
const JOB = 'job';
/** Apart from the rows, for it is written with each of them. */
const PROGRESS = 'progress';

/** Notes an import before its first row, in place of any other, so that it can be gone on with whatever happens. */
export const noteImport = (job: ImportJob): Promise<void> =>
  withStore(KEPT, 'readwrite', async (store) => {
    store.put(job, JOB);
    store.put(BEGINNING, PROGRESS);
  });

export const noteProgress = (progress: ImportProgress): Promise<void> =>
  withStore(KEPT, 'readwrite', async (store) => {
    store.put(progress, PROGRESS);
  });

/** The import that was begun and has not come to its end; null where there is none. */
export const unfinishedImport = (): Promise<{ job: ImportJob; progress: ImportProgress } | null> =>
  withStore(KEPT, 'readonly', async (store) => {
    const [job, progress] = await Promise.all([
      settled(store.get(JOB) as IDBRequest<ImportJob | undefined>),
      settled(store.get(PROGRESS) as IDBRequest<ImportProgress | undefined>),
    ]);
    return job && progress ? { job, progress } : null;
  });

export const forgetImport = (): Promise<void> =>
  withStore(KEPT, 'readwrite', async (store) => {
    store.clear();
  });

/**
 * Does something that no other window does at the same time; null where one is at it.
 */
export const alone = <T>(work: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request(KEPT.database, { ifAvailable: true }, (lock) => (lock ? work() : null));
