import { likeness, type Vector } from './vectors.ts';

/** How much being like a sentence already chosen costs. */
const REDUNDANCY = 1;
/** After so many, repeats no longer matter, and time is kept near-linear. */
const DEPTH = 20;

/**
 * The items best first, each counted against what is said before it: maximal marginal relevance (Carbonell and
 * Goldstein 1998).
 *
 * @param said what the reader has read already
 * @param fits tells whether an item may follow on those chosen so far; what never does is left out
 */
export function diversify<T extends { score: number; vector: Vector }>(
  items: readonly T[],
  said: readonly Vector[],
  fits: (item: T, chosen: readonly T[]) => boolean,
): T[] {
  let left = items.map((item) => ({ item, repeats: most(said.map((one) => likeness(one, item.vector))) }));
  const value = ({ item, repeats }: (typeof left)[number]): number => item.score - REDUNDANCY * repeats;
  const ranking: T[] = [];
  while (ranking.length < DEPTH) {
    const open = left.filter(({ item }) => fits(item, ranking));
    if (open.length === 0) break;
    const best = open.reduce((a, b) => (value(b) > value(a) ? b : a));
    ranking.push(best.item);
    left = left.filter((other) => other !== best);
    for (const one of left) one.repeats = Math.max(one.repeats, likeness(one.item.vector, best.item.vector));
  }
  const rest = left.filter(({ item }) => fits(item, ranking)).sort((a, b) => value(b) - value(a));
  return [...ranking, ...rest.map(({ item }) => item)];
}

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
