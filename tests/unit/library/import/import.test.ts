// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goOn, importRows, readImport } from '../../../../utils/library/import/import-file.ts';
import { unfinishedImport } from '../../../../utils/library/import/import-job.ts';
import { row } from '../../../../utils/library/import/importer.ts';
import { type Library, openLibrary } from '../../../../utils/library/library.ts';
import { anArticle } from '../../../fixtures/article.ts';

const NOW = Date.UTC(2026, 4, 1);

const POCKET = `title,url,time_added,tags,status
"The crane, and ""the quay""",https://paper.example/crane,1772442000,harbour|heritage,unread
https://paper.example/2,https://paper.example/2,1772442060,,archive
No address,,1772442120,,unread
A script,javascript:alert(1),1772442180,,unread
`;
const INSTAPAPER = `URL,Title,Selection,Folder,Timestamp,Tags
https://paper.example/a,Anchors,"A line,
and another",Archive,1772442000,"[""sea"",""iron""]"
https://paper.example/b,Boats,,Starred,1772442000,[]
https://paper.example/c,Cranes,,Harbour,1772442000,
`;
const OMNIVORE = `url,state,labels,saved_at
https://paper.example/o,ARCHIVED,"[""sea"",""Long read""]",2026-03-02T09:00:00.000Z
`;
const READWISE = `Highlight,Title,Author,URL,Note,Location,Tags,Highlighted at
First passage.,The tide,Ada Quill,https://paper.example/t,,1,sea,2026-03-02 09:00:00
Second passage.,The tide,Ada Quill,https://paper.example/t,Check this,2,tide,2026-03-02 09:05:00
`;
const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 ADD_DATE="1772441000">Harbour</H3>
  <DL><p>
    <DT><A HREF="https://paper.example/n" ADD_DATE="1772442000" TAGS="sea,tide">Nets &amp; lines</A>
  </DL><p>
  <DT><A HREF="about:config">Settings</A>
