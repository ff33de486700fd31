import type { Entry, EntryMarks } from './entry.ts';
import { mergeHighlights } from './highlights.ts';

/**
 * What the reader said of one article in two places, as one, with nothing lost: all tags, both notes, a
 * favourite where either was, of each highlight the later state. In whichever order the two are given, the outcome is the same.
 */
export function mergeMarks(a: EntryMarks, b: EntryMarks): EntryMarks {
  return {
    tags: [...new Set([...a.tags, ...b.tags])].sort(),
    note: mergeNotes(a.note, b.note),
    favourite: a.favourite || b.favourite,
    readAt: [a.readAt, b.readAt].filter((at) => at !== null).sort()[0] ?? null,
    ...mergeHighlights(a, b),
  };
}

/** Both notes, one after the other, each paragraph once. */
function mergeNotes(a: string, b: string): string {
  if (a.includes(b)) return a;
  if (b.includes(a)) return b;
  const [first, second] = [a, b].sort() as [string, string];
  const there = new Set(first.split('\n\n'));
  return [first, ...second.split('\n\n').filter((paragraph) => !there.has(paragraph))].join('\n\n');
}

/** True where only the address of an article is known, as after an import. */
export const isLink = ({ terms }: Entry): boolean => terms === '';

/**
 * True where the content of `a` should stand and not that of `b`: a text before a mere link, then the one
 * saved later; of two saved at once, the one whose words sort later.
 */
export function takesOver(a: Entry, b: Entry): boolean {
  if (isLink(a) !== isLink(b)) return isLink(b);
  return a.updatedAt === b.updatedAt ? JSON.stringify(a) > JSON.stringify(b) : a.updatedAt > b.updatedAt;
}
