import type { Element, ElementContent, RootContent } from 'hast';
import { type ComponentChild, h } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { elementFor, safeLink, safeProperties } from './elements.ts';
import { isElement, type Mark, spanOfText } from './marks.ts';
import { NoteMark } from './NoteMark.tsx';
import { hashOf, isBackLink, type Notes } from './notes.ts';
import { type Images, Picture } from './Picture.tsx';
import { Words } from './Words.tsx';

export interface RenderOptions {
  marks: Mark[];
  /** The article's address, for links that are relative. */
  base: string;
  /** Where links open. */
  linkTarget: '_self' | '_blank';
  images: Images;
  /** The article's notes, by the names that their marks lead to. */
  notes: Notes;
  /** Within a note that is shown beside its mark: its words are drawn where they stand as well. */
  again?: boolean;
}

/** A node of the article's tree as preact draws it: text as text, known elements, safe links, nothing else. */
export function renderNode(node: RootContent | ElementContent, options: RenderOptions): ComponentChild {
  if (node.type === 'text') {
    const span = spanOfText(node);
    return span && !options.again ? (
      <Words value={node.value} span={span} marks={options.marks} />
    ) : (
      node.value
    );
  }
  if (!isElement(node)) return null;
  if (node.tagName === 'img') return <Picture node={node} base={options.base} images={options.images} />;

  const note = node.tagName === 'a' && options.notes.get(hashOf(node));
  if (note) return <NoteMark node={node} note={note} options={options} />;
  if (node.tagName === 'a' && isBackLink(node)) return null;

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
  if (name === 'pre') return <CodeBlock>{children}</CodeBlock>;
  if (properties['data-embed'] === 'video') return videoCard(children, node, options);
  if (name === 'table')
    return h('div', { class: 'table-scroll', tabIndex: 0 }, h(name, properties, ...children));
  return h(name, properties, ...children);
}

/** A page's own video: the still, where there is one, and a link to where it plays. */
function videoCard(children: ComponentChild[], node: Element, { base, linkTarget }: RenderOptions) {
  const link = node.children.find((child) => isElement(child) && child.tagName === 'a');
  const href = link && isElement(link) ? safeLink(link.properties.href, base) : null;
  return (
    <figure data-embed="video">
      {children.slice(0, -1)}
      {href && (
        <a href={href} target={linkTarget} rel="noopener noreferrer">
          {t('watchVideo')}
        </a>
      )}
    </figure>
  );
}
