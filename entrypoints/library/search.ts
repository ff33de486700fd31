import type { Found } from '../../utils/library/search/finder.ts';
import type { ToSearch } from './search-worker.ts';

/** The worker that searches, as the page knows it. */
export interface Search {
  tell(message: ToSearch): void;
  /** Asks for something else; the answers go to the listener, more than one where the first is bettered. */
  ask(query: string): void;
  /** Returns how to stop. */
  onFound(listener: (found: Found) => void): () => void;
  close(): void;
}

export function startSearch(): Search {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToSearch) => worker.postMessage(message);
  let asked = '';
  return {
    tell,
    ask(query) {
      if (query !== asked) tell({ tell: 'query', query });
      asked = query;
    },
    onFound(listener) {
      // An answer to what is no longer asked comes too late.
      const onMessage = ({ data }: MessageEvent<Found>) => data.query === asked && listener(data);
      worker.addEventListener('message', onMessage);
      return () => worker.removeEventListener('message', onMessage);
    },
    close: () => worker.terminate(),
  };
}
