import http from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import type { Database } from '../database.ts';
import { KEY_DOC, type KeyDoc, readKeyDoc } from './keys.ts';
import { SyncError, type SyncProblem } from './problems.ts';

export interface Login {
  address: string;
  user: string;
  password: string;
}

export interface Remote {
  /** What PouchDB replicates with. */
  db: Database;
  /** What the server last refused, which is more than the error says that PouchDB makes of it. */
  refusal(): SyncError | null;
  /** Forgets the refusal, for another try. */
  clear(): void;
  /** By how many milliseconds the server's clock is ahead of this device's, as of the last answer. */
  clockAhead(): number;
  /** The key's document; null where the database has none yet. */
  readKey(): Promise<KeyDoc | null>;
  /** False where another device was faster. */
  writeKey(doc: KeyDoc): Promise<boolean>;
  /** Makes the database where there is none. */
  create(): Promise<void>;
}

/** How long a server may take for an answer, in milliseconds; a batch may be large and the line slow. */
const PATIENCE = 120_000;

const JSON_TYPE = { 'Content-Type': 'application/json' };
const REFUSALS: Record<number, SyncProblem> = {
  401: 'access',
  403: 'access',
  413: 'too-large',
  507: 'full',
};

let isPlugged = false;

/**
 * A database on a server. Only the name and password given are sent: no cookies, no address that it was asked
 * from, and not on to where the server would lead elsewhere.
 */
export function openRemote({ address, user, password }: Login): Remote {
  if (!isPlugged) {
    PouchDB.plugin(http);
    PouchDB.plugin(replication);
    isPlugged = true;
  }
  let refusal: SyncError | null = null;
  let ahead = 0;
  const login = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;

  async function ask(url: string, options: RequestInit = {}): Promise<Response> {
    const headers = new Headers(options.headers);
    headers.set('Accept', 'application/json');
    if (user) headers.set('Authorization', login);
    const signals = [AbortSignal.timeout(PATIENCE), ...(options.signal ? [options.signal] : [])];
    let response: Response;
    try {
      response = await fetch(url, {
        ...options,
        headers,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any(signals),
      });
    } catch (error) {
      throw refuse(url, navigator.onLine === false ? 'offline' : 'unreachable', String(error));
    }
    const date = Date.parse(response.headers.get('Date') ?? '');
    if (!Number.isNaN(date)) ahead = date - Date.now();
    const known = REFUSALS[response.status];
    const isJson = /json/i.test(response.headers.get('Content-Type') ?? '');
    if (known) throw refuse(url, known, `${response.status}`);
    if (response.status >= 500) throw refuse(url, 'server', `${response.status}`);
    if (!isJson) throw refuse(url, 'not-couchdb', `${response.status}`);
    return response;
  }
  const refuse = (url: string, problem: SyncProblem, detail: string): SyncError => {
    const error = new SyncError(problem, detail);
    // The server's own page, which PouchDB looks at for its name, may well be closed or missing.
    if (url.startsWith(address)) refusal = error;
    return error;
  };

  async function askJson(path: string, options?: RequestInit): Promise<[number, Record<string, unknown>]> {
    const response = await ask(path ? `${address}/${path}` : address, options);
    const body = (await response.json().catch(() => null)) as Record<string, unknown> | null;
    if (typeof body !== 'object' || body === null) throw refuse(address, 'not-couchdb', `${response.status}`);
    return [response.status, body];
  }
  const put = (value: unknown): RequestInit => ({
    method: 'PUT',
    headers: JSON_TYPE,
    body: value === undefined ? undefined : JSON.stringify(value),
  });

  const db = new PouchDB<Record<string, unknown>>(address, {
    skip_setup: true,
    fetch: (url, options) => ask(String(url), options),
  });
  // PouchDB takes the first failure of this request, whatever it was, to mean that the server knows no such
  // request, and from then on asks for each document by itself.
  db.bulkGet = async ({ docs }) => {
    const post = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ docs }) };
    const [status, answer] = await askJson('_bulk_get?revs=true&latest=true', post);
    if (status >= 400) throw refuse(address, 'server', `${status} ${String(answer.reason)}`);
    return answer as { results: unknown[] };
  };
  // Asked for beside the work, for a count that is not used, and a failure of it is handled by nobody.
  const info = db.info.bind(db);
  db.info = () => info().catch(() => ({ update_seq: 0, doc_count: 0 }));

  return {
    db,
    refusal: () => refusal,
    clear: () => {
      refusal = null;
    },
    clockAhead: () => ahead,
    async readKey() {
      const [status, doc] = await askJson(KEY_DOC);
      if (status === 404) {
        if (doc.reason === 'missing' || doc.reason === 'deleted') return null;
        throw refuse(address, 'no-database', String(doc.reason));
      }
      const key = readKeyDoc(doc);
      if (!key) throw refuse(address, 'other-key', '');
      return key;
    },
    async writeKey(doc) {
      const [status, answer] = await askJson(KEY_DOC, put(doc));
      if (status === 409) return false;
      if (status >= 400) throw refuse(address, 'server', `${status} ${String(answer.reason)}`);
      return true;
    },
    async create() {
      // Whoever may use a database often may not make one.
      let [status, info] = await askJson('');
      if (status === 404) {
        const [made, answer] = await askJson('', put(undefined));
        if (made >= 400 && made !== 412) throw refuse(address, 'server', `${made} ${String(answer.reason)}`);
        [status, info] = await askJson('');
      }
      if (typeof info.db_name !== 'string' || info.update_seq === undefined)
        throw refuse(address, 'not-couchdb', `${status}`);
    },
  };
}
