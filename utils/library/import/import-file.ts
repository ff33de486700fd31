import type { Article } from '../../text/article.ts';
import { factsOf, NO_MARKS } from '../entry.ts';
import { newArticleId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { SavedArticle } from '../read.ts';
import type { Importer, ImportRow } from './importer.ts';

const formats = Object.entries(
  import.meta.glob<{ importer: Importer }>('./formats/*.ts', { eager: true }),
).map(([, { importer }]) => importer);

export interface Imported {
  /** New in the library. */
  taken: number;
  /** In the library already; what the file says of them was added. */
  double: number;
  /** Rows without an address that can be saved, by their title or what they have for an address. */
  refused: string[];
}

/** The rows of a file of any kind that is known, or null where it is of none. */
export async function readImport(name: string, text: string): Promise<ImportRow[] | null> {
  // Bookmarks go by the file's name alone, and so come last.
  const importer = formats.filter((format) => format.reads(name, text)).at(-1);
  return importer ? importer.rows(text) : null;
}

/**
 * Takes rows into the library as links: nothing is fetched, and the article itself is there once the
 * reader opens the page and saves it. Ended at any point, it can be started again: what was taken is then
 * double.
 */
export async function importRows(
  library: Library,
  rows: ImportRow[],
  now: number,
  onProgress: (rows: number) => void = () => {},
): Promise<Imported> {
  const result: Imported = { taken: 0, double: 0, refused: [] };
  for (const [i, row] of rows.entries()) {
    const url = webAddress(row.url);
    if (!url) result.refused.push(row.title || row.url || `${i + 1}`);
    else if (await library.find({ url })) {
      await library.putBack(linkOf({ ...row, url }, now));
      result.double++;
    } else {
      await library.putBack(linkOf({ ...row, url }, now));
      result.taken++;
    }
    onProgress(i + 1);
  }
  return result;
}

const webAddress = (written: string): string | null => {
  const url = URL.parse(written.trim());
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
};

/** An article of which only the address is known. */
function linkOf({ url, title, savedAt, tags, note, favourite, read }: ImportRow, now: number): SavedArticle {
  const at = savedAt ?? new Date(now).toISOString();
  const article: Article = {
    url,
    title: title || url,
    site: new URL(url).hostname.replace(/^www\./, ''),
    authors: [],
    published: null,
    modified: null,
    section: null,
    language: 'und',
    direction: 'ltr',
    access: 'preview',
    text: '',
    blocks: [],
    tree: { type: 'root', children: [] },
    links: [],
    omitted: [],
    credits: [],
    publisherSummary: null,
    completeness: 0,
  };
  return {
    article,
    brief: null,
    entry: {
      ...factsOf(article, null),
      ...NO_MARKS,
      id: newArticleId(Date.parse(at)),
      savedAt: at,
      updatedAt: at,
      deletedAt: null,
      tags,
      note,
      favourite,
      readAt: read ? at : null,
    },
  };
}
