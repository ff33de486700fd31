import type { ElementContent, RootContent } from 'hast';
import { type ComponentChild, h } from 'preact';
import { elementFor, safeLink, safeProperties } from './elements.ts';
import { isElement, type Mark, spanOfText } from './marks.ts';
import { type Images, Picture } from './Picture.tsx';
import { Words } from './Words.tsx';

export interface RenderOptions {
  marks: Mark[];
  /** The article's address, for links that are relative. */
  base: string;
  /** Where links open. */
  linkTarget: '_self' | '_blank';
  images: Images;
}

/** A node of the article's tree as preact draws it: text as text, known elements, safe links, nothing else. */
export function renderNode(node: RootContent | ElementContent, options: RenderOptions): ComponentChild {
  if (node.type === 'text') {
    const span = spanOfText(node);
    return span ? <Words value={node.value} span={span} marks={options.marks} /> : node.value;
  }
  if (!isElement(node)) return null;
  if (node.tagName === 'img') return <Picture node={node} base={options.base} images={options.images} />;

  const children = node.children.map((child) => renderNode(child, options));
  const name = elementFor(node.tagName);
  if (!name) return h('span', { class: 'plain' }, ...children);
  const properties = safeProperties(name, node.properties);
  if (name === 'a') {
    const href = safeLink(node.properties.href, options.base);
    if (!href) return h('span', null, ...children);
    return h(
      'a',
      { ...properties, href, target: options.linkTarget, rel: 'noopener noreferrer' },
      ...children,
    );
  }
  if (name === 'br' || name === 'hr' || name === 'wbr') return h(name, null);
  if (name === 'table')
    return h('div', { class: 'table-scroll', tabIndex: 0 }, h(name, properties, ...children));
  return h(name, properties, ...children);
}
