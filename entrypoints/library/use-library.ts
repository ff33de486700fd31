import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Catalogue, watchCatalogue } from '../../utils/library/catalogue.ts';
import { type Library, LibraryError, type LibraryProblem, openLibrary } from '../../utils/library/library.ts';
import { type Search, startSearch } from './search.ts';

export type LibraryState =
  | { state: 'opening' }
  | { state: 'problem'; problem: LibraryProblem; message: string }
  | { state: 'open'; library: Library; catalogue: Catalogue; search: Search };

/** The library and all its entries, as they are from moment to moment. */
export function useLibrary(): LibraryState {
  const [state, setState] = useState<LibraryState>({ state: 'opening' });
  useEffect(() => {
    const fail = (error: unknown) => setState(problemOf(error));
    // A private window has a store of its own, which is empty and would only seem to be the library.
    if (browser.extension.inIncognitoContext) return fail(new LibraryError('private'));
    const search = startSearch();
    let stop = () => {};
    openLibrary()
      .then((library) => {
        stop = watchCatalogue(library, {
          onCatalogue: (catalogue) => setState({ state: 'open', library, catalogue, search }),
          onError: fail,
          onShelf: () => search.tell({ shelf: true }),
          onChange: (change) => search.tell({ change }),
        });
        return library.sweep();
      })
      .catch(fail);
    return () => {
      stop();
      search.close();
    };
  }, []);
  return state;
}

const problemOf = (error: unknown): LibraryState =>
  error instanceof LibraryError
    ? { state: 'problem', problem: error.problem, message: error.message }
    : { state: 'problem', problem: 'failed', message: String(error) };
