import type { Mark } from '../../utils/library/read.ts';
import { Finder, type Found } from '../../utils/library/search/finder.ts';
import { openShelf, type ShelfChange } from '../../utils/library/shelf/shelf.ts';
import { keepShelf } from '../../utils/library/shelf/shelf-keeper.ts';

/** What the page tells the worker, which searches and keeps the shelf; it answers with what it found. */
export type ToSearch =
  /** The entries are on the shelf. */
  | { tell: 'shelf' }
  /** They are not, and will all be told. */
  | { tell: 'fill' }
  | { tell: 'change'; change: ShelfChange; mark: Mark | null }
  | { tell: 'query'; query: string };

const finder = new Finder((found: Found) => postMessage(found));
const keeper = keepShelf();

async function* shelved() {
  const shelf = await openShelf();
  try {
    yield* shelf.searchables();
  } finally {
    shelf.close();
  }
}

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  if (data.tell === 'query') void finder.ask(data.query);
  else if (data.tell === 'shelf') finder.load(shelved()).catch(console.warn);
  else if (data.tell === 'fill') {
    finder.fill();
    keeper.clear();
  } else {
    keeper.write(data.change, data.mark);
    void finder.change(data.change);
  }
});
