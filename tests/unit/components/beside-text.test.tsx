// @vitest-environment jsdom
import type { Element, ElementContent, Root } from 'hast';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Reading } from '../../../components/reading/Reading.tsx';
import { article, brief } from './fixture.ts';
import { click, mount, named } from './mount.ts';

const element = (
  tagName: string,
  children: (ElementContent | string)[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
const show = (...children: Element[]) => {
  const tree: Root = { type: 'root', children };
  return mount(<Reading article={article({ tree })} brief={brief()} linkTarget="_blank" />);
};
const shown = () => document.querySelector('.article')!;
const PAGE = 'https://tidewater.invalid/ferry';

describe('a note', () => {
  const mark = element('p', [
    'The board voted.',
    element('sup', [element('a', ['1'], { href: `${PAGE}#fn1` })]),
  ]);
  const note = element(
    'li',
    [
      'Minutes of ',
      element('a', ['4 March'], { href: 'https://harbour.invalid/m' }),
      element('a', ['↩'], { href: `${PAGE}#r1` }),
    ],
    { dataNote: 'fn1' },
  );

  it('is shown beside its mark, by the browser’s own means, with its links', async () => {
    await show(mark, element('ol', [note]));
    const button = named('button', 'Note 1');
    const popover = document.getElementById(button.getAttribute('popovertarget')!)!;
    expect(popover.getAttribute('popover')).toBe('auto');
    expect(popover.textContent).toBe('Minutes of 4 March');
    expect(popover.querySelector('a')!.href).toBe('https://harbour.invalid/m');
    expect(shown().querySelector('li')!.textContent).toBe('Minutes of 4 March');
  });

  it('whose words are not in the text leaves its mark a link to the page', async () => {
    await show(mark);
    expect(shown().querySelector('sup a')!.getAttribute('href')).toBe(`${PAGE}#fn1`);
    expect(document.querySelector('.note-mark')).toBeNull();
  });
});

describe('code', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    writeText.mockReset();
  });

  it('is copied as it stands, which is said', async () => {
    writeText.mockResolvedValue();
    await show(element('pre', [element('code', ['one()\n  two()'])]));
    expect(shown().querySelector('pre')!.tabIndex).toBe(0);
    await click(named('button', 'Copy the code'));
    expect(writeText).toHaveBeenCalledWith('one()\n  two()');
    expect(document.querySelector('.code [role=status]')!.textContent).toBe('Copied');
  });

  it('says where the browser does not let it be copied', async () => {
    writeText.mockRejectedValue(new Error('no'));
    await show(element('pre', ['one()']));
    await click(named('button', 'Copy the code'));
    expect(document.querySelector('.code [role=status]')!.textContent).toContain('did not allow');
  });
});

it('a video of the page’s own is its still and a link, and nothing is fetched', async () => {
  await show(
    element(
      'figure',
      [
        element('img', [], { src: 'https://tidewater.invalid/still.jpg', alt: 'The quay' }),
        element('a', [], { href: 'https://tidewater.invalid/quay.mp4' }),
      ],
      { dataEmbed: 'video' },
    ),
  );
  const link = named('a', 'Watch the video') as HTMLAnchorElement;
  expect(link.href).toBe('https://tidewater.invalid/quay.mp4');
  expect(link.rel).toBe('noopener noreferrer');
  expect(shown().querySelector('.picture')!.textContent).toContain('The quay');
  expect(shown().querySelectorAll('video, iframe, img')).toHaveLength(0);
});
