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
 */
export function diversify<T extends { score: number; vector: Vector }>(
  items: readonly T[],
  said: readonly Vector[],
): T[] {
  let left = items.map((item) => ({ item, repeats: most(said.map((one) => likeness(one, item.vector))) }));
  const value = ({ item, repeats }: (typeof left)[number]): number => item.score - REDUNDANCY * repeats;
  const ranking: T[] = [];
  while (left.length > 0 && ranking.length < DEPTH) {
    const best = left.reduce((a, b) => (value(b) > value(a) ? b : a));
    ranking.push(best.item);
    left = left.filter((other) => other !== best);
    for (const one of left) one.repeats = Math.max(one.repeats, likeness(one.item.vector, best.item.vector));
  }
  const rest = left.sort((a, b) => value(b) - value(a)).map(({ item }) => item);
  return [...ranking, ...rest];
}

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
