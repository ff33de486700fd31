/** Why a sync did not come to its end. */
export type SyncProblem =
  /** This device has no network. */
  | 'offline'
  /** Nothing answers at the address. */
  | 'unreachable'
  /** The address is none, or leads over an open line. */
  | 'address'
  | 'insecure'
  /** The browser's own question for access to the server was answered with no, or access was taken back. */
  | 'permission'
  /** The server does not take the name and password, or keeps them from this database. */
  | 'access'
  /** What answers does not speak CouchDB's protocol. */
  | 'not-couchdb'
  /** The database is gone from the server. */
  | 'no-database'
  /** The server has no room. */
  | 'full'
  /** The server refuses a document for its size. */
  | 'too-large'
  /** The server says that something is wrong with itself. */
  | 'server'
  /** The passphrase is not the one that the database was begun with. */
  | 'passphrase'
  | 'short-passphrase'
  /** The database has been begun anew with another key. */
  | 'other-key'
  /** A newer version of Lede has written there. */
  | 'newer'
  /** This device has no room. */
  | 'full-here'
  | 'private'
  | 'failed';

export class SyncError extends Error {
  readonly problem: SyncProblem;

  constructor(problem: SyncProblem, detail = '', options?: ErrorOptions) {
    super(detail, options);
    this.name = 'SyncError';
    this.problem = problem;
  }
}

/** Any error as one that says in a word what is wrong. */
export function syncError(error: unknown): SyncError {
  if (error instanceof SyncError) return error;
  const { name, message, reason, problem } = error as Partial<Record<string, string>>;
  const words = [name, message, reason].filter(Boolean).join(' ');
  const full = problem === 'full' || /quota|DiskFull|FILE_NO_DEVICE_SPACE/i.test(words);
  return new SyncError(full ? 'full-here' : 'failed', words, { cause: error });
}
