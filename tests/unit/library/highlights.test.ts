import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import {
  mergeHighlights,
  readHighlights,
  withHighlight,
  withoutHighlight,
} from '../../../utils/library/highlights.ts';
import { openLibrary } from '../../../utils/library/library.ts';
import { createSaver, type Saver } from '../../../utils/library/saver.ts';
import { searchEntries } from '../../../utils/library/search/search.ts';
import { SearchIndex } from '../../../utils/library/search/search-index.ts';
import { filterEntries, NO_FILTER } from '../../../utils/library/search/select.ts';
import { anArticle } from '../../fixtures/article.ts';
import { aBrief } from '../../fixtures/brief.ts';
import { aCard } from '../../fixtures/entry.ts';
import { aHighlight } from '../../fixtures/highlight.ts';

const { text } = anArticle();
const NONE = { highlights: [], removedHighlights: {} };
const crane = aHighlight(text, 'the old crane', { id: 'crane' });
const later = (at: string, change: object = {}) => ({ ...crane, ...change, updatedAt: at });

describe('highlights of two devices', () => {
  const both = (a: Parameters<typeof mergeHighlights>[0], b: typeof a) => {
    const merged = mergeHighlights(a, b);
    expect(mergeHighlights(b, a)).toEqual(merged);
    return merged;
  };

  it('are all there, each once, as it was changed last', () => {
    const quay = aHighlight(text, 'the quay', { id: 'quay' });
    const here = { ...NONE, highlights: [crane, quay] };
    const there = { ...NONE, highlights: [later('2026-04-01T00:00:00Z', { note: 'Since 1911' })] };
    expect(both(here, there).highlights.map(({ id, note }) => [id, note])).toEqual([
      ['crane', 'Since 1911'],
      ['quay', ''],
    ]);
  });

  it('stay away where one was taken away after its last change', () => {
    const removed = withoutHighlight({ ...NONE, highlights: [crane] }, 'crane', '2026-04-01T00:00:00Z');
    expect(JSON.stringify(removed)).not.toContain('old crane');
    expect(both(removed, { ...NONE, highlights: [crane] }).highlights).toEqual([]);
  });

  it('come back where one was changed after it was taken away', () => {
    const removed = withoutHighlight(NONE, 'crane', '2026-04-01T00:00:00Z');
    const changed = later('2026-04-02T00:00:00Z');
    expect(both(removed, { ...NONE, highlights: [changed] })).toEqual({
      highlights: [changed],
      removedHighlights: {},
    });
    expect(withHighlight(removed, changed).removedHighlights).toEqual({});
  });
});

it('what cannot be read as a highlight is left out, and a bad colour or time made sound', () => {
  const stored = { highlights: [null, { id: 'a' }, { id: 'b', exact: 'words', colour: 'red', start: -1 }] };
  expect(readHighlights(stored)).toEqual({
    removedHighlights: {},
    highlights: [expect.objectContaining({ id: 'b', colour: 'yellow', start: 0, end: 5, note: '' })],
  });
  expect(readHighlights({ highlights: 'x', removedHighlights: { a: 'never' } })).toEqual(NONE);
});

describe('a saver', () => {
  const article = anArticle({ url: 'https://paper.example/marked' });
  const saver = (isPrivate = false) => createSaver(article, aBrief(article), isPrivate);

  it('saves an article with its first highlight, and keeps them when it is saved again', async () => {
    expect(await saver().highlights()).toEqual([]);
    expect(await saver().putHighlight(crane)).toMatchObject({ isNew: true, highlights: [crane] });
    const noted = later('2026-04-01T00:00:00Z', { note: 'Why?' });
    expect(await saver().putHighlight(noted)).toMatchObject({ isNew: false, highlights: [noted] });
    await saver().save();
    expect(await saver().highlights()).toEqual([noted]);
    expect(await saver().removeHighlight('crane')).toEqual([]);
    const library = await openLibrary();
    expect((await library.find({ url: article.url }))?.removedHighlights).toHaveProperty('crane');
    await library.close();
  });

  it('hears of what another window marks in its article, and of no other article', async () => {
    const url = 'https://paper.example/two-windows';
    const there = { ...article, url };
    const [one, other] = [there, there].map((shown) => createSaver(shown, aBrief(shown), false)) as [
      Saver,
      Saver,
    ];
    await one.save();
    await other.find();
    const heard = vi.fn<() => void>();
    const stop = other.watch(heard);
    await one.putHighlight(crane);
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(await other.highlights()).toEqual([crane]);
    heard.mockClear();
    await saver().save();
    stop();
    await one.removeHighlight('crane');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).not.toHaveBeenCalled();
  });

  it('keeps nothing from a private window', async () => {
    const url = 'https://paper.example/hidden';
    const hidden = createSaver({ ...article, url }, aBrief(article), true);
    await expect(hidden.putHighlight(crane)).rejects.toMatchObject({ problem: 'private' });
    expect(await hidden.highlights()).toEqual([]);
  });
});

it('the library finds an article by a note on its words, and those with highlights', async () => {
  const marked = aCard({ id: 'marked', highlights: [{ ...crane, note: 'Compare Rotterdam' }] });
  const plain = aCard({ id: 'plain' });
  const index = new SearchIndex();
  await index.update([marked, plain]);
  expect(searchEntries([marked, plain], 'rotterdam', index)).toEqual([marked]);
  expect(searchEntries([marked, plain], 'rotterdam', new SearchIndex())).toEqual([marked]);
  expect(filterEntries([marked, plain], { ...NO_FILTER, highlighted: true })).toEqual([marked]);
});
