import { expect, it, vi } from 'vitest';
import { Finder, type Found } from '../../../../utils/library/search/finder.ts';
import { aCard, anEntry } from '../../../fixtures/entry.ts';

const listed = (id: string, title: string) => ({ ...anEntry({ id, title, terms: '' }), rev: '1-a' });
const answers = () => vi.fn<(found: Found) => void>();

it('answers, and again when what it would find has changed', async () => {
  const answer = answers();
  const finder = new Finder(answer);
  finder.fill();
  await finder.change({ put: [listed('1', 'Boats'), listed('2', 'Anchors')], drop: [] });
  await finder.ask('boats');
  await vi.waitFor(() => expect(answer).toHaveBeenLastCalledWith({ query: 'boats', ids: ['1'] }));
  await finder.change({ put: [listed('3', 'Boats')], drop: [] });
  await vi.waitFor(() => expect(answer).toHaveBeenLastCalledWith({ query: 'boats', ids: ['3', '1'] }));
  await finder.change({ put: [listed('3', 'Nets')], drop: ['1'] });
  await vi.waitFor(() => expect(answer).toHaveBeenLastCalledWith({ query: 'boats', ids: [] }));
});

it('answers only the last of several questions, and none once nothing is asked', async () => {
  const answer = answers();
  const finder = new Finder(answer);
  finder.fill();
  await finder.change({ put: [listed('1', 'Boats')], drop: [] });
  await Promise.all([finder.ask('b'), finder.ask('bo'), finder.ask('boats')]);
  await vi.waitFor(() => expect(answer).toHaveBeenCalled());
  expect(new Set(answer.mock.calls.map(([{ query }]) => query))).toEqual(new Set(['boats']));
  await finder.ask('');
  const asked = answer.mock.calls.length;
  await finder.change({ put: [listed('2', 'Boats')], drop: [] });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answer).toHaveBeenCalledTimes(asked);
});

it('has no answer before the shelf is read, and does not take from it what has changed since', async () => {
  const answer = answers();
  const finder = new Finder(answer);
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  async function* shelf() {
    await opened;
    yield [
      aCard({ id: '1', title: 'Boats' }),
      aCard({ id: '2', title: 'Boats' }),
      aCard({ id: '4', title: 'Boats' }),
    ];
  }
  const loading = finder.load(shelf());
  await finder.ask('boats');
  await finder.change({ put: [listed('2', 'Nets'), listed('3', 'Boats')], drop: ['4'] });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answer).not.toHaveBeenCalled();
  open();
  await loading;
  await vi.waitFor(() => expect(answer).toHaveBeenLastCalledWith({ query: 'boats', ids: ['3', '1'] }));
});
