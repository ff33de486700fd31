import type { ElementContent, Element as HastElement, Text } from 'hast';
import type { TextLink } from '../text/article.ts';
import { imageAddress, linkAddress } from './images.ts';
import { clean, fold } from './text.ts';

/** A block's words, its links, and the nodes that point into the article's text. */
export interface Line {
  text: string;
  links: TextLink[];
  nodes: ElementContent[];
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup time u var'.split(' '),
);
const DEEPEST = 100;

/** Composes one block whose text begins at `start` in the article's text. White space is folded across elements. */
export function composeBlock(element: Element, start: number, base: string): Line {
  const line: Line = { text: '', links: [], nodes: [] };
  // The text itself is not looked into while it grows: each look would join its parts anew.
  let last = '';
  const pre = element.localName === 'pre';
  line.nodes = inline(element, 0);
  const end = line.text.trimEnd().length;
  line.text = line.text.slice(0, end);
  clip(line.nodes, start + end);
  line.links = line.links
    .map((link) => ({ ...link, end: Math.min(link.end, start + end) }))
    .filter((link) => link.end > link.start);
  return line;

  function inline(parent: Element, depth: number): ElementContent[] {
    const out: ElementContent[] = [];
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) words(child.nodeValue ?? '', out);
      else if (child.nodeType === 1 && depth < DEEPEST) out.push(...part(child as Element, depth));
    }
    return out;
  }

  function part(child: Element, depth: number): ElementContent[] {
    const tag = child.localName;
    if (tag === 'img') return image(child, base);
    // Readings beside East Asian characters are no words of their own.
    if (tag === 'rt' || tag === 'rp') return [];
    if (tag === 'br') return lineBreak();
    if (tag === 'a' && isNoteMark(child)) return noteMark(child, base);
    const from = start + line.text.length;
    const inner = inline(child, depth + 1);
    if (inner.length === 0 || !INLINE.has(tag)) return inner;
    if (tag !== 'a') return [{ type: 'element', tagName: tag, properties: {}, children: inner }];
    const href = linkAddress(child.getAttribute('href'), base);
    if (!href) return inner;
    line.links.push({ start: from, end: start + line.text.length, url: href });
    return [{ type: 'element', tagName: 'a', properties: { href }, children: inner }];
  }

  function words(raw: string, out: ElementContent[]): void {
    let value = pre ? raw.replace(/[ \t\r]*\n\s*\n/g, '\n') : fold(raw);
    if (last === '' || /\s/.test(last)) value = value.trimStart();
    if (!value) return;
    last = value.slice(-1);
    const from = start + line.text.length;
    line.text += value;
    out.push(textNode(value, from));
  }

  /** A line break is one in the text, and its element covers it there. */
  function lineBreak(): ElementContent[] {
    const br: ElementContent = { type: 'element', tagName: 'br', properties: {}, children: [] };
    if (last === '' || last === '\n') return [br];
    const from = start + line.text.length;
    line.text += '\n';
    last = '\n';
    return [{ ...br, position: { start: point(from), end: point(from + 1) } }];
  }
}

/** A link within the page that is the mark of a note, set above the line, or the arrow back from it. */
export function isNoteMark(link: Element): boolean {
  if (!link.getAttribute('href')?.startsWith('#')) return false;
  const mark = clean(link.textContent);
  return (
    mark.length < 5 &&
    (!/[\p{L}\p{N}]/u.test(mark) || link.closest('sup') !== null || link.querySelector('sup') !== null)
  );
}

/** The mark of a note, which is no word of the text and points nowhere into it. */
function noteMark(link: Element, base: string): ElementContent[] {
  const href = linkAddress(link.getAttribute('href'), base);
  const value = clean(link.textContent);
  if (!href || !value) return [];
  return [{ type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value }] }];
}

/** Cuts text nodes that reach past `end`. */
function clip(nodes: ElementContent[], end: number): void {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]!;
    if (node.type === 'element') clip(node.children as ElementContent[], end);
    const offset = node.type === 'text' ? node.position?.start.offset : undefined;
    if (node.type !== 'text' || offset === undefined || offset + node.value.length <= end) continue;
    if (offset < end) nodes[at] = textNode(node.value.slice(0, end - offset), offset);
    else nodes.splice(at, 1);
  }
}

const point = (offset: number) => ({ line: 1, column: offset + 1, offset });

const textNode = (value: string, from: number): Text => ({
  type: 'text',
  value,
  position: { start: point(from), end: point(from + value.length) },
});

/** An image with its address and description, or nothing where it has no address. */
export function image(element: Element, base: string): HastElement[] {
  const src = imageAddress(element, base);
  if (!src) return [];
  const alt = clean(element.getAttribute('alt'));
  return [{ type: 'element', tagName: 'img', properties: { src, alt }, children: [] }];
}
