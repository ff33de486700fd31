import { roleOf, type Scan } from './naming.ts';
import { isMarked } from './noun-chain.ts';

/**
 * True where token `j` ends the name of a body that an adjective opens: "Krajský soud", "Státní veterinární správa".
 * `i` is where the phrase begins.
 */
export function endsBody({ tokens, lexicon }: Scan, i: number, j: number): boolean {
  const kind = roleOf(tokens[j]!.word, lexicon)?.kind;
  if (kind !== 'organization' && kind !== 'outlet') return false;
  let at = j - 1;
  while (at >= i && isAdjective(tokens[at]!.word, lexicon) && !tokens[at]!.upper) at--;
  const first = tokens[at];
  return at >= i && first!.upper && !first!.caps && !isMarked(first!) && isAdjective(first!.word, lexicon);
}

const isAdjective = (word: string, { adjectiveEndings }: Scan['lexicon']): boolean =>
  adjectiveEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
