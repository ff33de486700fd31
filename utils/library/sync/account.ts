import { settled, withStore } from '../stores.ts';
import type { KeyDoc } from './keys.ts';

/** How this device gets at the reader's database on the server. */
export interface Account {
  /** The database's address, without name and password. */
  address: string;
  user: string;
  password: string;
  /** The key of all that is on the server: it can be used, not read. */
  key: CryptoKey;
  /** The document that the key came out of, by which a server begun anew is known. */
  keyDoc: KeyDoc;
}

/**
 * Where the account is kept. Not in the extension's storage, which cannot hold a key that nobody can read and
 * which scripts on pages may be let into.
 */
const KEPT = { database: 'lede-sync-account', store: 'account' };
const ONLY = 'account';

export const readAccount = (): Promise<Account | null> =>
  withStore(
    KEPT,
    'readonly',
    async (store) => ((await settled(store.get(ONLY))) as Account | undefined) ?? null,
  );

export const writeAccount = (account: Account): Promise<unknown> =>
  withStore(KEPT, 'readwrite', (store) => settled(store.put(account, ONLY)));

export const removeAccount = (): Promise<unknown> =>
  withStore(KEPT, 'readwrite', (store) => settled(store.delete(ONLY)));
