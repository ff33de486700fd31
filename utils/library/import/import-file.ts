import type { Article } from '../../text/article.ts';
import { factsOf, NO_MARKS } from '../entry.ts';
import { newArticleId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { SavedArticle } from '../read.ts';
import {
  BEGINNING,
  forgetImport,
  type ImportJob,
  type ImportProgress,
  noteImport,
  noteProgress,
} from './import-job.ts';
import type { Importer, ImportRow } from './importer.ts';

const formats = Object.entries(
  import.meta.glob<{ importer: Importer }>('./formats/*.ts', { eager: true }),
).map(([, { importer }]) => importer);

export interface Imported {
  /** New in the library. */
  taken: number;
  /** In the library already; what the file says of them was added. */
  double: number;
  refused: RefusedRow[];
}

/** A row that was not taken: its title, or what it has for an address. */
export interface RefusedRow {
  /** From 1. */
  number: number;
  name: string;
  why: RefusedFor;
}

export type RefusedFor =
  | 'no-address'
  /** What stands for an address is none. */
  | 'unreadable'
  /** A script, a file, a page of the browser. */
  | 'not-web';

/** The rows of a file of any kind that is known, or null where it is of none. */
export async function readImport(name: string, text: string): Promise<ImportRow[] | null> {
  // Bookmarks go by the file's name alone, and so come last.
  const importer = formats.filter((format) => format.reads(name, text)).at(-1);
  return importer ? importer.rows(text) : null;
}

/** Takes the rows of a file into the library as links; see `goOn`. Another that was not finished is given up. */
export async function importRows(
  library: Library,
  job: ImportJob,
  onProgress?: (rows: number) => void,
): Promise<Imported> {
  await noteImport(job);
  return goOn(library, job, BEGINNING, onProgress);
}

/**
 * Takes the rows that are still to be taken: nothing is fetched, and the article itself is there once the reader opens
 * the page and saves it. Cut off at any point, it goes on from what was noted, and counts as if it never had been.
 */
export async function goOn(
  library: Library,
  { rows, at }: ImportJob,
  from: ImportProgress,
  onProgress: (rows: number) => void = () => {},
): Promise<Imported> {
  let progress = from;
  const note = (change: Partial<ImportProgress>) => {
    progress = { ...progress, ...change };
    return noteProgress(progress);
  };
  while (progress.done < rows.length) {
    const row = rows[progress.done]!;
    const url = webAddress(row.url);
    if (url !== null) {
      // Noted first: cut off after the writing, the row would else be taken for its own double.
      if (progress.next === null) await note({ next: (await library.find({ url })) ? 'double' : 'taken' });
      await library.putBack(linkOf({ ...row, url }, at));
    }
    const counted =
      url === null || progress.next === null ? {} : { [progress.next]: progress[progress.next] + 1 };
    await note({ ...counted, done: progress.done + 1, next: null });
    onProgress(progress.done);
  }
  await forgetImport();
  return { taken: progress.taken, double: progress.double, refused: refusedOf(rows) };
}

const refusedOf = (rows: ImportRow[]): RefusedRow[] =>
  rows.flatMap(({ title, url }, i) => {
    const why = refusedFor(url);
    return why ? [{ number: i + 1, name: title || url, why }] : [];
  });

function refusedFor(written: string): RefusedFor | null {
  if (written.trim() === '') return 'no-address';
  const url = URL.parse(written.trim());
  if (!url) return 'unreadable';
  return /^https?:$/.test(url.protocol) ? null : 'not-web';
}

const webAddress = (written: string): string | null =>
  refusedFor(written) === null ? new URL(written.trim()).href : null;

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
