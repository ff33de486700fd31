/**
 * Stands in for PouchDB's `pouchdb-changes-filter`, which runs filters that are stored in the database as
 * source text. Lede has none, and nothing stored is ever run as code. A filter given as a function works.
 * https://pouchdb.com/api.html#filtered-changes
 */
export default function withoutStoredFilters(PouchDB: { _changesFilterPlugin?: object }): void {
  const isStored = ({ filter, view }: Options) => typeof filter === 'string' || view !== undefined;
  PouchDB._changesFilterPlugin = {
    validate: (options: Options, done: (error?: Error) => void) =>
      done(isStored(options) ? new Error('Stored filters are not run') : undefined),
    normalize: () => undefined,
    shouldFilter: () => false,
  };
}

interface Options {
  filter?: unknown;
  view?: unknown;
}
