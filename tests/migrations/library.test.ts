import { describe, expect, it } from 'vitest';
import { readBody, readEntry, writeEntry } from '../../utils/library/schema.ts';

/** Documents as each version of Lede wrote them. They are never changed: readers have them on disk. */
const V1 = {
  _id: 'a:0mj9c8k3v-5f0c2d1e9ab4',
  _rev: '1-2b',
  v: 1,
  body: 'b:0mj9c8k3v-5f0c2d1e9ab4:77aa00bb11cc',
  url: 'https://paper.example/crane',
  title: 'The crane stays',
  site: 'The Example Paper',
  authors: ['Mats Lund'],
  published: '2026-03-02T08:00:00Z',
  language: 'en',
  direction: 'ltr',
  access: 'full',
  words: 34,
  minutes: [1, 1],
  summary: ['The harbour board voted on Tuesday to keep the old crane.'],
  voices: ['Ines Holt'],
  sources: [],
  statements: 1,
  terms: 'board crane harbour keep old',
  hasBrief: true,
  savedAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-03T09:00:00.000Z',
  tags: ['harbour'],
  note: 'Call the board',
  favourite: true,
  readAt: '2026-03-02T10:00:00.000Z',
  deletedAt: null,
};

describe('an entry', () => {
  it('of version 1 is read whole', () => {
    const { _id, _rev, v, body, ...fields } = V1;
    const since = { highlights: [], removedHighlights: {} };
    expect(readEntry(V1)).toEqual({ body, entry: { id: '0mj9c8k3v-5f0c2d1e9ab4', ...fields, ...since } });
  });

  it('of a newer version keeps what this one does not know', () => {
    const newer = { ...V1, v: 9, mood: 'hopeful' };
    const { entry, body } = readEntry(newer);
    expect(writeEntry({ ...entry, note: 'Changed' }, body, newer)).toMatchObject({
      v: 9,
      mood: 'hopeful',
      note: 'Changed',
    });
  });

  it.each([
    ['nothing', {}],
    [
      'values of other kinds',
      { title: 7, authors: 'Lund', minutes: 'five', savedAt: 'once', tags: [1, 'a'] },
    ],
    ['null everywhere', Object.fromEntries(Object.keys(V1).map((key) => [key, null]))],
  ])('with %s is still read', (_what, fields) => {
    const { entry } = readEntry({ ...fields, _id: V1._id });
    expect(entry).toMatchObject({
      id: '0mj9c8k3v-5f0c2d1e9ab4',
      authors: [],
      minutes: [0, 0],
      deletedAt: null,
    });
    expect(entry.title).toBe('');
    // The time of saving is in the name.
    expect(entry.savedAt).toBe(new Date(Number.parseInt('0mj9c8k3v', 36)).toISOString());
  });
});

describe('a body', () => {
  it.each([[null], [{}], [{ article: null }], [{ article: { text: 7 } }]])('out of %j is none', (doc) => {
    expect(readBody(doc)).toBeNull();
  });
});
