// @vitest-environment jsdom
import type { Element, ElementContent } from 'hast';
import { describe, expect, it, vi } from 'vitest';
import type { Images } from '../../../components/article/Picture.tsx';
import { renderNode } from '../../../components/article/render.tsx';
import { click, fire, mount } from './mount.ts';

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const words = (value: string): ElementContent => ({ type: 'text', value });
const unasked: Images = { shown: false, onAsk: null };
const draw = async (node: Element, images: Images = unasked) => {
  await mount(
    <div>
      {renderNode(node, {
        marks: [],
        base: 'https://a.invalid/b/',
        linkTarget: '_blank',
        images,
        notes: new Map(),
      })}
    </div>,
  );
  return document.body.firstElementChild!;
};

describe('the reader view', () => {
  it('draws an embedded post as a card: a link, marked with its provider', async () => {
    const link = element('a', { href: 'https://x.com/town/status/9' }, words('X: Farewell, bridge.'));
    const card = (await draw(element('figure', { dataEmbed: 'X' }, link))).querySelector('figure')!;
    expect(card.dataset.embed).toBe('X');
    expect(card.querySelector('a')!.href).toBe('https://x.com/town/status/9');
  });

  it.each([
    'script',
    'style',
    'iframe',
    'object',
    'form',
    'input',
    'svg',
    'template',
    'link',
    'base',
    'meta',
  ])('draws no %s, only what is in it', async (tagName) => {
    const drawn = await draw(
      element('p', {}, element(tagName, { src: 'https://evil.invalid' }, words('inside'))),
    );
    expect(drawn.querySelector(tagName)).toBeNull();
    expect(drawn.textContent).toBe('inside');
  });

  it('draws markup in the words as words', async () => {
    const drawn = await draw(element('p', {}, words('<img src=x onerror=alert(1)>')));
    expect(drawn.querySelector('img')).toBeNull();
    expect(drawn.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'intent:x',
    'http://',
  ])('makes no link of %s', async (href) => {
    const drawn = await draw(element('p', {}, element('a', { href }, words('here'))));
    expect(drawn.querySelector('a')).toBeNull();
    expect(drawn.textContent).toBe('here');
  });

  it('links to web and mail addresses, telling them nothing of where from', async () => {
    const drawn = await draw(
      element(
        'p',
        {},
        element('a', { href: '../c?d#e' }, words('web')),
        element('a', { href: 'mailto:a@b.invalid' }, words('mail')),
      ),
    );
    const links = [...drawn.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://a.invalid/c?d#e',
      'mailto:a@b.invalid',
    ]);
    for (const link of links) expect(link.rel).toBe('noopener noreferrer');
  });

  it('keeps no attribute that could act', async () => {
    const drawn = await draw(
      element(
        'p',
        { onClick: 'x()', style: 'position:fixed', id: 'root', className: ['bar'], lang: 'sv' },
        words('a'),
      ),
    );
    expect(drawn.firstElementChild!.getAttributeNames()).toEqual(['lang']);
  });

  it('fetches no image until it is asked to', async () => {
    const figure = element(
      'figure',
      {},
      element('img', { src: '/a.jpg', srcSet: '/b.jpg 2x', alt: 'A quay' }),
    );
    const onAsk = vi.fn<() => void>();
    const drawn = await draw(figure, { shown: false, onAsk });
    expect(drawn.querySelector('img, source, picture')).toBeNull();
    expect(drawn.textContent).toContain('A quay');
    await click(drawn.querySelector('button')!);
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it('shows images once asked, by their web address alone and telling them nothing', async () => {
    const images: Images = { shown: true };
    const drawn = await draw(
      element(
        'figure',
        {},
        element('img', { src: '/a.jpg', srcSet: '/b.jpg 2x', alt: 'A quay' }),
        element('img', { src: 'data:image/svg+xml,x' }),
      ),
      images,
    );
    const [image, ...others] = drawn.querySelectorAll('img');
    expect(others).toEqual([]);
    expect(image!.getAttributeNames().sort()).toEqual([
      'alt',
      'decoding',
      'loading',
      'referrerpolicy',
      'src',
    ]);
    expect(image!.getAttribute('src')).toBe('https://a.invalid/a.jpg');
    await fire(image!, new Event('error'));
    expect(drawn.querySelector('img')).toBeNull();
    expect(drawn.textContent).toContain('could not be fetched');
  });
});
