// The part of PouchDB that the library uses. The published types declare a global Buffer of their own, which
// is at odds with Node's. https://pouchdb.com/api.html

declare module 'pouchdb-core' {
  namespace PouchDB {
    type Stored<Content> = Content & { _id: string; _rev: string };

    interface Configuration {
      adapter?: string;
      auto_compaction?: boolean;
      deterministic_revs?: boolean;
      /** Of a server: how it is asked, and that it is not to be made where it is missing. */
      fetch?: (url: string | Request, options?: RequestInit) => Promise<Response>;
      skip_setup?: boolean;
    }

    interface Change {
      id: string;
      seq: number;
      changes: { rev: string }[];
      deleted?: boolean;
    }

    interface ReplicationOptions {
      /** Documents of one request. */
      batch_size?: number;
      batches_limit?: number;
    }

    interface Progress {
      docs_read: number;
      docs_written: number;
      /** Changes that are still to come, where the server says so. */
      pending?: number;
    }

    interface Replication extends Promise<Progress> {
      on(event: 'change', listener: (progress: Progress) => void): Replication;
      on(event: 'denied', listener: (error: { name?: string; reason?: string }) => void): Replication;
      cancel(): void;
    }

    interface Row<Content> {
      id: string;
      key: string;
      value: { rev: string; deleted?: boolean };
      doc?: Stored<Content> | null;
    }

    interface Range {
      startkey?: string;
      endkey?: string;
      keys?: string[];
      include_docs?: boolean;
      inclusive_end?: boolean;
      descending?: boolean;
      skip?: number;
      limit?: number;
    }

    interface Database<Content> {
      get(id: string, options?: { rev?: string; conflicts?: boolean }): Promise<Stored<Content>>;
      put(doc: Content & { _id: string; _rev?: string }): Promise<{ ok: boolean; id: string; rev: string }>;
      bulkDocs(docs: (Content & { _id: string })[]): Promise<unknown[]>;
      remove(doc: { _id: string; _rev: string }): Promise<{ ok: boolean; id: string; rev: string }>;
      allDocs(range: Range): Promise<{ total_rows: number; offset: number; rows: Row<Content>[] }>;
      changes(options: {
        since: number;
        limit: number;
        style?: 'main_only' | 'all_docs';
      }): Promise<{ results: Change[]; last_seq: number }>;
      info(): Promise<{ update_seq: number | string; doc_count: number }>;
      bulkGet(options: { docs: { id: string; rev: string }[] }): Promise<{ results: unknown[] }>;
      replicate: {
        from(other: Database<Content>, options: ReplicationOptions): Replication;
        to(other: Database<Content>, options: ReplicationOptions): Replication;
      };
      /** The database's own name, drawn by lot when it was made. */
      id(): Promise<string>;
      close(): Promise<void>;
      destroy(): Promise<void>;
    }

    interface Static {
      new <Content>(name: string, configuration?: Configuration): Database<Content>;
      plugin(plugin: object): void;
    }
  }

  const PouchDB: PouchDB.Static;
  export default PouchDB;
}

declare module 'pouchdb-adapter-idb' {
  const plugin: object;
  export default plugin;
}

declare module 'pouchdb-adapter-http' {
  const plugin: object;
  export default plugin;
}

declare module 'pouchdb-replication' {
  const plugin: object;
  export default plugin;
}
