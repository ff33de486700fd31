import type { ElementContent, RootContent } from 'hast';
import { escapeXml, safeLink } from './escape.ts';

/** Elements as they are; of any other, only what is inside. */
const KEPT = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption em strong b i u s sub sup small code pre kbd samp var dfn mark dl dt dd cite q time ins del table caption thead tbody tfoot tr th td'.split(
    ' ',
  ),
);
const EMPTY = new Set(['br', 'hr']);

/**
 * An article's tree as HTML: known elements without attributes, links to the web only, and pictures as
 * links, so that opening the file fetches nothing.
 */
export function markup(nodes: (RootContent | ElementContent)[]): string {
  return nodes.map(one).join('');
}

function one(node: RootContent | ElementContent): string {
  if (node.type === 'text') return escapeXml(node.value);
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  if (EMPTY.has(tagName)) return `<${tagName}>`;
  if (tagName === 'img') return picture(properties.src, properties.alt);
  const inside = markup(children);
  if (tagName === 'a') {
    const href = safeLink(properties.href);
    return href ? `<a href="${escapeXml(href)}">${inside}</a>` : inside;
  }
  return KEPT.has(tagName) ? `<${tagName}>${inside}</${tagName}>` : inside;
}

function picture(src: unknown, alt: unknown): string {
  const href = safeLink(src);
  const words = typeof alt === 'string' && alt ? alt : href;
  return href && words ? `<a class="picture" href="${escapeXml(href)}">${escapeXml(words)}</a>` : '';
}
