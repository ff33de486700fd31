import type { Lexicon } from '../text/lexicon.ts';
import { fold } from '../text/token.ts';
import { type Outlet, outlets } from './outlets.ts';

/**
 * A name without an ending that a mark parts from it: "FT:s" and "Clinton's" become "FT" and "Clinton". Endings of
 * letters alone may belong to the name ("Nováková"): they count only where two forms are compared.
 */
export function bareName(name: string, lexicon: Lexicon): string {
  const plain = name
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^["«„“]|["»“”]$/g, '')
    .trim();
  for (const ending of [...lexicon.genitives, ...lexicon.nameEndings]) {
    if (!/[^\p{L}]/u.test(ending)) continue;
    if (plain.length > ending.length + 1 && plain.endsWith(ending))
      return plain.slice(0, -ending.length).trim();
  }
  return plain;
}

/** The words of a name, folded, for comparing. */
export const nameWords = (name: string): string[] =>
  fold(name)
    .split(/[\s.]+/)
    .filter((word) => word && word !== '&');

/** True where two forms of one name differ by an ending that names take in the language. */
export function sameWord(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  for (const ending of [...lexicon.genitives, ...lexicon.nameEndings]) {
    if (long.endsWith(ending) && long.slice(0, -ending.length) === short) return true;
    for (const other of lexicon.nameEndings) {
      if (
        long.endsWith(ending) &&
        short.endsWith(other) &&
        long.slice(0, -ending.length) === short.slice(0, -other.length)
      ) {
        return long.length - ending.length > 2;
      }
    }
  }
  return false;
}

/** A name's last word without each ending it may have in the language, itself first; none under three letters. */
export function stems(word: string, lexicon: Lexicon): string[] {
  const found = [word];
  for (const ending of lexicon.nameEndings)
    if (word.endsWith(ending) && word.length - ending.length >= 3) found.push(word.slice(0, -ending.length));
  return [...new Set(found)];
}

/** How sure it is that a name stands in the case that names: two given name and all, none with another case's ending. */
export function nominative(name: string, lexicon: Lexicon): number {
  const words = nameWords(name);
  if (words.length > 1) return lexicon.givenNames.has(words[0]!) ? 2 : 1;
  const last = words.at(-1) ?? '';
  return lexicon.possessorEndings.some((ending) => last.endsWith(ending)) ? 0 : 1;
}

const outletByName = new Map<string, Outlet>();
for (const outlet of outlets) {
  for (const form of [outlet.name, outlet.domain, ...outlet.short]) {
    const other = outletByName.get(fold(form));
    // "DN" is one paper in Sweden and another in Norway: an outlet, but not known which.
    if (other === outlet) continue;
    outletByName.set(fold(form), other ? { name: form, domain: '', country: '', short: [] } : outlet);
  }
}

/** The news medium of that name, short name or domain, or null. */
export const outletOf = (name: string): Outlet | null =>
  outletByName.get(fold(name)) ?? outletByName.get(fold(name).replace(/^the /, '')) ?? null;

/** As `outletOf`, also where the name has an ending: "Tønsbergs Blads", "Aftonbladets". */
export function outletNamed(name: string, lexicon: Lexicon): Outlet | null {
  const exact = outletOf(name);
  if (exact) return exact;
  if (lexicon.nounChains) {
    const declined = declinedOutlet(name, lexicon);
    if (declined) return declined;
  }
  for (const ending of [...lexicon.genitives, ...lexicon.nameEndings]) {
    const stem = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
    // A stem of a few letters is another word, not a short name with an ending.
    const outlet = stem.length > (lexicon.nounChains ? 4 : 5) ? outletOf(stem) : null;
    if (outlet) return outlet;
  }
  return null;
}

/** Names of outlets by their first letters, for finding one by another case. */
const outletForms = Map.groupBy(
  [...outletByName.entries()].map(([form, outlet]) => ({ words: form.split(' '), outlet })),
  ({ words }) => words[0]!.slice(0, 3),
);

/** "České televizi", "Novinkám", "«Известиям»": the outlet whose name has the same words in other cases. */
function declinedOutlet(name: string, lexicon: Lexicon): Outlet | null {
  const words = fold(name)
    .replace(/[«»„“"]/g, '')
    .split(' ');
  // A short word with an ending is another word.
  if (words.length === 1 && words[0]!.length < 7) return null;
  for (const { words: known, outlet } of outletForms.get(words[0]!.slice(0, 3)) ?? [])
    if (
      known.length === words.length &&
      (words.length > 1 || known[0]!.length > 6) &&
      known.every((word, i) => sameWord(word, words[i]!, lexicon))
    )
      return outlet;
  return null;
}

/** "FT" for "Financial Times": the initials of a name's capitalised words. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('');
}
