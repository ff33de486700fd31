import { Finder, type Found } from '../../utils/library/search/finder.ts';
import { openShelf, type ShelfChange } from '../../utils/library/shelf/shelf.ts';

/** What the page tells the worker that searches; it answers with what it found. */
export type ToSearch = { shelf: true } | { change: ShelfChange } | { query: string };

const finder = new Finder((found: Found) => postMessage(found));

async function* shelved() {
  const shelf = await openShelf();
  try {
    yield* shelf.searchables();
  } finally {
    shelf.close();
  }
}

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  if ('query' in data) void finder.ask(data.query);
  else if ('change' in data) void finder.change(data.change);
  else finder.load(shelved()).catch(console.warn);
});
