/** A name in CSL-JSON: of a person in parts, of anybody else whole. */
export interface CslName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  literal?: string;
}

/** Words that stand before a family name and belong to it. */
const PARTICLES = new Set(
  'af al av bin da dal de del della den der di dos du el la le ten ter van von zu'.split(' '),
);

/** Words that an organization's name ends in or holds. */
const COLLECTIVE =
  /\b(?:news|media|press|desk|agency|redaktion(?:en)?|editors?|staff|team|tt|ap|afp|ntb|reuters|dpa|ritzau)\b/i;

/**
 * A byline's name in parts. One word, or the name of an agency or a desk, stays whole, so that no style
 * turns it round or shortens it to initials.
 */
export function nameOf(written: string): CslName {
  const name = written.trim().replace(/\s+/g, ' ');
  const words = name.split(' ');
  if (words.length < 2 || COLLECTIVE.test(name) || /[\d&/]/.test(name)) return { literal: name };
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]!.toLowerCase())) from--;
  const particles = words.slice(from, -1).join(' ');
  return {
    family: words.at(-1)!,
    given: words.slice(0, from).join(' '),
    ...(particles && { 'non-dropping-particle': particles }),
  };
}

/** "Family, Given", as bibliographies sort. */
export function sortedName({ family, given, literal, 'non-dropping-particle': particle }: CslName): string {
  if (literal) return literal;
  return `${particle ? `${particle} ` : ''}${family}, ${given}`;
}
