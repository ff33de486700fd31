import { type Gender, type Lexicon, type Role, WORD } from '../text/lexicon.ts';
import type { SourceKind } from '../text/source.ts';
import { genderOf, givenNameOf } from './given-name.ts';
import { bareName, outletNamed } from './names.ts';
import { bitsOf, roleOf, type Scan } from './naming.ts';
import { isMarked } from './noun-chain.ts';

/** Token indexes, `[first, last)`. */
export interface Range {
  first: number;
  last: number;
}

/** What a name is, by its own words and the role beside it; null where neither tells. */
export function kindOfName(
  { text, tokens, from, lexicon }: Scan,
  name: Range,
  role: Role | null,
): SourceKind | null {
  const words = tokens.slice(name.first, name.last);
  const written = words.map((token) => text.slice(token.start, token.end)).join(' ');
  if (outletNamed(written, lexicon)) return 'outlet';
  // "Bold.nu": a name that is an address is a site.
  if (/^\p{L}[\p{L}\p{N}-]*\.\p{Ll}{2,3}$/u.test(written)) return 'outlet';
  // "SVT:s Agenda": a programme goes by its broadcaster's name.
  const owner = words.length > 1 ? text.slice(words[0]!.start, words[0]!.end) : '';
  const bare = bareName(owner, lexicon);
  const programme = bare !== owner && outletNamed(bare, lexicon) !== null;
  if (programme && !givenNameOf(words[1]!.word, lexicon) && role?.kind !== 'person') return 'outlet';
  // "Ann Lee (SPD)": what a person belongs to.
  if (
    tokens[name.first - 1]?.word === '(' &&
    tokens[name.last]?.word === ')' &&
    tokens[name.first - 2]?.upper
  )
    return 'organization';
  if (words.some((token) => roleOf(token.word, lexicon)?.kind === 'outlet')) return 'outlet';
  // "předák odborů Zdeněk Moudrý": a full name is a person's, whatever noun stands beside it.
  const full = words.length > 1 && givenNameOf(words[0]!.word, lexicon) !== null;
  // "the owner Harbour Homes Ltd": the name's own words tell that it is no person's.
  const body = words.length > 1 && words.some((token) => bitsOf(token, lexicon) & WORD.organization);
  if (role?.kind === 'person' && body && !givenNameOf(words[0]!.word, lexicon)) return 'organization';
  if (role && role.kind !== 'group' && !(full && lexicon.nounChains)) return role.kind;
  // "Jordan Pugh" and "Israel Katz" are no countries.
  if (lexicon.organizations.match(tokens, name.first, name.last)?.end === name.last) return 'organization';
  const before = name.first > from ? tokens[name.first - 1] : null;
  const titled = before && (bitsOf(before, lexicon) & WORD.title || before.word === '.');
  if (titled || givenNameOf(words[0]!.word, lexicon)) return 'person';
  if (words.some((token) => token.word.split(' ').some((word) => isOutletWord(word, lexicon))))
    return 'outlet';
  if (words.some((token) => bitsOf(token, lexicon) & WORD.organization)) return 'organization';
  if (
    (lexicon.compounds || lexicon.nounChains) &&
    words.some((token) => roleOf(token.word, lexicon)?.kind === 'organization')
  )
    return 'organization';
  if (isMarked(words[0]!)) return 'organization';
  return words.length === 1 && words[0]!.caps && words[0]!.word.length <= 6 ? 'organization' : null;
}

export const isOutletWord = (word: string, { outletWords, compounds }: Lexicon): boolean =>
  outletWords.some(
    (part) => word === part || (compounds && word.length > part.length + 1 && word.endsWith(part)),
  );

/** The gender that a given name or a title tells. */
export function genderOfName({ tokens, lexicon }: Scan, first: number, name: Range): Gender | null {
  for (let i = first; i < name.first; i++) {
    const gender = lexicon.titles.get(tokens[i]!.word);
    if (gender) return gender;
  }
  const surname = name.last - name.first > 1 ? tokens[name.last - 1]!.word : null;
  return genderOf(tokens[name.first]!.word, surname, lexicon);
}
