import { expect, it } from 'vitest';
import { isBackupDue } from '../../../utils/library/backup-reminder.ts';
import { type Entry, factsOf, NO_MARKS } from '../../../utils/library/entry.ts';
import { anArticle } from '../../fixtures/article.ts';

const at = (day: number) => Date.UTC(2026, 0, day);
const saved = (day: number, count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => ({
    ...factsOf(anArticle(), null),
    ...NO_MARKS,
    id: `${i}`,
    savedAt: new Date(at(day)).toISOString(),
    updatedAt: new Date(at(day)).toISOString(),
    deletedAt: null,
  }));

it.each<[string, Entry[], number | null, number, boolean]>([
  ['nothing is saved', [], null, at(90), false],
  ['a few articles were saved long ago', saved(1, 9), null, at(90), false],
  ['many were saved long ago and never backed up', saved(1, 10), null, at(40), true],
  ['many were saved lately', saved(30, 50), null, at(40), false],
  ['all are in the last backup', saved(1, 50), at(2), at(90), false],
  ['many came after the last backup, a month ago', saved(5, 10), at(2), at(40), true],
  ['many came after the last backup, last week', saved(35, 10), at(33), at(40), false],
])('where %s, the reminder is right', (_what, entries, last, now, due) => {
  expect(isBackupDue(entries, last, now)).toBe(due);
});