</DL>
`;

const short = async (name: string, text: string) =>
  (await readImport(name, text))?.map(({ url, title, savedAt, tags, note, favourite, read }) => ({
    url: url.replace('https://paper.example/', ''),
    title,
    savedAt: savedAt?.slice(0, 16) ?? null,
    tags,
    note,
    state: `${favourite ? '★' : ''}${read ? '✓' : ''}`,
  }));

describe('the rows of', () => {
  it('Pocket', async () => {
    expect(await short('part_000000.csv', POCKET)).toEqual([
      {
        url: 'crane',
        title: 'The crane, and "the quay"',
        savedAt: '2026-03-02T09:00',
        tags: ['harbour', 'heritage'],
        note: '',
        state: '',
      },
      { url: '2', title: '', savedAt: '2026-03-02T09:01', tags: [], note: '', state: '✓' },
      { url: '', title: 'No address', savedAt: '2026-03-02T09:02', tags: [], note: '', state: '' },
      {
        url: 'javascript:alert(1)',
        title: 'A script',
        savedAt: '2026-03-02T09:03',
        tags: [],
        note: '',
        state: '',
      },
    ]);
  });

  it('Instapaper', async () => {
    expect(await short('instapaper-export.csv', INSTAPAPER)).toEqual([
      {
        url: 'a',
        title: 'Anchors',
        savedAt: '2026-03-02T09:00',
        tags: ['sea', 'iron'],
        note: 'A line,\nand another',
        state: '✓',
      },
      { url: 'b', title: 'Boats', savedAt: '2026-03-02T09:00', tags: [], note: '', state: '★' },
      { url: 'c', title: 'Cranes', savedAt: '2026-03-02T09:00', tags: ['Harbour'], note: '', state: '' },
    ]);
  });

  it('Omnivore', async () => {
    expect(await short('omnivore.csv', OMNIVORE)).toEqual([
      { url: 'o', title: '', savedAt: '2026-03-02T09:00', tags: ['sea', 'Long read'], note: '', state: '✓' },
    ]);
  });

  it('Readwise, a note for each article', async () => {
    expect(await short('readwise-data.csv', READWISE)).toMatchObject([
      {
        url: 't',
        title: 'The tide',
        tags: ['sea', 'tide'],
        note: '“First passage.”\n\n“Second passage.”\nCheck this',
      },
    ]);
  });

  it('bookmarks, with their folder', async () => {
    expect(await short('bookmarks.html', BOOKMARKS)).toMatchObject([
      { url: 'n', title: 'Nets & lines', savedAt: '2026-03-02T09:00', tags: ['sea', 'tide', 'Harbour'] },
      { url: 'about:config', title: 'Settings' },
    ]);
  });

  it('a file of no known kind are none', async () => {
    expect(await readImport('notes.txt', 'Buy milk, bread and eggs.')).toBeNull();
    expect(await readImport('numbers.csv', 'a,b\n1,2\n')).toBeNull();
  });
});

describe('importing', () => {
  let library: Library;
  let number = 0;
  beforeEach(async () => {
    library = await openLibrary(`import-${++number}`);
  });
  afterEach(() => library.close());
  const entries = async () => (await library.list()).entries;
  const pocket = async () => ({
    name: 'pocket.csv',
    at: NOW,
    rows: (await readImport('pocket.csv', POCKET))!,
  });

  it('counts what is taken, double and refused', async () => {
    expect(await importRows(library, await pocket())).toEqual({
      taken: 2,
      double: 0,
      refused: [
        { number: 3, name: 'No address', why: 'no-address' },
        { number: 4, name: 'A script', why: 'not-web' },
      ],
    });
    expect((await entries()).map(({ title, savedAt }) => [title, savedAt])).toEqual([
      ['https://paper.example/2', '2026-03-02T09:01:00.000Z'],
      ['The crane, and "the quay"', '2026-03-02T09:00:00.000Z'],
    ]);
    expect(await importRows(library, await pocket())).toMatchObject({ taken: 0, double: 2 });
    expect(await entries()).toHaveLength(2);
  });

  it('refuses what cannot be read for an address', async () => {
    const rows = [row({ url: 'https://' }), row({ url: 'crane' }), row({ url: 'about:config' })];
    expect((await importRows(library, { name: '', at: NOW, rows })).refused).toEqual([
      { number: 1, name: 'https://', why: 'unreadable' },
      { number: 2, name: 'crane', why: 'unreadable' },
      { number: 3, name: 'about:config', why: 'not-web' },
    ]);
  });

  it('counts a row once that is in the file twice, with the tags of both', async () => {
    const twice = ['sea', 'iron'].map((tag) =>
      row({ url: `https://paper.example/t?utm_id=${tag}`, tags: [tag] }),
    );
    expect(await importRows(library, { name: '', at: NOW, rows: twice })).toMatchObject({
      taken: 1,
      double: 1,
    });
    expect(await entries()).toMatchObject([{ tags: ['iron', 'sea'] }]);
  });

  const MANY = ['a', 'b', 'a', '', 'c', 'there', 'd'];
  const many = () => MANY.map((word) => row({ url: word && `https://paper.example/${word}`, note: word }));
  /** What the library holds, and what was counted, where nothing was cut off. */
  const whole = async (into: Library) => {
    await into.save(anArticle({ url: 'https://paper.example/there' }), null, { private: false });
    return into;
  };

  it.each(Array.from({ length: 26 }, (_, writes) => writes))(
    'goes on where it was cut off, and counts each row once (after %i writes)',
    async (writes) => {
      await whole(library);
      let left = writes;
      const real = IDBObjectStore.prototype.put;
      const killed = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        if (this.name !== 'import') return real.apply(this, args);
        if (left-- <= 0) throw new Error('killed');
        return real.apply(this, args);
      });
      const job = { name: 'pocket.csv', at: NOW, rows: many() };
      const cut = await importRows(library, job).catch(() => null);
      killed.mockRestore();
      if (!cut) {
        const found = await unfinishedImport();
        const end = found ? goOn(library, found.job, found.progress) : importRows(library, job);
        expect(await end).toMatchObject({ taken: 4, double: 2, refused: [{ number: 4 }] });
      } else expect(cut).toMatchObject({ taken: 4, double: 2, refused: [{ number: 4 }] });
      expect(await unfinishedImport()).toBeNull();
      expect((await entries()).map(({ note }) => note).sort()).toEqual(['a', 'b', 'c', 'd', 'there']);
    },
  );

  it('leaves an article that is there as it is, and adds the tags', async () => {
    const crane = anArticle();
    const { entry } = await library.save(crane, null, { private: false });
    await library.mark(entry.id, () => ({ tags: ['mine'] }));
    await importRows(library, await pocket());
    expect(await library.get(entry.id)).toMatchObject({
      article: crane,
      entry: { title: 'The crane stays', tags: ['harbour', 'heritage', 'mine'] },
    });
  });

  it('gives the link its article once the page is saved', async () => {
    await importRows(library, await pocket());
    const { entry } = await library.save(anArticle(), null, { private: false });
    expect(entry).toMatchObject({
      title: 'The crane stays',
      tags: ['harbour', 'heritage'],
      savedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(await entries()).toHaveLength(2);
  });
});
