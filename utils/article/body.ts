import type { PageBlock } from './blocks.ts';

/** The deepest element that holds nine tenths of the weight of these blocks. */
export function commonContainer(weights: Map<PageBlock, number>, body: Element): Element {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const [{ element }, weight] of weights) {
    total += weight;
    for (let at: Element | null = element; at; at = at.parentElement) {
      sums.set(at, (sums.get(at) ?? 0) + weight);
      if (at === body) break;
    }
  }
  let container = body;
  for (;;) {
    const heaviest = [...container.children].find((child) => (sums.get(child) ?? 0) >= 0.9 * total);
    if (!heaviest || total === 0) return container;
    container = heaviest;
  }
}
