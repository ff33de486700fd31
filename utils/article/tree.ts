import type { ElementContent, Element as HastElement, Root, Text } from 'hast';
import type { TextLink } from '../text/article.ts';
import type { Block, BlockKind } from '../text/block.ts';
import { imageAddress, linkAddress } from './images.ts';
import { clean, fold } from './text.ts';

/** The article's words and the tree whose text nodes point into them. */
export interface Composition {
  text: string;
  blocks: Block[];
  links: TextLink[];
  tree: Root;
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup time u var'.split(' '),
);
const CONTAINERS = new Set(
  'blockquote ul ol li dl dt dd table caption thead tbody tfoot tr figure pre details'.split(' '),
);
const DEEPEST = 400;

/**
 * Builds the tree by an allow-list: of the page's elements only known ones pass, of their attributes only
 * link targets, image addresses, descriptions and cell spans. Every word of `kept` goes into the text.
 */
export function compose(
  root: Element,
  kept: Map<Element, BlockKind>,
  figures: Set<Element>,
  base: string,
): Composition {
  const made: Composition = { text: '', blocks: [], links: [], tree: { type: 'root', children: [] } };
  const wanted = ancestorsOf([...kept.keys(), ...figures], root);
  made.tree.children = children(root, 0);
  return made;

  function children(element: Element, depth: number): ElementContent[] {
    if (depth > DEEPEST) return [];
    const out: ElementContent[] = [];
    for (const child of element.children) {
      const kind = kept.get(child);
      if (kind) out.push(block(child, kind));
      else if (figures.has(child)) out.push(...figure(child, base));
      else if (wanted.has(child)) out.push(...container(child, depth));
    }
    return out;
  }

  function container(element: Element, depth: number): ElementContent[] {
    const inner = children(element, depth + 1);
    if (inner.length === 0 || !CONTAINERS.has(element.localName) || element.localName === 'figure')
      return inner;
    return [{ type: 'element', tagName: element.localName, properties: {}, children: inner }];
  }

  function block(element: Element, kind: BlockKind): ElementContent {
    const gap = made.text ? '\n\n' : '';
    const start = made.text.length + gap.length;
    made.text += gap;
    const inner = inline(element, start, element.localName === 'pre');
    trimEnd(inner, start);
    made.blocks.push({ kind, start, end: made.text.length });
    return { type: 'element', tagName: tagOf(element, kind), properties: spansOf(element), children: inner };
  }

  /** Inline content; white space is folded across elements, `start` is where the block began. */
  function inline(element: Element, start: number, pre: boolean): ElementContent[] {
    const out: ElementContent[] = [];
    for (const child of element.childNodes) {
      if (child.nodeType === 3) words(child.nodeValue ?? '', start, pre, out);
      if (child.nodeType !== 1) continue;
      const part = child as Element;
      const tag = part.localName;
      if (tag === 'br') breakLine(start, out);
      else if (tag === 'img') out.push(...image(part, base));
      else if (tag === 'rt' || tag === 'rp') continue;
      else if (!INLINE.has(tag)) out.push(...inline(part, start, pre));
      else out.push(...inlineElement(part, tag, start, pre));
    }
    return out;
  }

  function inlineElement(part: Element, tag: string, start: number, pre: boolean): ElementContent[] {
    const from = made.text.length;
    const inner = inline(part, start, pre);
    if (inner.length === 0) return [];
    if (tag !== 'a') return [{ type: 'element', tagName: tag, properties: {}, children: inner }];
    const url = linkAddress(part.getAttribute('href'), base);
    if (!url) return inner;
    if (made.text.length > from) made.links.push({ start: from, end: made.text.length, url });
    return [{ type: 'element', tagName: 'a', properties: { href: url }, children: inner }];
  }

  function words(raw: string, start: number, pre: boolean, out: ElementContent[]): void {
    let value = pre ? raw.replace(/[ \t]+\n/g, '\n').replace(/\n{2,}/g, '\n') : fold(raw);
    if (made.text.length === start || /\s$/.test(made.text)) value = value.trimStart();
    if (!value) return;
    const from = made.text.length;
    made.text += value;
    out.push(textNode(value, from));
  }

  function breakLine(start: number, out: ElementContent[]): void {
    if (made.text.length > start) {
      made.text = `${made.text.trimEnd()}\n`;
    }
    out.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
  }

  /** Takes white space off the end of the block, in text and tree. */
  function trimEnd(inner: ElementContent[], start: number): void {
    const end = Math.max(start, made.text.trimEnd().length);
    made.text = made.text.slice(0, end);
    clip(inner, end);
    for (const link of made.links) link.end = Math.min(link.end, end);
  }
}

/** Cuts text nodes that reach past `end`. */
function clip(nodes: ElementContent[], end: number): void {
  for (const node of nodes) {
    if (node.type === 'element') clip(node.children, end);
    const position = node.type === 'text' ? node.position : undefined;
    if (node.type !== 'text' || !position || position.end.offset! <= end) continue;
    const from = position.start.offset!;
    Object.assign(node, textNode(node.value.slice(0, Math.max(0, end - from)), from));
  }
}

const point = (offset: number) => ({ line: 1, column: offset + 1, offset });

const textNode = (value: string, from: number): Text => ({
  type: 'text',
  value,
  position: { start: point(from), end: point(from + value.length) },
});

function tagOf(element: Element, kind: BlockKind): string {
  const name = element.localName;
  if (/^h[2-6]$/.test(name) || /^(?:li|dt|dd|td|th|pre|caption|blockquote)$/.test(name)) return name;
  return name === 'h1' || kind === 'heading' ? 'h2' : 'p';
}

function spansOf(element: Element): HastElement['properties'] {
  const properties: HastElement['properties'] = {};
  for (const [attribute, name] of [
    ['colspan', 'colSpan'],
    ['rowspan', 'rowSpan'],
  ] as const) {
    const count = Number(element.getAttribute(attribute));
    if (Number.isInteger(count) && count > 1 && count <= 100) properties[name] = count;
  }
  return properties;
}

function image(element: Element, base: string): HastElement[] {
  const src = imageAddress(element, base);
  if (!src) return [];
  return [
    {
      type: 'element',
      tagName: 'img',
      properties: { src, alt: clean(element.getAttribute('alt')) },
      children: [],
    },
  ];
}

/** A figure with its pictures and its caption, which points nowhere into the text. */
function figure(element: Element, base: string): HastElement[] {
  const inner: ElementContent[] = [...element.querySelectorAll('img')]
    .slice(0, 30)
    .flatMap((picture) => image(picture, base));
  const caption = clean(
    [...element.querySelectorAll('figcaption')].map((part) => part.textContent).join(' '),
  );
  if (caption)
    inner.push({
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [{ type: 'text', value: caption }],
    });
  return inner.length ? [{ type: 'element', tagName: 'figure', properties: {}, children: inner }] : [];
}

function ancestorsOf(elements: Element[], root: Element): Set<Element> {
  const all = new Set<Element>();
  for (const element of elements)
    for (let at = element.parentElement; at && at !== root && !all.has(at); at = at.parentElement)
      all.add(at);
  return all;
}
