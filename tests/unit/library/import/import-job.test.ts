import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { importRows } from '../../../../utils/library/import/import-file.ts';
import { alone, forgetImport, unfinishedImport } from '../../../../utils/library/import/import-job.ts';
import { row } from '../../../../utils/library/import/importer.ts';
import { openLibrary } from '../../../../utils/library/library.ts';

const rows = [row({ url: 'https://paper.example/a' }), row({ url: 'https://paper.example/b' })];

it('is kept with its rows until it is done or given up', async () => {
  const library = await openLibrary('import-job');
  const stop = () => {
    throw new Error('closed');
  };
  await expect(importRows(library, { name: 'pocket.csv', at: 0, rows }, stop)).rejects.toThrow('closed');
  expect(await unfinishedImport()).toEqual({
    job: { name: 'pocket.csv', at: 0, rows },
    progress: { done: 1, taken: 1, double: 0, next: null },
  });
  await forgetImport();
  expect(await unfinishedImport()).toBeNull();
  expect((await library.list()).entries).toHaveLength(1);
  await library.close();
});

it('is done by one window at a time', async () => {
  const both = await alone(async () => [await alone(async () => 'two'), 'one']);
  expect(both).toEqual([null, 'one']);
  expect(await alone(async () => 'later')).toBe('later');
});
