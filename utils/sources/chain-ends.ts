import { type Lexicon, WORD } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { givenNameOf, isNominativeGiven } from './given-name.ts';
import { stems } from './names.ts';
import { bitsOf, CLOSED, roleOf, type Scan } from './naming.ts';
import { isMarked } from './noun-chain.ts';

/** How many words may stand between a role and the name of its bearer. */
const FAR = 8;

/**
 * Where a genitive follows its noun, a chain of nouns could go on for ever. It ends at token `j`, though nothing but a
 * noun stands there: `i` is where it begins, `named` tells that it holds a name.
 */
export function endsChain(scan: Scan, i: number, j: number, named: boolean): boolean {
  const { nounChains, freeOrder } = scan.lexicon;
  if (!nounChains || !freeOrder || j === i) return false;
  return (
    opensSubject(scan, i, j) ||
    opensMarkedName(scan, i, j) ||
    isObject(scan, i, j) ||
    isApart(scan, i, j, named)
  );
}

/** "v odůvodnění | předseda senátu", "в каталоге | искусствовед": a role in the form of a subject, behind what a preposition governs. */
function opensSubject(scan: Scan, i: number, j: number): boolean {
  const { tokens, lexicon } = scan;
  const governed =
    (bitsOf(tokens[i - 1], lexicon) & WORD.preposition) !== 0 ||
    lexicon.cues.match(tokens, i - 1)?.value.includes('cite') === true ||
    // "komentuje výsledky | analytik"
    ((bitsOf(tokens[i - 1], lexicon) & WORD.cue) !== 0 && !isSomebody(tokens[j - 1]!, lexicon)) ||
    endsAs(tokens[j - 1]!, lexicon.obliqueEndings);
  if (!governed || tokens[j]!.upper || !isNoun(tokens[j - 1]!, lexicon)) return false;
  let role = j;
  while (role < scan.to && role < j + 3 && isAdjective(tokens[role]!, lexicon)) role++;
  const { word, upper } = tokens[role] ?? tokens[j]!;
  if (upper || lexicon.roleBases.get(word) !== word) return false;
  const kind = roleOf(word, lexicon)?.kind;
  if (kind === 'document' && !roleOf(tokens[j - 1]!.word, lexicon)) return false;
  // "policie", "mluvčí", "soudce": a subject's form and a genitive's; the name behind it tells.
  if (!/[eěíy]$/.test(word)) return true;
  return (
    kind === 'person' &&
    tokens
      .slice(role + 1, Math.min(scan.to, role + FAR))
      .some((token) => isNominativeGiven(token.word, lexicon))
  );
}

/** "сказал Берковский | «Чемпионату»": nobody's surname goes on in quotation marks. */
function opensMarkedName({ tokens, from, lexicon }: Scan, i: number, j: number): boolean {
  const before = tokens[j - 1]!;
  if (!isMarked(tokens[j]!) || !before.upper || before.caps || isMarked(before)) return false;
  if (i === from && j === i + 1) return false;
  return !(bitsOf(before, lexicon) & WORD.organization) && !roleOf(before.word, lexicon);
}

/** "директор музея | ситуацию не комментирует": a noun that is no genitive, behind a role in the form of a subject. */
function isObject({ tokens, lexicon }: Scan, i: number, j: number): boolean {
  const { upper, word } = tokens[j]!;
  // "Lékařská komora | projekt vítá": a thing in the form that is no genitive.
  const thing = !upper && roleOf(word, lexicon)?.kind === 'document' && lexicon.roleBases.get(word) === word;
  const holder = tokens
    .slice(i, j)
    .some((token) => /^(?:person|organization|group)$/.test(roleOf(token.word, lexicon)?.kind ?? ''));
  if (thing && holder && !/[eěíy]$/.test(word)) return true;
  if (upper || roleOf(word, lexicon) || !endsAs(tokens[j]!, lexicon.objectEndings)) return false;
  return tokens.slice(i, j).some((token) => roleOf(token.word, lexicon) !== null);
}

/** "průzkumu agentury STEM | zákaz": a noun that is no genitive, behind a name that stands behind a noun. */
function isApart(scan: Scan, i: number, j: number, named: boolean): boolean {
  const { tokens, lexicon, casing } = scan;
  const before = tokens[j - 1]!;
  const { upper, word } = tokens[j]!;
  if (!named || upper || !before.upper) return false;
  // "изданию «Заречье» | смотритель"
  if (isMarked(before) && j - 2 >= i && roleOf(tokens[j - 2]!.word, lexicon)) return true;
  // "Pavlína Malá | navrhne": nothing but a name's own particle goes on with somebody's full name.
  const given = tokens[j - 2];
  const person = given && j - 2 >= i && given.upper && givenNameOf(given.word, lexicon) !== null;
  const particle = (bitsOf(tokens[j], lexicon) & WORD.particle) !== 0;
  if (person && !particle && !(bitsOf(before, lexicon) & WORD.organization) && !roleOf(before.word, lexicon))
    return true;
  // "Michálek | vinu popíral": behind one word that the text has as a name elsewhere, what no subject's genitive is.
  const alone =
    j === i + 1 &&
    (i > scan.from ||
      casing.upperInside.has(before.word) ||
      stems(before.word, lexicon).some((stem) => casing.upperStems.has(stem)));
  const bodily =
    bitsOf(before, lexicon) & WORD.organization ||
    roleOf(before.word, lexicon) ||
    isAdjective(before, lexicon);
  if (alone && !particle && !bodily && endsAs(tokens[j]!, lexicon.toldEndings)) return true;
  if (tokens[i]!.upper || roleOf(word, lexicon)) return false;
  if (
    bitsOf(before, lexicon) & WORD.organization ||
    roleOf(before.word, lexicon) ||
    isAdjective(before, lexicon)
  )
    return false;
  return lexicon.genitiveEndings.length > 0 && !endsAs(tokens[j]!, lexicon.genitiveEndings);
}

const isSomebody = ({ word }: Token, lexicon: Lexicon): boolean => {
  const kind = roleOf(word, lexicon)?.kind;
  return kind === 'person' || kind === 'group' || kind === 'anonymous';
};

const isNoun = (token: Token, lexicon: Lexicon): boolean =>
  token.kind === 'word' &&
  !(bitsOf(token, lexicon) & (CLOSED | WORD.determiner)) &&
  !isAdjective(token, lexicon);

const isAdjective = ({ word, kind }: Token, { adjectiveEndings, roles }: Lexicon): boolean =>
  kind === 'word' &&
  !roles.has(word) &&
  adjectiveEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

const endsAs = ({ word }: Token, endings: string[]): boolean =>
  endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
