import type { ElementContent, Element as HastElement, Root } from 'hast';
import type { TextLink } from '../text/article.ts';
import type { Block, BlockKind } from '../text/block.ts';
import { figure, time } from './tree-beside.ts';
import { composeBlock, isNoteMark } from './tree-block.ts';

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
 * link targets, image addresses, descriptions and cell spans. Every word of `kept` goes into the text; figures
 * and times, which are `beside` it, point nowhere.
 */
export function compose(
  root: Element,
  kept: Map<Element, BlockKind>,
  beside: Set<Element>,
  base: string,
): Composition {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const links: TextLink[] = [];
  let start = 0;
  const notes = notesOf(root);
  const wanted = ancestorsOf([...kept.keys(), ...beside], root);
  const tree: Root = { type: 'root', children: children(root, 0) };
  return { text: texts.join(GAP), blocks, links, tree };

  function children(element: Element, depth: number): ElementContent[] {
    if (depth > DEEPEST) return [];
    const out: ElementContent[] = [];
    for (const child of element.children) {
      const kind = kept.get(child);
      if (kind) out.push(block(child, kind));
      else if (beside.has(child))
        out.push(...(/^(?:figure|img)$/.test(child.localName) ? figure(child, base) : time(child)));
      else if (wanted.has(child)) out.push(...container(child, depth));
    }
    return out;
  }

  function container(element: Element, depth: number): ElementContent[] {
    const inner = children(element, depth + 1);
    if (inner.length === 0 || !CONTAINERS.has(element.localName)) return inner;
    return [
      {
        type: 'element',
        tagName: element.localName,
        properties: { ...startOf(element), ...noteOf(element) },
        children: inner,
      },
    ];
  }

  /** Tells a note by the name that its mark in the text leads to. */
  function noteOf(element: Element): HastElement['properties'] {
    const id = element.getAttribute('id') ?? '';
    return notes.has(id) ? { dataNote: id } : {};
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
      properties: { ...spansOf(element), ...noteOf(element) },
      children: line.nodes,
    };
  }
}
function tagOf(element: Element, kind: BlockKind): string {
  const name = element.localName;
  if (/^h[2-6]$/.test(name) || /^(?:li|dt|dd|td|th|pre|caption|blockquote)$/.test(name)) return name;
  return name === 'h1' || kind === 'heading' ? 'h2' : 'p';
}

/** Where a numbered list begins, unless with 1. */
function startOf(element: Element): HastElement['properties'] {
  const start = element.localName === 'ol' ? Number.parseInt(element.getAttribute('start') ?? '', 10) : 1;
  return Number.isNaN(start) || start === 1 ? {} : { start };
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

/** The names that the marks of notes lead to. */
function notesOf(root: Element): Set<string> {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(isNoteMark);
  return new Set(links.map((link) => link.getAttribute('href')!.slice(1)).filter(Boolean));
}

function ancestorsOf(elements: Element[], root: Element): Set<Element> {
  const all = new Set<Element>();
  for (const element of elements)
    for (let at = element.parentElement; at && at !== root && !all.has(at); at = at.parentElement)
      all.add(at);
  return all;
}
