/** What an IndexedDB request answers. */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Settles when all of a change is stored, or rejects and none of it is. */
export const finished = (change: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onerror = () => reject(change.error);
    change.onabort = () => reject(change.error);
  });

/** A small database with one store. */
export interface OneStore {
  database: string;
  store: string;
}

/** Does something with it, made when first needed; all of it is written, or nothing. */
export async function withStore<T>(
  { database, store }: OneStore,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const db = await settled(opening);
  try {
    const change = db.transaction(store, mode);
    const [result] = await Promise.all([work(change.objectStore(store)), finished(change)]);
    return result;
  } finally {
    db.close();
  }
}
