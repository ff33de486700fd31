/** How much each term of a sentence weighs; of unit length. */
export type Vector = ReadonlyMap<string, number>;

/**
 * Vectors of sentences by tf-idf: a term weighs more the oftener its sentence has it and the fewer other
 * sentences do (Spärck Jones 1972), the article being the whole collection.
 */
export function vectorsOf(sentences: readonly (readonly string[])[]): Vector[] {
  const holders = new Map<string, number>();
  for (const terms of sentences) for (const term of new Set(terms)) add(holders, term, 1);
  return sentences.map((terms) => {
    const vector = new Map<string, number>();
    for (const term of terms) add(vector, term, Math.log(1 + sentences.length / holders.get(term)!));
    const length = Math.hypot(...vector.values());
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  });
}

/** What vectors have in common, 0 to 1 for two of unit length. */
export function likeness(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** How alike each sentence is to all others together, 1 for the one most alike. */
export function centralities(vectors: readonly Vector[]): number[] {
  const all = new Map<string, number>();
  for (const vector of vectors) for (const [term, weight] of vector) add(all, term, weight);
  const sums = vectors.map((vector) => Math.max(0, likeness(vector, all) - likeness(vector, vector)));
  const most = sums.reduce((a, b) => Math.max(a, b), 0) || 1;
  return sums.map((sum) => sum / most);
}

const add = (map: Map<string, number>, key: string, value: number): void => {
  map.set(key, (map.get(key) ?? 0) + value);
};
