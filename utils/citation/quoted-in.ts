/**
 * How the running text refers to words that the article only passes on: "(Holt, quoted in Lund, 2026)" out of
 * "(Lund, 2026)". `phrase` joins speaker and reference in the interface's language; what the style puts
 * around its references stays around the whole, a number in brackets stays as it is.
 */
export function quotedIn(
  speaker: string,
  reference: string,
  phrase: (speaker: string, reference: string) => string,
): string {
  const inner = /^\((.+)\)$/s.exec(reference)?.[1];
  return inner === undefined ? phrase(speaker, reference) : `(${phrase(speaker, inner)})`;
}
