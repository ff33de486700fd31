import { classesOf, type Lexicon, type Role, WORD } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { stems } from './names.ts';

/** What the whole text tells of its words: how they are written elsewhere in it. */
export interface Casing {
  /** Words that stand with a small first letter somewhere. */
  lower: Set<string>;
  /** Words that stand capitalised inside a sentence. */
  upperInside: Set<string>;
  /** The same without the endings of cases, four letters and more; empty where names have none. */
  upperStems: Set<string>;
  /** Words that stand in a name of several words somewhere; needed where every noun has a capital. */
  names: Set<string>;
  /** Starts of the words of well-known names, some of which are small: "Vita huset". */
  known: Set<number>;
}

/** One sentence, tokens `from` to `to`, and what is needed to read it. */
export interface Scan {
  text: string;
  tokens: Token[];
  from: number;
  to: number;
  lexicon: Lexicon;
  casing: Casing;
}

/** The classes of words that end a noun phrase. */
export const CLOSED =
  WORD.preposition |
  WORD.conjunction |
  WORD.subordinator |
  WORD.complementiser |
  WORD.relative |
  WORD.auxiliary |
  WORD.negation |
  WORD.adverb |
  WORD.pronoun |
  WORD.verb;

export const bitsOf = (token: Token | undefined, lexicon: Lexicon): number =>
  token ? classesOf(token, lexicon) : 0;

/** True for a word that stands for a name by its capital, not by its place. */
export function isName(scan: Scan, i: number): boolean {
  const { tokens, lexicon, casing } = scan;
  const token = tokens[i]!;
  if (casing.known.has(token.start)) return true;
  if (token.kind === 'number') return isChannel(scan, i);
  if (token.kind !== 'word' || !token.upper) return false;
  const bits = bitsOf(token, lexicon);
  // "the local MP": letters for a role are no name.
  const role = token.caps ? lexicon.roles.get(token.word)?.kind : null;
  if (role === 'person' || role === 'group') return false;
  const before = tokens[i - 1];
  // "Theresa May", "April Jones": a given name beside it tells that it is no month.
  if (bits & WORD.notName)
    return (i > scan.from && before!.upper && lexicon.givenNames.has(before!.word)) || inBody(scan, i);
  if (!opensSentence(scan, i)) return !lexicon.capitalNouns || nameAmongNouns(scan, i);
  if (lexicon.givenNames.has(token.word)) return true;
  const next = tokens[i + 1];
  // "Van der Molen betaalt": a particle with a capital opens a surname.
  if (bits & WORD.particle && next && !next.upper && behindParticles(scan, i)?.upper) return true;
  // "Police said": alone at the head of its sentence, a noun for a body is no short name of one.
  const kind = lexicon.bareNames && !next?.upper ? roleOf(token.word, lexicon)?.kind : null;
  if (kind === 'organization' || kind === 'group') return false;
  const seen =
    casing.upperInside.has(token.word) ||
    (casing.upperStems.size > 0 && stems(token.word, lexicon).some((stem) => casing.upperStems.has(stem)));
  if (bits & (CLOSED | WORD.determiner | WORD.cue) && !(next?.upper && seen)) return false;
  if (lexicon.capitalNouns) return nameAmongNouns(scan, i);
  if (seen || token.caps) return true;
  const { masculine, feminine, plural } = lexicon.personEndings;
  if (
    [...masculine, ...feminine, ...plural].some(
      (ending) => token.word.length > ending.length + 1 && token.word.endsWith(ending),
    ) &&
    !next?.upper
  )
    return false;
  if (casing.lower.has(token.word) || roleOf(token.word, lexicon)) return false;
  // "Сделку планируют": the ending shows a noun that is no subject.
  const oblique = [...lexicon.obliqueEndings, ...lexicon.toldEndings];
  if (lexicon.freeOrder && oblique.some((ending) => token.word.endsWith(ending))) return false;
  if (
    lexicon.commonEndings.some(
      (ending) => token.word.length > ending.length + 2 && token.word.endsWith(ending),
    )
  )
    return false;
  // "Statsvetaren Helena Ros": a first word before a given name tells what she is, or with an article before two names.
  if (next?.upper && lexicon.givenNames.has(next.word)) return false;
  if (
    next?.upper &&
    tokens[i + 2]?.upper &&
    tokens[i + 2]!.kind === 'word' &&
    hasArticle(token.word, lexicon)
  )
    return false;
  // A first word never seen elsewhere: before another noun it describes ("Polling averages").
  const noun =
    next?.kind === 'word' &&
    !next.upper &&
    (bitsOf(next, lexicon) & (CLOSED | WORD.cue | WORD.determiner)) === 0;
  return !noun || next.word === "'s";
}

