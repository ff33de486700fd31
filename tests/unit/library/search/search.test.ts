import { beforeAll, describe, expect, it } from 'vitest';
import { foldForSearch, termsOf } from '../../../../utils/library/search/fold.ts';
import { searchEntries } from '../../../../utils/library/search/search.ts';
import { SearchIndex } from '../../../../utils/library/search/search-index.ts';
import type { Searchable } from '../../../../utils/library/search/searchable.ts';
import { loadStemmers } from '../../../../utils/library/search/stem.ts';
import { aCard } from '../../../fixtures/entry.ts';

const plain = { summary: [], voices: [], sources: [], authors: [], site: '', terms: '' };
const ENTRIES = [
  aCard({
    ...plain,
    id: 'harbour',
    title: 'Kranen i fiskehamnen blir kvar',
    language: 'sv',
    voices: ['Ines Holt'],
    tags: ['kust'],
    terms: termsOf('Nämnden röstade för att rädda den gamla kranen.'),
  }),
  aCard({
    ...plain,
    id: 'school',
    title: 'Kommunernas skolor får nya tak',
    language: 'sv',
    note: 'Ring rektorn',
    terms: termsOf('Rektorn säger att taken har läckt i flera år. Hon skar sig på plåten.'),
  }),
  aCard({
    ...plain,
    id: 'river',
    title: 'Studies of the river',
    language: 'en',
    site: 'The Coast',
    authors: ['Ada Quill'],
    terms: termsOf('Engineers are running models of the naïve flow. The crane is old.'),
  }),
  aCard({
    ...plain,
    id: 'reef',
    title: 'Skären får en krona',
    language: 'sv',
    terms: termsOf('Krona på skär.'),
  }),
];
let index: SearchIndex;
const found = (query: string) => searchEntries(ENTRIES, query, index)?.map(({ id }) => id) ?? null;

beforeAll(async () => {
  await loadStemmers(['sv', 'en-GB', 'xx']);
  index = new SearchIndex();
  await index.update(ENTRIES);
});

describe('searching finds', () => {
  it.each([
    ['a word of the title', 'kranen', ['harbour']],
    ['its beginning, as one types', 'fiskeh', ['harbour']],
    ['the end of a compound', 'hamnen', ['harbour']],
    ['another form, Swedish', 'kommunen', ['school']],
    ['another form, English', 'runs', ['river']],
    ['a word in the text', 'rektorn', ['school']],
    ['a speaker', 'holt', ['harbour']],
    ['a tag', 'kust', ['harbour']],
    ['a note', 'ring', ['school']],
    ['an outlet and an author', 'coast quill', ['river']],
    ['a word with a typing error', 'fiskehmanen', ['harbour']],
    ['accents or none', 'naive', ['river']],
    ['every word only', 'kranen rektorn', []],
    ['nothing for a word that is nowhere', 'potatis', []],
  ])('%s', (_what, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('å, ä and ö as letters of their own', () => {
    expect(found('skar')).not.toContain('reef');
    expect(found('skär')).toEqual(['reef']);
    expect(foldForSearch('Café ÉTÉ Ångström naïve Ærø')).toBe('cafe ete ångström naive ærø');
  });

  it('no query in white space and signs', () => {
    expect(found(' – ')).toBeNull();
  });

  it('the title before the text', async () => {
    const crane = aCard({ ...plain, id: 'crane', title: 'The crane', terms: '' });
    const own = new SearchIndex();
    await own.update([...ENTRIES, crane]);
    expect(searchEntries([...ENTRIES, crane], 'crane', own)?.map(({ id }) => id)).toEqual(['crane', 'river']);
  });
});

describe('the index', () => {
  it('follows what is changed, added and gone', async () => {
    const own = new SearchIndex();
    const [first, second] = ENTRIES as [Searchable, Searchable];
    await own.update([first, second]);
    await own.update([aCard({ ...plain, id: first.id, title: 'Bryggan rivs' })]);
    expect([...own.search(['bryggan']).keys()]).toEqual(['harbour']);
    expect(own.search(['kranen']).size).toBe(0);
    expect(own.search(['skolor']).size).toBe(0);
  });

  it('takes the latest of two updates at once', async () => {
    const own = new SearchIndex();
    const many = Array.from({ length: 600 }, (_, i) =>
      aCard({ ...plain, id: `many-${i}`, title: `Number ${i}` }),
    );
    await Promise.all([own.update(many), own.update(ENTRIES)]);
    expect(own.search(['number']).size).toBe(0);
    expect(own.search(['kranen']).size).toBe(1);
  });
});

it('finds what is not indexed yet all the same', () => {
  const none = new SearchIndex();
  expect(searchEntries(ENTRIES, 'kommunen rektorn', none)?.map(({ id }) => id)).toEqual(['school']);
  expect(searchEntries(ENTRIES, 'potatis', none)).toEqual([]);
});
