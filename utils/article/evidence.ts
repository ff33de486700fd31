import type { PageBlock } from './blocks.ts';
import { stringOf } from './json-ld.ts';
import type { Facts } from './metadata/facts.ts';
import { key } from './text.ts';

/** Where the article is: the element around it, and the blocks that something vouches for. */
export interface Evidence {
  container: Element;
  /** Blocks that Readability kept. */
  readable: Set<Element>;
  /** Blocks whose words JSON-LD gives as the article's body. */
  stated: Set<Element>;
}

// What a block weighs by what vouches for it, per character outside links. Prose that nothing vouches for
// weighs something: the half of an article that Readability cut off must still be found.
const STATED = 3;
const READABLE = 1;
const UNVOUCHED = 0.4;
/** Letters and digits from which on the same words elsewhere are no coincidence. */
const TELLING = 40;
/** The share of all weight that the container must hold. */
const HELD = 0.75;

export function gatherEvidence(
  blocks: PageBlock[],
  readable: Set<Element>,
  facts: Facts,
  body: Element,
): Evidence {
  const articleBody = key(stringOf(facts.thing?.articleBody));
  const stated = new Set<Element>();
  const weights = new Map<Element, number>();
  for (const { element, key: words, text, links } of blocks) {
    const unlinked = text.length - links;
    if (words.length > TELLING && articleBody.includes(words)) stated.add(element);
    if (stated.has(element)) weights.set(element, STATED * unlinked);
    else if (readable.has(element)) weights.set(element, READABLE * unlinked);
    else if (unlinked > 80 && links < unlinked / 2) weights.set(element, UNVOUCHED * unlinked);
  }
  return { container: containerOf(weights, body), readable, stated };
}

/** The deepest element that holds three quarters of all weight. */
function containerOf(weights: Map<Element, number>, body: Element): Element {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const [element, weight] of weights) {
    total += weight;
    for (let at: Element | null = element; at; at = at === body ? null : at.parentElement) {
      sums.set(at, (sums.get(at) ?? 0) + weight);
    }
  }
  let container = body;
  for (;;) {
    const heaviest = [...container.children].find((child) => (sums.get(child) ?? 0) >= HELD * total);
    if (!heaviest || total === 0) return container;
    container = heaviest;
  }
}
