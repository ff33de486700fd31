// The part of PouchDB that the library uses. The published types declare a global Buffer of their own, which
// is at odds with Node's. https://pouchdb.com/api.html

declare module 'pouchdb-core' {
  namespace PouchDB {
    type Stored<Content> = Content & { _id: string; _rev: string };

    interface Configuration {
      adapter?: string;
      auto_compaction?: boolean;
      deterministic_revs?: boolean;
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
      get(id: string): Promise<Stored<Content>>;
      put(doc: Content & { _id: string; _rev?: string }): Promise<{ ok: boolean; id: string; rev: string }>;
      remove(doc: { _id: string; _rev: string }): Promise<{ ok: boolean; id: string; rev: string }>;
      allDocs(range: Range): Promise<{ total_rows: number; offset: number; rows: Row<Content>[] }>;
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
