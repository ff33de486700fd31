import { type Lexicon, type Role, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { SourceKind } from '../text/source.ts';
import type { Token } from '../text/token.ts';

/** What the whole text tells of its words: those that stand with a small first letter somewhere. */
export interface Casing {
  lower: Set<string>;
  /** Words that stand capitalised inside a sentence. */
  upperInside: Set<string>;
  /** Starts of the words of known names, some of which are small: "Vita huset". */
  known: Set<number>;
}

const CLOSED =
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

/** The noun phrases and pronouns of one sentence, tokens `from` to `to`, in order; they do not overlap. */
export function findMentions(
  tokens: Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  casing: Casing,
): Mention[] {
  const mentions: Mention[] = [];
  for (let k = from; k < to; k++) {
    const match = tokens[k]!.upper ? lexicon.organizations.match(tokens, k, to) : null;
    if (match) for (let j = k; j < match.end; j++) casing.known.add(tokens[j]!.start);
  }
  let i = from;
  while (i < to) {
    const pronoun = pronounAt(tokens, i, lexicon);
    if (pronoun) {
      mentions.push(pronoun);
      i = pronoun.last;
      continue;
    }
    const last = phraseEnd(tokens, i, from, to, lexicon, casing);
    if (last === i) i++;
    else {
      mentions.push(nounPhrase(tokens, i, last, from, lexicon, casing));
      i = last;
    }
  }
  return mentions;
}

function pronounAt(tokens: Token[], i: number, lexicon: Lexicon): Mention | null {
  const token = tokens[i]!;
  const kind = lexicon.pronouns.get(token.word);
  if (!kind) return null;
  // "den nya rapporten", "de boende": an article, where a noun follows.
  const bits = lexicon.classes.get(token.word) ?? 0;
  const noun = (at: Token | undefined) => at?.kind === 'word' && !(bitsOf(at, lexicon) & (CLOSED | WORD.cue));
  const next = tokens[i + 1];
  const former = next && bitsOf(next, lexicon) & WORD.adverb && noun(tokens[i + 2]);
  if (bits & WORD.determiner && (noun(next) || former)) return null;
  if (bits & WORD.complementiser) return null;
  return {
    start: token.start,
    end: token.end,
    first: i,
    last: i + 1,
    form: 'pronoun',
    name: null,
    role: null,
    kind: null,
    gender: kind === 'masculine' || kind === 'feminine' ? kind : null,
    plural: kind === 'plural',
    unique: false,
    pronoun: kind,
    genitive: false,
  };
}

export const bitsOf = (token: Token, lexicon: Lexicon): number => lexicon.classes.get(token.word) ?? 0;

/** True for a word that stands for a name by its capital, not by its place. */
function isName(tokens: Token[], i: number, from: number, lexicon: Lexicon, casing: Casing): boolean {
  const token = tokens[i]!;
  if (casing.known.has(token.start)) return true;
  if (token.kind !== 'word' || !token.upper) return false;
  const bits = bitsOf(token, lexicon);
  if (bits & WORD.notName) return false;
  const before = tokens[i - 1];
  const opens =
    i === from || before?.kind === 'quote' || (before?.kind === 'mark' && /[:–—•"-]/.test(before.word));
  if (!opens) return !lexicon.capitalNouns || nameAmongNouns(tokens, i, lexicon);
  if (lexicon.givenNames.has(token.word)) return true;
  const next = tokens[i + 1];
  if (bits & (CLOSED | WORD.determiner | WORD.cue) && !(next?.upper && casing.upperInside.has(token.word)))
    return false;
  if (casing.upperInside.has(token.word)) return !lexicon.capitalNouns || nameAmongNouns(tokens, i, lexicon);
  if (casing.lower.has(token.word) || roleOf(token.word, lexicon)) return false;
  return !lexicon.capitalNouns || nameAmongNouns(tokens, i, lexicon);
}

/** In German every noun has a capital: a name shows by its neighbours. */
function nameAmongNouns(tokens: Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i]!;
  if (lexicon.givenNames.has(token.word)) return true;
  if (token.caps) return true;
  if (roleOf(token.word, lexicon)) return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const beside = (other: Token | undefined) => other?.kind === 'word' && other.upper;
  if (before && (lexicon.givenNames.has(before.word) || lexicon.titles.has(before.word))) return true;
  if (before && beside(before) && roleOf(before.word, lexicon)) return true;
  const beforeBits = before ? bitsOf(before, lexicon) : 0;
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
    if (part) return part;
  }
  if (!lexicon.compounds) return null;
  for (const length of lexicon.roleLengths) {
    if (length < 4 || word.length < length + 2) continue;
    const role = lexicon.roles.get(word.slice(-length));
    if (role) return role;
  }
  return null;
}

/** Token index behind the noun phrase that begins at `i`; `i` where none does. */
function phraseEnd(
  tokens: Token[],
  i: number,
  from: number,
  to: number,
  lexicon: Lexicon,
  casing: Casing,
): number {
  let j = i;
  let named = false;
  while (j < to) {
    const token = tokens[j]!;
    const bits = bitsOf(token, lexicon);
    const inner = j > i;
    if (token.kind === 'mark') {
      // "Mr. Trump", "J. Smith": a stop inside a name.
      const before = tokens[j - 1];
      const next = tokens[j + 1];
      const initial = before && before.end - before.start === 1 && before.upper;
      const abbreviated = before && (bitsOf(before, lexicon) & (WORD.title | WORD.organization)) !== 0;
      if (
        inner &&
        token.word === '.' &&
        (initial || abbreviated) &&
        token.start === before.end &&
        next?.upper &&
        j + 1 < to
      ) {
        j++;
        continue;
      }
      if (inner && token.word === '&' && before?.upper && next?.upper) {
        j++;
        continue;
      }
      break;
    }
    if (token.kind === 'quote') {
      if (!inner || !followsNoun(tokens, j, i, lexicon)) break;
      j++;
      continue;
    }
    if (token.kind === 'number') {
      j++;
      continue;
    }
    if (token.word === "'s") {
      if (!inner) break;
      j++;
      continue;
    }
    const name = isName(tokens, j, from, lexicon, casing);
    if (inner && bits & WORD.particle && named && tokens[j + 1]?.upper && nameGoesOn(tokens, j, lexicon)) {
      j++;
      continue;
    }
    // "a former official", "en tidigare anställd": an adverb's form right behind an article is an adjective.
    if (inner && bits & WORD.adverb && j === i + 1 && bitsOf(tokens[i]!, lexicon) & WORD.determiner) {
      j++;
      continue;
    }
    if (!name && bits & CLOSED && !(bits & WORD.determiner && !inner)) {
      if (
        !(
          token.upper &&
          inner &&
          tokens[j - 1]?.upper &&
          !(bits & (WORD.verb | WORD.auxiliary | WORD.preposition))
        )
      )
        break;
    }
    if (!name && inner && bits & WORD.determiner && !isPossessive(tokens[j - 1]!, lexicon)) break;
    if (!name && bits & WORD.cue && !(token.upper && inner) && !isNounHere(tokens, j, i, lexicon)) break;
    // A name after a lower-case noun and its determiner is its apposition; after a bare name and a noun it is new.
    named = named || name;
    j++;
  }
  return j;
}

const isPossessive = (token: Token, lexicon: Lexicon): boolean =>
  token.word === "'s" || (bitsOf(token, lexicon) & WORD.determiner) !== 0;

/** "its claims", "the report says": a cue's form right behind a determiner is a noun. */
function isNounHere(tokens: Token[], j: number, i: number, lexicon: Lexicon): boolean {
  const before = tokens[j - 1];
  if (j === i || !before) return false;
  return (bitsOf(before, lexicon) & WORD.determiner) !== 0 || before.word === "'s";
}

const followsNoun = (tokens: Token[], j: number, i: number, lexicon: Lexicon): boolean => {
  const before = tokens[j - 1]!;
  return (
    j > i &&
    before.kind === 'word' &&
    !(bitsOf(before, lexicon) & (WORD.cue | CLOSED)) &&
    before.word === "'s"
  );
};

/** "University of Oslo", "Ursula von der Leyen": small words inside a name. */
function nameGoesOn(tokens: Token[], j: number, lexicon: Lexicon): boolean {
  const word = tokens[j]!.word;
  if (word !== 'of') return true;
  return tokens
    .slice(Math.max(0, j - 4), j)
    .some((token) => token.upper && (bitsOf(token, lexicon) & WORD.organization) !== 0);
}

function nounPhrase(
  tokens: Token[],
  first: number,
  end: number,
  from: number,
  lexicon: Lexicon,
  casing: Casing,
): Mention {
  let last = end;
  const genitive = isGenitive(tokens, first, last, lexicon);
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  const name = nameWithin(tokens, first, last, from, lexicon, casing);
  // "Trump boarded": what follows the last name or role is not part of the phrase.
  if (name || lastRole(tokens, first, last, lexicon) >= 0) {
    const head = Math.max(name ? name.last : 0, lastRole(tokens, first, last, lexicon) + 1);
    while (last > head && !/^(?:'s)$/.test(tokens[last - 1]!.word) && tokens[last - 1]!.kind !== 'quote')
      last--;
    span.end = tokens[last - 1]!.end;
  }
  const role = roleWithin(tokens, first, last, name, lexicon);
  const head = name && !(role && role.index >= name.last) ? name : null;
  let kind: SourceKind | null = null;
  let gender = role?.role.gender ?? null;
  if (head) {
    kind = kindOfName(tokens, head, role?.role ?? null, lexicon);
    gender = gender ?? genderOfName(tokens, first, head, lexicon);
  } else if (role) kind = role.role.kind;
  return {
    ...span,
    first,
    last,
    form: head ? 'name' : role ? 'role' : 'other',
    name: head ? { start: tokens[head.first]!.start, end: tokens[head.last - 1]!.end } : null,
    role: roleSpan(tokens, first, last, head, role?.index ?? -1, lexicon),
    kind,
    gender,
    plural: role?.role.kind === 'group',
    unique: role?.role.unique ?? false,
    pronoun: null,
    genitive,
  };
}

function lastRole(tokens: Token[], first: number, last: number, lexicon: Lexicon): number {
  for (let i = last - 1; i >= first; i--) if (roleOf(tokens[i]!.word, lexicon)) return i;
  return -1;
}

function isGenitive(tokens: Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const token = tokens[last - 1]!;
  if (token.word === "'s") return true;
  return last > first && lexicon.genitives.some((ending) => ending.length > 1 && token.word.endsWith(ending));
}

interface Range {
  first: number;
  last: number;
}

/** The last run of name words in the phrase, titles left out. */
function nameWithin(
  tokens: Token[],
  first: number,
  last: number,
  from: number,
  lexicon: Lexicon,
  casing: Casing,
): Range | null {
  let end = last;
  while (end > first && !isName(tokens, end - 1, from, lexicon, casing)) end--;
  if (end === first) return null;
  let start = end;
  while (start > first) {
    const token = tokens[start - 1]!;
    const bits = bitsOf(token, lexicon);
    const inside =
      isName(tokens, start - 1, from, lexicon, casing) ||
      (bits & WORD.particle && start - 1 > first) ||
      token.word === '.' ||
      token.word === '&';
    if (
      !inside ||
      (roleOf(token.word, lexicon)?.kind === 'person' &&
        end - start >= 1 &&
        !lexicon.givenNames.has(token.word))
    )
      break;
    start--;
  }
  while (
    start < end &&
    (tokens[start]!.word === '.' ||
      (bitsOf(tokens[start]!, lexicon) & WORD.title && end - start > 1) ||
      (bitsOf(tokens[start]!, lexicon) & WORD.particle &&
        !tokens[start]!.upper &&
        bitsOf(tokens[start]!, lexicon) & (WORD.determiner | WORD.preposition)))
  )
    start++;
  return start < end ? { first: start, last: end } : null;
}

function roleWithin(
  tokens: Token[],
  first: number,
  last: number,
  name: Range | null,
  lexicon: Lexicon,
): { index: number; role: Role } | null {
  for (let i = last - 1; i >= first; i--) {
    if (name && i >= name.first && i < name.last) continue;
    const role =
      roleOf(tokens[i]!.word, lexicon) ??
      (i > first ? lexicon.roles.get(`${tokens[i - 1]!.word} ${tokens[i]!.word}`) : null);
    if (role) return { index: i, role };
  }
  return null;
}

function roleSpan(
  tokens: Token[],
  first: number,
  last: number,
  name: Range | null,
  role: number,
  lexicon: Lexicon,
) {
  if (role < 0) return null;
  let start = first;
  while (start < role && bitsOf(tokens[start]!, lexicon) & WORD.determiner) start++;
  const end = name ? Math.max(role + 1, name.first > role ? name.first : role + 1) : last;
  return { start: tokens[start]!.start, end: tokens[Math.min(end, last) - 1]!.end };
}

function kindOfName(tokens: Token[], name: Range, role: Role | null, lexicon: Lexicon): SourceKind | null {
  const words = tokens.slice(name.first, name.last);
  if (role && role.kind !== 'group') return role.kind;
  if (lexicon.organizations.match(tokens, name.first, name.last)) return 'organization';
  const before = tokens[name.first - 1];
  const titled = before && (bitsOf(before, lexicon) & WORD.title || before.word === '.');
  if (titled || lexicon.givenNames.has(words[0]!.word)) return 'person';
  if (words.some((token) => bitsOf(token, lexicon) & WORD.organization)) return 'organization';
  if (lexicon.compounds && words.some((token) => roleOf(token.word, lexicon)?.kind === 'organization'))
    return 'organization';
  if (words.length === 1 && words[0]!.caps && words[0]!.word.length <= 6) return 'organization';
  return null;
}

function genderOfName(tokens: Token[], first: number, name: Range, lexicon: Lexicon) {
  for (let i = first; i < name.first; i++) {
    const gender = lexicon.titles.get(tokens[i]!.word);
    if (gender) return gender;
  }
  return lexicon.givenNames.get(tokens[name.first]!.word) ?? null;
}
