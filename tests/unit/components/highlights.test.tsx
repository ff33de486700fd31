// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rangeOfSpan, spanOfRange } from '../../../components/article/dom-span.ts';
import { useHighlights } from '../../../components/highlights/use-highlights.ts';
import { Reading } from '../../../components/reading/Reading.tsx';
import { useToast } from '../../../components/reading/use-toast.ts';
import { Toast } from '../../../components/ui/Toast.tsx';
import type { Highlight } from '../../../utils/text/highlight.ts';
import { slice } from '../../../utils/text/span.ts';
import { aHighlight } from '../../fixtures/highlight.ts';
import { article, at, brief, text } from './fixture.ts';
import { click, fire, mount, named } from './mount.ts';

const AT = '2031-03-04T08:00:00.000Z';
/** Keeps highlights as a library would, in memory. */
function aKeeper(saved: boolean, highlights: Highlight[] = []) {
  const state = { saved };
  const listeners = new Set<() => void>();
  return Object.assign(state, {
    highlights: vi.fn<() => Promise<Highlight[]>>(async () => highlights),
    putHighlight: vi.fn<
      (one: Highlight) => Promise<{ highlights: Highlight[]; savedAt: string; isNew: boolean }>
    >(async (one) => {
      const isNew = !state.saved;
      state.saved = true;
      highlights = [...highlights.filter(({ id }) => id !== one.id), one];
      return { highlights, savedAt: AT, isNew };
    }),
    removeHighlight: vi.fn<(id: string) => Promise<Highlight[]>>(async (id) => {
      highlights = highlights.filter((one) => one.id !== id);
      return highlights;
    }),
    remove: vi.fn<() => Promise<void>>(async () => {
      state.saved = false;
    }),
    /** Keeps a highlight as another window would. */
    elsewhere(one: Highlight) {
      highlights = [...highlights, one];
      for (const tell of listeners) tell();
    },
    watch(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
}

function Page({ keeper, isPrivate = false }: { keeper: ReturnType<typeof aKeeper>; isPrivate?: boolean }) {
  const { toast, show } = useToast();
  const highlights = useHighlights(keeper, {
    text,
    isPrivate,
    savedAt: keeper.saved ? AT : null,
    onSaved: () => {},
    say: show,
    explain: () => 'No room.',
  });
  return (
    <>
      <Reading article={article()} brief={brief()} linkTarget="_blank" highlights={highlights} />
      <Toast message={toast?.message ?? null} action={toast?.action} />
    </>
  );
}

/** Waits for what rests, is fetched, or is drawn after a change. */
const until = (ready: () => unknown) =>
  vi.waitFor(
    async () => {
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
      expect(ready()).toBeTruthy();
    },
    { timeout: 5000 },
  );
const key = (name: string) => fire(document.body, new KeyboardEvent('keydown', { key: name, bubbles: true }));
const marked = () => [...document.querySelectorAll('.article .kept')].map((mark) => mark.textContent);
const said = () => document.querySelector('[role=status]')!.textContent;
const bar = () => document.querySelector('[role=toolbar]');
async function select(words: string): Promise<void> {
  const range = rangeOfSpan(document.querySelector('.article')!, at(words))!;
  await act(() => {
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
  });
  await until(bar);
}

beforeEach(() => {
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  getSelection()?.removeAllRanges();
});

describe('words in the drawn article', () => {
  it('are the span they stand for, across statements and paragraphs', async () => {
    await mount(<Page keeper={aKeeper(false)} />);
    const root = document.querySelector('.article')!;
    const { start } = at('out of patience');
    const { end } = at('The shipping line');
    for (const span of [at('budget memo'), { start, end }, { start: 0, end: text.length }]) {
      const range = rangeOfSpan(root, span)!;
      expect(spanOfRange(root, range)).toEqual(span);
    }
    const beyond = document.createRange();
    beyond.selectNode(document.querySelector('.article-header')!);
    expect(spanOfRange(root, beyond)).toBeNull();
  });
});

describe('highlighting', () => {
  it('marks selected words in a colour, saves the article, says so, and takes both back', async () => {
    const keeper = aKeeper(false);
    await mount(<Page keeper={keeper} />);
    await select('a berth by 2027');
    await click(named('button', 'Highlight: Green'));
    expect(marked()).toEqual(['a berth by 2027']);
    expect(document.querySelector('.article .kept')!.getAttribute('data-kept')).toBe('green');
    expect(said()).toContain('and the article saved to your library');
    const [kept] = keeper.putHighlight.mock.calls[0]!;
    expect(kept).toMatchObject({
      exact: 'a berth by 2027',
      colour: 'green',
      note: '',
      ...at('a berth by 2027'),
    });
    expect(text).toContain(kept.prefix + kept.exact + kept.suffix);
    await click(named('button', 'Undo'));
    expect(marked()).toEqual([]);
    expect(keeper.saved).toBe(false);
  });

  it('works by key alone, from sentence to sentence', async () => {
    const keeper = aKeeper(true);
    await mount(<Page keeper={keeper} />);
    for (const name of ['j', 'j', 'j', 'k', 'h']) await key(name);
    expect(slice(text, keeper.putHighlight.mock.calls[0]![0])).toBe(
      '“We have run out of road and out of patience,” said Petra Lindqvist-Moore, who chairs the board.',
    );
    expect(said()).toContain('Highlighted');
    expect(said()).not.toContain('library');
  });

  it('lists the highlights beside the text, where colour and note are changed and kept', async () => {
    const keeper = aKeeper(true, [aHighlight(text, 'budget memo', { note: 'Ask for it' })]);
    await mount(<Page keeper={keeper} />);
    await click(document.querySelector('.article .kept')!);
    await until(() => document.querySelector('.card.highlight'));
    expect(document.querySelector('.card.highlight .words')!.textContent).toBe('budget memo');
    await click(document.querySelector('.card.highlight .kept-blue input')!);
    expect(keeper.putHighlight.mock.lastCall![0].colour).toBe('blue');
    const note = document.querySelector('textarea')!;
    expect(note.value).toBe('Ask for it');
    note.value = 'Asked on Monday';
    await fire(note, new Event('input', { bubbles: true }));
    await fire(note, new FocusEvent('blur'));
    expect(keeper.putHighlight.mock.lastCall![0]).toMatchObject({ note: 'Asked on Monday', colour: 'blue' });
    expect(document.querySelector('.article .kept')!.getAttribute('title')).toBe('Asked on Monday');
  });

  it('removes one and puts it back', async () => {
    const keeper = aKeeper(true, [aHighlight(text, 'budget memo')]);
    await mount(<Page keeper={keeper} />);
    await click(named('[role=tab]', 'Highlights1'));
    await until(() => document.querySelector('.card.highlight'));
    await click(named('button', 'Remove highlight'));
    expect(marked()).toEqual([]);
    await click(named('button', 'Undo'));
    expect(marked()).toEqual(['budget memo']);
  });

  it('shows what is highlighted in another window', async () => {
    const keeper = aKeeper(true, [aHighlight(text, 'budget memo')]);
    await mount(<Page keeper={keeper} />);
    await act(async () => keeper.elsewhere(aHighlight(text, 'a berth by 2027', { id: 'elsewhere' })));
    expect(marked()).toEqual(['budget memo', 'a berth by 2027']);
  });

  it('says where the words of one are no longer in the text', async () => {
    const lost = { ...aHighlight(text, 'budget memo'), exact: 'secret memo' };
    await mount(<Page keeper={aKeeper(true, [lost])} />);
    await click(named('[role=tab]', 'Highlights1'));
    await until(() => document.querySelector('.card.highlight'));
    expect(document.querySelector('.card.highlight')!.textContent).toContain('no longer in the text');
    expect(marked()).toEqual([]);
  });

  it('lets go of the words on Escape, and on no other key', async () => {
    await mount(<Page keeper={aKeeper(true)} />);
    await select('budget memo');
    await key('x');
    expect(getSelection()!.toString()).toBe('budget memo');
    await key('Escape');
    expect(getSelection()!.toString()).toBe('');
  });

  it('keeps nothing of a private window, and says why', async () => {
    const keeper = aKeeper(false);
    await mount(<Page keeper={keeper} isPrivate />);
    await select('budget memo');
    expect(bar()!.textContent).toBe('Nothing is saved from private windows.');
    await key('h');
    expect(keeper.putHighlight).not.toHaveBeenCalled();
  });

  it('says why it could not be kept, and shows what is', async () => {
    const keeper = aKeeper(true);
    keeper.putHighlight.mockRejectedValue(new Error('full'));
    await mount(<Page keeper={keeper} />);
    await select('budget memo');
    await click(named('button', 'Highlight: Yellow'));
    expect(said()).toBe('No room.');
    expect(marked()).toEqual([]);
  });
});
