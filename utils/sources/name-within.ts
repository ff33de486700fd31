import { type Lexicon, WORD } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { behindNouns } from './given-name.ts';
import { isOutletWord, type Range } from './name-kind.ts';
import { bitsOf, isName, roleOf, type Scan } from './naming.ts';

/** The last run of name words in the phrase, titles left out. */
export function nameWithin(scan: Scan, first: number, last: number): Range | null {
  const { tokens, lexicon } = scan;
  let end = last;
  while (end > first && !isName(scan, end - 1)) end--;
  if (end === first) return null;
  let start = end;
  while (start > first && inName(scan, start - 1, first)) {
    const { word } = tokens[start - 1]!;
    const titled = roleOf(word, lexicon)?.kind === 'person' || isOffice(tokens, start - 1, lexicon);
    const body = ownsTitle(scan, start, end);
    if (titled && start < end && !lexicon.givenNames.has(word) && !body) break;
    if (start < end - 1 && isBody(scan, start - 1) && lexicon.givenNames.has(tokens[start]!.word)) break;
    start--;
  }
  start = behindNouns(scan, start, end);
  if (isOfficeAlone(scan, first, start, end)) return null;
  while (
    start < end &&
    isTitleOrArticle(tokens[start]!, end - start, lexicon) &&
    !ownsTitle(scan, start, end)
  )
    start++;
  return start < end ? { first: start, last: end } : null;
}

/** "Gov." in "Ohio Gov. Ann Lee": what stands before it says of where. */
export function isOffice(tokens: Token[], i: number, lexicon: Lexicon): boolean {
  return (
    lexicon.bareNames && tokens[i + 1]?.word === '.' && lexicon.titles.get(tokens[i]?.word ?? '') === null
  );
}

/** "General Hospital": a title that the name of a body goes on with is part of that name. */
const ownsTitle = (scan: Scan, start: number, end: number): boolean =>
  scan.lexicon.bareNames &&
  (bitsOf(scan.tokens[end - 1], scan.lexicon) & WORD.organization) !== 0 &&
  !scan.tokens.slice(start, end).some(({ word }) => scan.lexicon.givenNames.has(word));

/** "the Prime Minister", "Chair of the board": an office with a capital is no name. */
function isOfficeAlone({ tokens, lexicon }: Scan, first: number, start: number, end: number): boolean {
  if (!lexicon.bareNames || roleOf(tokens[end - 1]!.word, lexicon)?.kind !== 'person') return false;
  const names = tokens.slice(start, end);
  if (names.some(({ word }) => lexicon.givenNames.has(word))) return false;
  const offices = names.every(
    (token) => roleOf(token.word, lexicon)?.kind === 'person' || bitsOf(token, lexicon) & WORD.title,
  );
  return (
    (bitsOf(tokens[first], lexicon) & WORD.determiner) !== 0 ||
    lexicon.bodyParticles.has(tokens[end]?.word ?? '') ||
    (offices && names.length > 1)
  );
}

/** "Klimarådet" in "formand for Klimarådet Ann Lee": a body beside a person's name is not part of it. */
const isBody = ({ tokens, lexicon }: Scan, i: number): boolean =>
  (bitsOf(tokens[i], lexicon) & WORD.organization) !== 0 ||
  roleOf(tokens[i]!.word, lexicon)?.kind === 'organization' ||
  isOutletWord(tokens[i]!.word, lexicon);

function inName(scan: Scan, i: number, first: number): boolean {
  const token = scan.tokens[i]!;
  if (isName(scan, i)) return true;
  // "Midt- og Vestsjællands Politi"
  if (token.word === '-' && i > first)
    return token.start === scan.tokens[i - 1]!.end && scan.tokens[i - 1]!.upper;
  if (scan.tokens[i - 1]?.word === '-' && i > first + 1 && scan.tokens[i - 2]!.upper) return true;
  return (i > first && (bitsOf(token, scan.lexicon) & WORD.particle) !== 0) || /^[.&/]$/.test(token.word);
}

function isTitleOrArticle(token: Token, words: number, lexicon: Lexicon): boolean {
  const bits = bitsOf(token, lexicon);
  if (/^[.&/]$/.test(token.word)) return true;
  if (bits & WORD.title && words > 1) return true;
  return (bits & WORD.particle) !== 0 && !token.upper && (bits & (WORD.determiner | WORD.preposition)) !== 0;
}
