// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Reading } from '../../../components/reading/Reading.tsx';
import { article, brief } from './fixture.ts';
import { fire, lit, mount } from './mount.ts';

const press = (key: string, init: KeyboardEventInit = {}, target: Element = document.body) =>
  fire(target, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
const current = () => document.querySelector('[aria-current]')?.textContent ?? '';
const save = vi.fn<() => void>();

beforeEach(async () => {
  // jsdom has no windows over the page.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  save.mockClear();
  await mount(
    <Reading
      article={article()}
      brief={brief()}
      linkTarget="_self"
      commands={[{ key: 's', meaning: 'keySave', act: save }]}
    />,
  );
});

describe('keys', () => {
  it('go from quote to quote and around, in the text and in the list', async () => {
    await press('n');
    expect(current()).toContain('will not be built');
    expect(lit().join('')).toContain('will not be built');
    await press('p');
    expect(current()).toContain('declined to comment');
    await press('n');
    await press('n');
    expect(current()).toContain('out of patience');
  });

  it('are those of the page as well', async () => {
    await press('s');
    expect(save).toHaveBeenCalledOnce();
  });

  it('show the article where it is a tab, and only there', async () => {
    await press('4');
    expect(document.querySelector('[role=tab][aria-selected=true]')!.textContent).toBe('Summary');
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
    await mount(<div />);
    await mount(<Reading article={article()} brief={brief()} linkTarget="_self" />);
    await press('?');
    const listed = [...document.querySelectorAll('.key-list > div')].map((row) => row.textContent);
    expect(listed).toContain('4Article');
    await fire(document.querySelector('dialog')!, new Event('close'));
    await press('4');
    expect(document.querySelector('[role=tab][aria-selected=true]')!.textContent).toBe('Article');
  });

  it('are left to the browser with a modifier, and to whoever types', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    await press('s', { ctrlKey: true });
    await press('s', { altKey: true });
    await press('s', {}, field);
    expect(save).not.toHaveBeenCalled();
    field.remove();
  });

  it('are listed by ?, and rest while the list is open', async () => {
    await press('?');
    const dialog = document.querySelector('dialog')!;
    expect([...dialog.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual([
      'n',
      'p',
      '1',
      '2',
      '3',
      's',
      '?',
    ]);
    await press('s');
    expect(save).not.toHaveBeenCalled();
    await fire(dialog, new Event('close'));
    expect(document.querySelector('dialog')).toBeNull();
    await press('s');
    expect(save).toHaveBeenCalledOnce();
  });
});