/** "Liberal Democratic Party", "British Airways": capitals and a word for a body behind it make it part of that body's name. */
function inBody({ tokens, to, lexicon }: Scan, i: number): boolean {
  if (!lexicon.bareNames) return false;
  for (let j = i + 1; j < Math.min(to, i + 4) && tokens[j]!.kind === 'word' && tokens[j]!.upper; j++)
    if (bitsOf(tokens[j], lexicon) & WORD.organization) return true;
  return false;
}

/** "TV 2": a channel's number is part of its name. */
const isChannel = ({ tokens, from, lexicon }: Scan, i: number): boolean =>
  i > from &&
  tokens[i]!.word.length < 3 &&
  tokens[i - 1]!.upper &&
  lexicon.outletWords.includes(tokens[i - 1]!.word);

/** "kriminologen": a noun with the article at its end. */
const hasArticle = (word: string, { definiteEndings }: Lexicon): boolean =>
  word.length > 7 && definiteEndings.some((ending) => ending.length > 1 && word.endsWith(ending));

/** The word behind the small words of a name that begin at `i`: "van der *Molen*". */
export function behindParticles({ tokens, to, lexicon }: Scan, i: number): Token | undefined {
  let at = i + 1;
  while (at < Math.min(to, i + 4) && !tokens[at]!.upper && bitsOf(tokens[at], lexicon) & WORD.particle) at++;
  return at < to ? tokens[at] : undefined;
}

function opensSentence({ text, tokens, from }: Scan, i: number): boolean {
  const before = tokens[i - 1];
  // "“…,” Kelsey shared": behind a quotation that ends in a comma, the sentence goes on.
  const goesOn = before?.kind === 'quote' && /,["'“”’»]?$/u.test(text.slice(before.start, before.end));
  return (
    i === from ||
    (before?.kind === 'quote' && !goesOn) ||
    (before?.kind === 'mark' && /[:–—―•"([-]/.test(before.word))
  );
}

/** In German every noun has a capital: a name shows by its neighbours. */
function nameAmongNouns({ tokens, lexicon, casing }: Scan, i: number): boolean {
  const token = tokens[i]!;
  if (lexicon.givenNames.has(token.word) || token.caps) return true;
  const before = tokens[i - 1];
  // "Heike Hofmann": behind a given name no noun for what somebody is, however it ends.
  if (before && lexicon.givenNames.has(before.word) && !lexicon.roles.has(token.word)) return true;
  if (roleOf(token.word, lexicon)) return false;
  if (casing.names.has(token.word)) return true;
  const next = tokens[i + 1];
  const beside = (other: Token | undefined) => other?.kind === 'word' && other.upper;
  if (before && (lexicon.givenNames.has(before.word) || lexicon.titles.has(before.word))) return true;
  if (before && beside(before) && roleOf(before.word, lexicon)) return true;
  const beforeBits = bitsOf(before, lexicon);
  if (beforeBits & WORD.particle && !(beforeBits & WORD.determiner)) return true;
  if (beforeBits & WORD.determiner) return false;
  return beside(before) || beside(next);
}

/** What a noun stands for, if it stands for a source: by itself, or by its last part where nouns are compounded. */
export function roleOf(word: string, lexicon: Lexicon): Role | null {
  const exact = lexicon.roles.get(word);
  if (exact) return exact;
  const dash = word.lastIndexOf('-');
  if (dash > 0) {
    const part = lexicon.roles.get(word.slice(dash + 1));
    // "the 36-year-old"
    const whole = part ?? lexicon.roles.get(word.slice(word.indexOf('-') + 1));
    if (whole) return whole;
  }
  if (!lexicon.compounds) return null;
  for (const length of lexicon.roleLengths) {
    if (length < 4 || word.length < length + 2) continue;
    const role = lexicon.roles.get(word.slice(-length));
    // "Trafikverket": a body with a name of its own stands for no other.
    if (role) return role.kind === 'organization' ? { ...role, unique: true } : role;
  }
  return null;
}

/** Takes down the words of names of several words: behind a given name, a title or a role, or two capitals in a row. */
export function noteNames(tokens: Token[], from: number, to: number, lexicon: Lexicon, names: Set<string>) {
  const capital = (token: Token | undefined) => token?.kind === 'word' && token.upper;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    if (!capital(token) || !capital(before) || before.word.length < 2) continue;
    if (
      bitsOf(token, lexicon) & (CLOSED | WORD.determiner | WORD.notName | WORD.cue) ||
      roleOf(token.word, lexicon)
    )
      continue;
    const given = lexicon.givenNames.has(before.word);
    const titled = lexicon.titles.has(before.word) || roleOf(before.word, lexicon)?.kind === 'person';
    const pair = i - 1 > from && !(bitsOf(before, lexicon) & (CLOSED | WORD.determiner | WORD.notName));
    if (given || titled || pair) names.add(token.word);
  }
}
