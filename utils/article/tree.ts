import type { ElementContent, Element as HastElement, Root } from 'hast';
import type { TextLink } from '../text/article.ts';
import type { Block, BlockKind } from '../text/block.ts';
import { clean } from './text.ts';
import { composeBlock, image } from './tree-block.ts';

/** The article's words and the tree whose text nodes point into them. */
export interface Composition {
  text: string;
  blocks: Block[];
  links: TextLink[];
  tree: Root;
}

const CONTAINERS = new Set(
  'blockquote ul ol li dl dt dd table caption thead tbody tfoot tr pre details'.split(' '),
);
/** Browsers' own parsers stop at 512. */
const DEEPEST = 600;
/** What parts two blocks. */
const GAP = '\n\n';

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
  const texts: string[] = [];
  const blocks: Block[] = [];
  const links: TextLink[] = [];
  let start = 0;
  const wanted = ancestorsOf([...kept.keys(), ...figures], root);
  const tree: Root = { type: 'root', children: children(root, 0) };
  return { text: texts.join(GAP), blocks, links, tree };

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
    if (inner.length === 0 || !CONTAINERS.has(element.localName)) return inner;
    return [{ type: 'element', tagName: element.localName, properties: {}, children: inner }];
  }

  function block(element: Element, kind: BlockKind): ElementContent {
    const line = composeBlock(element, start, base);
    if (line.text) {
      texts.push(line.text);
      blocks.push({ kind, start, end: start + line.text.length });
      links.push(...line.links);
      start += line.text.length + GAP.length;
    }
    return {
      type: 'element',
      tagName: tagOf(element, kind),
      properties: spansOf(element),
      children: line.nodes,
    };
  }
}
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
