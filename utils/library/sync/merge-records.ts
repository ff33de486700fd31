import { mergeMarks } from '../merge.ts';
import { canonical } from './bytes.ts';
import type { SyncRecord } from './record.ts';

/**
 * Two states of an article as one. `base` is the state that both come from: what one side alone has changed
 * since, it has changed. What both have changed, or where no such state is known, is joined as a restored
 * backup is, with nothing lost. In whichever order the two are given, the outcome is the same.
 */
export function mergeRecords(base: SyncRecord | null, a: SyncRecord, b: SyncRecord): SyncRecord {
  const content = contentOf(base, a, b);
  const other = content === a ? b : a;
  return {
    v: Math.max(a.v, b.v),
    id: earlier(a.id, b.id),
    url: content.url,
    savedAt: earlier(a.savedAt, b.savedAt),
    updatedAt: content.updatedAt,
    deletedAt: deletedAt(base, a, b),
    marks: marksOf(base, a, b),
    content: content.content,
    link: content.link,
    hasBrief: content.hasBrief,
    extra: { ...other.extra, ...content.extra },
  };
}

/** The states of an article that the server holds at once, as one. */
export function mergeAll(records: SyncRecord[]): SyncRecord {
  const sorted = [...records].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
  return sorted.reduce((a, b) => mergeRecords(null, a, b));
}

/** The side whose text stands. */
function contentOf(base: SyncRecord | null, a: SyncRecord, b: SyncRecord): SyncRecord {
  if (base && a.content !== b.content) {
    if (a.content === base.content) return b;
    if (b.content === base.content) return a;
  }
  return takesOver(a, b) ? a : b;
}

/** A text before a mere link, then the one saved later, then the one with a brief, then by name. */
function takesOver(a: SyncRecord, b: SyncRecord): boolean {
  if (a.link !== b.link) return b.link;
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt;
  if (a.hasBrief !== b.hasBrief) return a.hasBrief;
  return a.content === b.content ? canonical(a) > canonical(b) : a.content > b.content;
}

function marksOf(base: SyncRecord | null, a: SyncRecord, b: SyncRecord): SyncRecord['marks'] {
  const both = mergeMarks(a.marks, b.marks);
  if (!base) return both;
  const [before, ours, theirs] = [base.marks, a.marks, b.marks];
  const changed = <Name extends keyof SyncRecord['marks']>(name: Name) => {
    if (ours[name] === before[name]) return theirs[name];
    return theirs[name] === before[name] ? ours[name] : both[name];
  };
  return {
    ...both,
    // A tag that both had and one has taken away is taken away.
    tags: both.tags.filter(
      (tag) => !before.tags.includes(tag) || (ours.tags.includes(tag) && theirs.tags.includes(tag)),
    ),
    note: changed('note'),
    favourite: changed('favourite'),
    readAt: changed('readAt'),
  };
}

/** Whether it is in the bin, and since when. An edit beats a delete. */
function deletedAt(base: SyncRecord | null, a: SyncRecord, b: SyncRecord): string | null {
  if (base && a.deletedAt !== b.deletedAt) {
    if (a.deletedAt === base.deletedAt) return isEdited(base, a) ? earlierOrNone(a, b) : b.deletedAt;
    if (b.deletedAt === base.deletedAt) return isEdited(base, b) ? earlierOrNone(a, b) : a.deletedAt;
  }
  return earlierOrNone(a, b);
}

const earlierOrNone = (a: SyncRecord, b: SyncRecord): string | null =>
  a.deletedAt === null || b.deletedAt === null ? null : earlier(a.deletedAt, b.deletedAt);

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** True where the reader has done something with the article since; a brief that a page adds is no such thing. */
export const isEdited = (base: SyncRecord, now: SyncRecord): boolean =>
  base.updatedAt !== now.updatedAt || canonical(base.marks) !== canonical(now.marks);
