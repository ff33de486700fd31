import type { StoredDoc } from '../database.ts';
import { type Entry, type EntryMarks, NO_MARKS } from '../entry.ts';
import { type ArticleId, entryKey } from '../ids.ts';
import { isLink } from '../merge.ts';
import { readEntry, VERSION } from '../schema.ts';
import { canonical } from './bytes.ts';

/**
 * An article as devices tell each other of it: what the reader says of it, and the name of its content, which
 * goes apart. What a list shows is made again from the content by each device.
 */
export interface SyncRecord {
  v: number;
  /** The id it was first saved under; a device that had it already keeps its own. */
  id: ArticleId;
  url: string;
  savedAt: string;
  updatedAt: string;
  deletedAt: string | null;
  marks: EntryMarks;
  /** A digest of article and brief, which is the name of their document. */
  content: string;
  /** True where only the address is known. */
  link: boolean;
  hasBrief: boolean;
  /** What a newer version of Lede has put there and this one hands on. */
  extra: Record<string, unknown>;
}

const MARKS = Object.keys(NO_MARKS) as (keyof EntryMarks)[];
const marksOf = (entry: Entry): EntryMarks =>
  Object.fromEntries(MARKS.map((name) => [name, entry[name]])) as unknown as EntryMarks;

/** The record of a stored entry whose content has this name. */
export function recordOf(doc: StoredDoc, content: string, id: ArticleId | null): SyncRecord {
  const { entry } = readEntry(doc);
  const { url, savedAt, updatedAt, deletedAt, hasBrief } = entry;
  const extra = Object.fromEntries(
    Object.entries(doc).filter(
      ([name]) => !name.startsWith('_') && name !== 'v' && name !== 'body' && !(name in entry),
    ),
  );
  const v = typeof doc.v === 'number' ? doc.v : VERSION;
  const marks = marksOf(entry);
  const link = isLink(entry);
  return { v, id: id ?? entry.id, url, savedAt, updatedAt, deletedAt, marks, content, link, hasBrief, extra };
}

/** A record out of whatever was sealed; null where it is none. */
export function readRecord(value: unknown): SyncRecord | null {
  const raw = value as Partial<SyncRecord> | null;
  if (typeof raw?.id !== 'string' || typeof raw.url !== 'string' || typeof raw.content !== 'string')
    return null;
  const { entry } = readEntry({ ...raw.marks, ...pick(raw), _id: entryKey(raw.id) });
  const { id, url, savedAt, updatedAt, deletedAt, hasBrief } = entry;
  return {
    v: typeof raw.v === 'number' ? raw.v : VERSION,
    id,
    url,
    savedAt,
    updatedAt,
    deletedAt,
    marks: marksOf(entry),
    content: raw.content,
    link: raw.link === true,
    hasBrief,
    extra: typeof raw.extra === 'object' && raw.extra !== null ? raw.extra : {},
  };
}

const pick = ({ url, savedAt, updatedAt, deletedAt, hasBrief }: Partial<SyncRecord>) => ({
  url,
  savedAt,
  updatedAt,
  deletedAt,
  hasBrief,
});

export const sameRecord = (a: SyncRecord, b: SyncRecord): boolean => canonical(a) === canonical(b);
