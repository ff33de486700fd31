// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rangeOfSpan } from '../../../components/article/dom-span.ts';
import type { HighlightTools } from '../../../components/highlights/tools.ts';
import { Reading } from '../../../components/reading/Reading.tsx';
import { aTranslator } from '../../fixtures/translator.ts';
import { article, at, brief } from './fixture.ts';
import { click, fire, mount, named } from './mount.ts';

const TOOLS: HighlightTools = {
  placed: [],
  unavailable: null,
  add: () => '',
  change: () => {},
  remove: () => {},
};
const SWEDISH = { ...brief().article, language: 'sv' };
const show = (language = 'sv', tools = TOOLS) =>
  mount(
    <Reading
      article={article({ language })}
      brief={brief({ article: { ...SWEDISH, language } })}
      linkTarget="_blank"
      highlights={tools}
    />,
  );
const bar = () => document.querySelector('[role=toolbar]');
const until = (ready: () => unknown, timeout = 5_000) =>
  vi.waitFor(
    async () => {
      await act(async () => {});
      if (!ready()) throw new Error('not yet');
    },
    { timeout },
  );
async function select(words: string): Promise<void> {
  await act(() => {
    const range = rangeOfSpan(document.querySelector('.article')!, at(words))!;
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
  });
  await until(bar);
}
/** The browser is asked whether it can translate; only then it is offered. */
const offered = () => until(() => bar()!.textContent!.includes('ranslate'));
const key = (name: string) => fire(document.body, new KeyboardEvent('keydown', { key: name, bubbles: true }));

beforeEach(() => {
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  getSelection()?.removeAllRanges();
});

describe('a passage translated by the browser', () => {
  it('is not offered where there is no translator, nor for the reader’s own language', async () => {
    await show();
    await select('budget memo');
    expect(bar()!.textContent).not.toContain('ranslate');
    vi.stubGlobal('Translator', aTranslator({ pairs: ['en-en'] }).factory);
    await show('en');
    await select('budget memo');
    expect(bar()!.textContent).not.toContain('ranslate');
    await key('?');
    expect(document.querySelector('dialog')!.textContent).not.toContain('Translate');
  });

  it('is shown on a press, in the reader’s language and not to be translated again', async () => {
    const stand = aTranslator();
    vi.stubGlobal('Translator', stand.factory);
    await show();
    await select('budget memo');
    await offered();
    expect(stand.calls.create).toEqual([]);
    await click(named('button', 'Translate'));
    await until(() => document.querySelector('.translated'));
    const words = document.querySelector<HTMLElement>('.translated')!;
    expect([words.textContent, words.lang, words.translate]).toEqual(['BUDGET MEMO', 'en', false]);
    expect(bar()!.textContent).toContain('From Swedish, by your browser');
    await select('a berth by 2027');
    await until(() => document.querySelector('.translated') === null);
  });

  it('comes by key as well, which is listed then', async () => {
    vi.stubGlobal('Translator', aTranslator().factory);
    await show();
    await select('budget memo');
    await offered();
    // The key is known once the browser has answered, which the test cannot see.
    await vi.waitFor(
      async () => {
        await key('t');
        await until(() => document.querySelector('.translated'), 500);
      },
      { timeout: 10_000 },
    );
    await key('?');
    expect(document.querySelector('dialog')!.textContent).toContain('Translate what is selected');
  });

  it('tells of its download, and is cancelled by a press', async () => {
    let go = () => {};
    const waits = new Promise<void>((resolve) => {
      go = resolve;
    });
    const stand = aTranslator({ state: 'downloadable', waits });
    vi.stubGlobal('Translator', stand.factory);
    await show();
    await select('budget memo');
    await offered();
    await click(named('button', 'Download the language and translate'));
    await until(() => bar()!.textContent!.includes('Downloading the model: 100%'));
    await click(named('button', 'Cancel'));
    expect(document.querySelector('.translation')).toBeNull();
    go();
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(document.querySelector('.translated')).toBeNull();
    expect(stand.calls.destroyed).toBe(1);
  });

  it('says that it failed', async () => {
    vi.stubGlobal('Translator', aTranslator({ fails: { at: 'translate', name: 'UnknownError' } }).factory);
    await show();
    await select('budget memo');
    await offered();
    await click(named('button', 'Translate'));
    await until(() => bar()!.textContent!.includes('could not translate'));
  });

  it('can be had in a private window too, where nothing is kept', async () => {
    vi.stubGlobal('Translator', aTranslator().factory);
    await show('sv', { ...TOOLS, unavailable: 'Nothing is saved.' });
    await select('budget memo');
    await offered();
    await click(named('button', 'Translate'));
    await until(() => document.querySelector('.translated'));
  });
});

describe('for the browser’s own translation of the page', () => {
  it('the article’s words are in its language and open to it; the interface, names and code are not', async () => {
    await show();
    const drawn = document.querySelector<HTMLElement>('.article')!;
    expect(drawn.lang).toBe('sv');
    expect(drawn.querySelector('p [data-at]')!.closest('[translate=no]')).toBeNull();
    expect(document.querySelector('.key-sentences .words')!.closest('[translate=no]')).toBeNull();
    const closed = (selector: string) => document.querySelector(selector)!.closest('[translate=no]') !== null;
    expect([closed('.meta'), closed('[role=tab]'), closed('.left-out summary')]).toEqual([true, true, true]);
    await click(named('[role=tab]', 'Quotes6'));
    expect(closed('.statement .who b')).toBe(true);
    expect(document.querySelector('.statement .words')!.closest('[translate=no]')).toBeNull();
  });
});
