import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Catalogue, watchCatalogue } from '../../../utils/library/catalogue.ts';
import { type Library, openLibrary } from '../../../utils/library/library.ts';
import { openShelf } from '../../../utils/library/shelf/shelf.ts';
import { keepShelf } from '../../../utils/library/shelf/shelf-keeper.ts';
import { anArticle } from '../../fixtures/article.ts';
import { anEntry } from '../../fixtures/entry.ts';

let number = 0;
let name: string;
let library: Library;
const stops: (() => void)[] = [];

beforeEach(async () => {
  name = `catalogue-${++number}`;
  library = await openLibrary(name);
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
  await library.close();
});

const save = async (...titles: string[]) => {
  const ids: string[] = [];
  for (const title of titles) {
    const article = anArticle({ url: `https://paper.example/${title}`, title });
    ids.push((await library.save(article, null, { private: false })).entry.id);
  }
  return ids;
};

/** A look at the library's page: what it shows once it knows all. */
function look(of = library) {
  const keeper = keepShelf(`${name}-shelf`);
  let latest: Catalogue = { entries: [], complete: false };
  const told: Catalogue[] = [];
  let error: unknown = null;
  const shelved = vi.fn();
  const onChange = vi.fn(keeper.write);
  const stop = watchCatalogue(
    of,
    {
      onCatalogue: (catalogue) => {
        latest = catalogue;
        told.push(catalogue);
      },
      onError: (what) => {
        error = what;
      },
      onShelf: shelved,
      onFill: keeper.clear,
      onChange,
    },
    openShelf(`${name}-shelf`),
  );
  stops.push(() => {
    stop();
    keeper.close();
  });
  const titles = () => latest.entries.map(({ title }) => title);
  return {
    titles,
    shelved,
    onChange,
    told,
    async shows(expected: string[]) {
      await vi.waitFor(() => {
        expect(error).toBeNull();
        expect({ titles: titles(), complete: latest.complete }).toEqual({ titles: expected, complete: true });
      });
    },
    async close() {
      await keeper.settled();
      stop();
      keeper.close();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

async function lookOnce(expected: string[]): Promise<ReturnType<typeof look>> {
  const page = look();
  await page.shows(expected);
  await page.close();
  return page;
}

it('reads the documents once, and from then on the shelf and what has changed', async () => {
  await save('A', 'B', 'C');
  const first = await lookOnce(['C', 'B', 'A']);
  expect(first.shelved).not.toHaveBeenCalled();
  const list = vi.spyOn(library, 'list');
  const second = await lookOnce(['C', 'B', 'A']);
  expect(second.shelved).toHaveBeenCalledOnce();
  expect(list).not.toHaveBeenCalled();
  expect(second.onChange).not.toHaveBeenCalled();
});

it('shows what was saved, changed and removed while nobody looked, before it shows anything else', async () => {
  const [a, b] = (await save('A', 'B', 'C')) as [string, string];
  await lookOnce(['C', 'B', 'A']);
  await save('D');
  await library.mark(a, () => ({ tags: ['sea'] }));
  await library.purge(b);
  const page = await lookOnce(['D', 'C', 'A']);
  expect(page.told.map(({ entries }) => entries.map(({ title }) => title))).toEqual(
    page.told.map(() => ['D', 'C', 'A']),
  );
  expect(page.told[0]?.entries.at(-1)?.tags).toEqual(['sea']);
  expect(page.onChange).toHaveBeenCalledOnce();
  expect(page.onChange.mock.calls[0]?.[0]).toMatchObject({ drop: [b] });
  const next = await lookOnce(['D', 'C', 'A']);
  expect(next.told.at(-1)?.entries.at(-1)?.tags).toEqual(['sea']);
  expect(next.onChange).not.toHaveBeenCalled();
});

it('follows what other windows do', async () => {
  const page = look();
  await page.shows([]);
  const [a] = (await save('A', 'B')) as [string];
  await page.shows(['B', 'A']);
  await library.remove(a);
  await vi.waitFor(() => expect(page.told.at(-1)?.entries.at(-1)?.deletedAt).not.toBeNull());
  await library.purge(a);
  await page.shows(['B']);
});

it('keeps on the shelf what is searched, without a copy of the words among the cards', async () => {
  await save('A');
  await lookOnce(['A']);
  const shelf = await openShelf(`${name}-shelf`);
  const pages = [];
  for await (const page of shelf.searchables()) pages.push(...page);
  const cards = [];
  for await (const page of shelf.cards()) cards.push(...page);
  shelf.close();
  expect(pages).toMatchObject([{ title: 'A', isLink: false }]);
  expect(pages[0]?.terms).toContain('crane');
  expect(pages[0]?.said.split('\n')).toContain('paper');
  expect(cards[0]).not.toHaveProperty('terms');
});

it('does not believe a shelf of another library, one that was not filled, or a newer one', async () => {
  await save('A', 'B');
  await lookOnce(['B', 'A']);
  const other = await openLibrary(`${name}-other`);
  const elsewhere = look(other);
  await elsewhere.shows([]);
  await elsewhere.close();
  await other.close();

  const shelf = await openShelf(`${name}-shelf`);
  await shelf.clear();
  await shelf.write({ put: (await library.list({ limit: 1 })).entries, drop: [] }, null);
  shelf.close();
  await lookOnce(['B', 'A']);

  indexedDB.deleteDatabase(`${name}-shelf`);
  const newer = indexedDB.open(`${name}-shelf`, 99);
  await new Promise((resolve) => {
    newer.onsuccess = resolve;
  });
  newer.result.close();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await lookOnce(['B', 'A']);
});

it('reads the documents where the shelf cannot be read', async () => {
  await save('A', 'B');
  await lookOnce(['B', 'A']);
  const opening = indexedDB.open(`${name}-shelf`);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const cards = opening.result.transaction('cards', 'readwrite').objectStore('cards');
  const keys = await new Promise<IDBValidKey[]>((resolve) => {
    const asking = cards.getAllKeys();
    asking.onsuccess = () => resolve(asking.result);
  });
  cards.put('[{"id":', keys[0]!);
  opening.result.close();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await lookOnce(['B', 'A']);
  const again = await lookOnce(['B', 'A']);
  expect(again.shelved).toHaveBeenCalledOnce();
});

it('leaves the shelf to the page that has it', async () => {
  await save('A');
  const first = look();
  await first.shows(['A']);
  const second = look();
  await second.shows(['A']);
  await save('B');
  await first.shows(['B', 'A']);
  await second.shows(['B', 'A']);
  await first.close();
  const shelf = await openShelf(`${name}-shelf`);
  const { library: own } = await library.now();
  const seq = await shelf.seq(own);
  await save('C');
  await second.shows(['C', 'B', 'A']);
  await second.close();
  expect(await shelf.seq(own)).toBe(seq);
  shelf.close();
  await lookOnce(['C', 'B', 'A']);
});

it('finds each entry once on a shelf of many pages, however they were parted and emptied', async () => {
  const shelf = await openShelf(`${name}-shelf`);
  const entry = (i: number, title = `${i}`) => ({
    ...anEntry({ id: `${i}`.padStart(5, '0'), title }),
    rev: '1-a',
  });
  const many = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => entry(from + i));
  const held = async () => {
    const titles: string[] = [];
    for await (const page of shelf.cards()) titles.push(...page.map(({ title }) => title));
    const said: string[] = [];
    for await (const page of shelf.searchables()) said.push(...page.map((one) => one.said.split('\n')[0]!));
    expect(said).toEqual(titles);
    return titles;
  };
  const wanted = (numbers: number[]) => numbers.sort((a, b) => b - a).map(String);
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

  await shelf.write({ put: many(2000, 3000).reverse(), drop: [] }, null);
  await shelf.write({ put: many(1000, 2000).reverse(), drop: [] }, null);
  expect(await held()).toEqual(wanted(numbers(1000, 3000)));
  // New ones above all, some far below, and one changed in the middle.
  await shelf.write({ put: [...many(5000, 5700), ...many(0, 3), entry(1500, 'x')], drop: [] }, null);
  const now = [...numbers(0, 3), ...numbers(1000, 3000), ...numbers(5000, 5700)];
  expect(await held()).toEqual(wanted(now).map((title) => (title === '1500' ? 'x' : title)));
  // A whole page goes, and the lowest of another.
  const drop = [...numbers(0, 3), ...numbers(1000, 1251)].map((i) => `${i}`.padStart(5, '0'));
  await shelf.write({ put: [], drop: [...drop, 'unknown', ''] }, null);
  await shelf.write({ put: [entry(1000)], drop: [] }, null);
  const left = [1000, ...numbers(1251, 3000), ...numbers(5000, 5700)];
  expect(await held()).toEqual(wanted(left).map((title) => (title === '1500' ? 'x' : title)));
  shelf.close();
});

it('says of the shelf nothing that could not be written to it', async () => {
  await save('A');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const failing = keepShelf(`${name}-shelf`);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  put.mockImplementationOnce(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  const mark = await library.now();
  failing.write({ put: (await library.list()).entries, drop: [] }, null);
  failing.write({ put: [], drop: [] }, mark);
  await failing.settled();
  failing.close();
  const shelf = await openShelf(`${name}-shelf`);
  expect(await shelf.seq(mark.library)).toBeNull();
  shelf.close();
});
