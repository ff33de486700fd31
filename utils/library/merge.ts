import type { Entry, EntryMarks } from './entry.ts';

/**
 * What the reader said of one article in two places, as one, with nothing lost: all tags, both notes, a
 * favourite where either was. In whichever order the two are given, the outcome is the same.
 */
export function mergeMarks(a: EntryMarks, b: EntryMarks): EntryMarks {
  return {
    tags: [...new Set([...a.tags, ...b.tags])].sort(),
    note: mergeNotes(a.note, b.note),
    favourite: a.favourite || b.favourite,
    readAt: [a.readAt, b.readAt].filter((at) => at !== null).sort()[0] ?? null,
  };
}

/** Both notes, one after the other, unless one holds the other. */
function mergeNotes(a: string, b: string): string {
  if (a.includes(b)) return a;
  if (b.includes(a)) return b;
  return [a, b].sort().join('\n\n');
}

/** True where `a` was saved later than `b`; of two saved at once, the one whose words sort later. */
export const isNewer = (a: Entry, b: Entry): boolean =>
  a.updatedAt === b.updatedAt ? JSON.stringify(a) > JSON.stringify(b) : a.updatedAt > b.updatedAt;
