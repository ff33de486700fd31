import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Catalogue, watchCatalogue } from '../../utils/library/catalogue.ts';
import { type Library, LibraryError, type LibraryProblem, openLibrary } from '../../utils/library/library.ts';
import { openShelf } from '../../utils/library/shelf/shelf.ts';
import { type Search, startSearch } from './search.ts';

export type LibraryState =
  | { state: 'opening' }
  | { state: 'problem'; problem: LibraryProblem; message: string }
  | { state: 'open'; library: Library; catalogue: Catalogue; search: Search };

/** When to look for what is to be cleared away, in milliseconds from the start. */
const SWEEP_AFTER = 10_000;

/** The library and all its entries, as they are from moment to moment. */
export function useLibrary(): LibraryState {
  const [state, setState] = useState<LibraryState>({ state: 'opening' });
  useEffect(() => {
    const fail = (error: unknown) => setState(problemOf(error));
    // A private window has a store of its own, which is empty and would only seem to be the library.
    if (browser.extension.inIncognitoContext) return fail(new LibraryError('private'));
    const search = startSearch();
    const shelf = openShelf();
    let stop = () => {};
    openLibrary()
      .then((library) => {
        stop = watchCatalogue(
          library,
          {
            onCatalogue: (catalogue) => setState({ state: 'open', library, catalogue, search }),
            onError: fail,
            onShelf: () => search.tell({ tell: 'shelf' }),
            onFill: () => search.tell({ tell: 'fill' }),
            onChange: (change, mark) => search.tell({ tell: 'change', change, mark }),
          },
          shelf,
        );
        // Beside what the reader waits for.
        setTimeout(() => library.sweep().catch(fail), SWEEP_AFTER);
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
