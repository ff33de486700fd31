import { type Lexicon, type Role, WORD } from '../text/lexicon.ts';
import { type Mention, pronounMention } from '../text/mention.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { endsBody } from './bodies.ts';
import { cueWords, sourceInCue } from './cue-words.ts';
import { joinTitles } from './long-titles.ts';
import { genderOfName, kindOfName, type Range } from './name-kind.ts';
import { isOffice, nameWithin } from './name-within.ts';
import { outletNamed } from './names.ts';
import { bitsOf, type Casing, CLOSED, roleOf, type Scan } from './naming.ts';
import { isMarked, nameInChain } from './noun-chain.ts';
import { phraseEnd } from './noun-phrase.ts';

/** The noun phrases and pronouns of one sentence, tokens `from` to `to`, in order; they do not overlap. */
export function findMentions(
  text: string,
  tokens: Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  casing: Casing,
): Mention[] {
  const scan: Scan = { text, tokens, from, to, lexicon, casing };
  const mentions: Mention[] = [];
  markKnown(scan);
  let limit = from;
  for (let i = from; i < to; ) {
    const within = sourceInCue(scan, i);
    if (within) {
      mentions.push(within.mention);
      i = within.end;
      continue;
    }
    const past = cueWords(scan, i);
    if (past > i) {
      i = past;
      continue;
    }
    for (limit = Math.max(limit, i + 1); limit < to && cueWords(scan, limit) === limit; ) limit++;
    // "blant annet Egeland": an adverb of several words is none of the name's.
    const adverb = lexicon.adverbs.match(tokens, i, to);
    if (adverb && adverb.end > i + 1) {
      i = adverb.end;
      continue;
    }
    if (tellsManner(scan, i)) {
      i++;
      continue;
    }
    const pronoun = pronounAt(scan, i);
    const end = pronoun ? pronoun.last : isRelative(scan, i) ? i : phraseEnd({ ...scan, to: limit }, i);
    if (pronoun) mentions.push(pronoun);
    else if (end > i) mentions.push(nounPhrase(scan, i, end));
    i = Math.max(end, i + 1);
  }
  return joinTitles(scan, mentions);
}

/** ", die ansonsten von X berichtete": where nouns have capitals, an article behind a comma and before none is a pronoun. */
function isRelative({ tokens, from, to, lexicon }: Scan, i: number): boolean {
  const bits = bitsOf(tokens[i], lexicon);
  if (!lexicon.capitalNouns || !(bits & WORD.relative) || !(bits & WORD.determiner)) return false;
  const before = tokens[i - 1];
  const opens =
    i > from &&
    (before!.word === ',' || (bitsOf(before, lexicon) & (WORD.preposition | WORD.conjunction)) !== 0);
  if (!opens) return false;
  for (let j = i + 1; j < to; j++) {
    const token = tokens[j]!;
    if (token.kind !== 'word') return token.kind === 'mark';
    if (token.upper) return false;
    if (bitsOf(token, lexicon) & (CLOSED | WORD.cue)) return true;
  }
  return true;
}

/** "říká skromně devítiletý Ota": where order is free, an adverb of manner behind a cue is no part of what follows. */
function tellsManner({ tokens, lexicon }: Scan, i: number): boolean {
  const { word, upper, kind } = tokens[i]!;
  if (!lexicon.freeOrder || kind !== 'word' || upper || lexicon.classes.get(word) !== undefined) return false;
  if (!(bitsOf(tokens[i - 1], lexicon) & WORD.cue)) return false;
  return lexicon.adverbEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** Well-known names, some of whose words are small: "Vita huset". */
function markKnown({ tokens, from, to, lexicon, casing }: Scan) {
  for (let k = from; k < to; k++) {
    const match = tokens[k]!.upper ? lexicon.organizations.match(tokens, k, to) : null;
    if (match) for (let j = k; j < match.end; j++) casing.known.add(tokens[j]!.start);
    if (isMarked(tokens[k]!)) casing.known.add(tokens[k]!.start);
  }
}

function pronounAt({ tokens, lexicon }: Scan, i: number): Mention | null {
  const token = tokens[i]!;
  const kind = lexicon.pronouns.get(token.word);
  if (!kind) return null;
  // "den nya rapporten", "de boende": an article, where a noun follows.
  const bits = bitsOf(token, lexicon);
  const noun = (at: Token | undefined) => at?.kind === 'word' && !(bitsOf(at, lexicon) & (CLOSED | WORD.cue));
  const next = tokens[i + 1];
  const former =
    bitsOf(next, lexicon) & WORD.adverb && (noun(tokens[i + 2]) || tokens[i + 2]?.kind === 'number');
  // "jej zdaniem": behind it a word that marks a source.
  const marks = lexicon.accordingToAfter.match(tokens, i + 1) !== null;
  if (bits & WORD.determiner && !marks && (noun(next) || former)) return null;
  if (bits & WORD.complementiser) return null;
  return pronounMention(tokens, i, kind);
}

function nounPhrase(scan: Scan, first: number, run: number): Mention {
  const { tokens, lexicon } = scan;
  // "Trump's lawyer": what stands before the genitive is not who it is.
  const own = afterGenitive(tokens, first, run);
  const name = bodyName(scan, run, nameInChain(scan, own, run, nameWithin(scan, own, run)));
  const last = lexicon.nounChains && !name ? run : ownEnd(scan, own, nameRun(scan, name, run), name);
  const role = roleWithin(tokens, own, last, name, lexicon);
  const named = possessor(scan, name, last, run) ? null : fullName(name, role);
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    first,
    last,
    run,
    form: named ? 'name' : role ? 'role' : 'other',
    name: named ? spanOf(tokens, named) : null,
    role: role ? roleSpan(scan, own, last, named, role.index) : describing(scan, own, named),
    kind: named ? kindOfName(scan, named, role?.role ?? null) : (role?.role.kind ?? null),
    noun: role && lexicon.nounChains ? tokens[role.index]!.word : null,
    gender:
      (lexicon.nounChains && named ? genderOfName(scan, first, named) : null) ??
      role?.role.gender ??
      (named ? genderOfName(scan, first, named) : null),
    plural: role?.role.kind === 'group',
    unique: role?.role.unique ?? false,
    determined: (bitsOf(tokens[first], lexicon) & WORD.determiner) !== 0,
    pronoun: null,
    genitive: isGenitive(tokens, first, last, lexicon),
  };
}

/** "Krajský soud": the name of a body takes in the noun that its adjective describes. */
function bodyName(scan: Scan, run: number, name: Range | null): Range | null {
  if (!name || !scan.lexicon.nounChains) return name;
  for (let j = name.last; j < Math.min(run, name.last + 3); j++)
    if (endsBody(scan, name.first, j)) return { first: name.first, last: j + 1 };
  return name;
}

/** "Granviks gymnasium": a name in the genitive before a noun that no list knows is whose it is. */
function possessor({ text, tokens, lexicon }: Scan, name: Range | null, last: number, run: number): boolean {
  if (!name || !lexicon.verbSecond || lexicon.capitalNouns || last !== name.last || run <= last) return false;
  // "Tønsbergs Blads nettutgave": the paper's edition is the paper.
  if (outletNamed(text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end), lexicon)) return false;
  const { word } = tokens[name.last - 1]!;
  return (
    lexicon.genitives.some((ending) => /^\p{L}$/u.test(ending) && word.endsWith(ending)) &&
    !lexicon.givenNames.has(word)
  );
}

/** "Statsvetaren Helena Ros": the words before a person's name tell what she is, though no list knows them. */
function describing({ tokens, lexicon }: Scan, own: number, name: Range | null): Span | null {
  if (!name) return null;
  const office = tokens[name.first - 1]?.word === '.' && isOffice(tokens, name.first - 2, lexicon);
  if (office && name.first - own > 2) return spanOf(tokens, { first: own, last: name.first });
  if (!lexicon.givenNames.has(tokens[name.first]!.word)) return null;
  let first = own;
  while (
    first < name.first &&
    (bitsOf(tokens[first], lexicon) & WORD.determiner || tokens[first]!.kind !== 'word')
  )
    first++;
  const title = lexicon.titles.get(tokens[name.first - 1]?.word ?? '');
  return first < name.first && title === undefined && tokens[name.first - 1]!.kind === 'word'
    ? spanOf(tokens, { first, last: name.first })
    : null;
}

/** "Levanger avisa", "the Smith campaign": a name and the noun for what it is are one name; before "officials" it is none. */
function fullName(name: Range | null, role: { index: number; role: Role } | null): Range | null {
  if (!name || !role || role.index < name.last) return name;
  const body = role.role.kind === 'organization' || role.role.kind === 'outlet';
  return body && role.index === name.last ? { first: name.first, last: role.index + 1 } : null;
}

const spanOf = (tokens: Token[], { first, last }: Range): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
});

/** "Maria Ek försvarar beslutet": where a verb may follow its subject at once, a name ends the phrase. */
function nameRun({ tokens, lexicon }: Scan, name: Range | null, run: number): number {
  if (!name || !lexicon.verbSecond || lexicon.capitalNouns || lexicon.freeOrder || name.last >= run)
    return run;
  const { word } = tokens[name.last - 1]!;
  const owns = lexicon.genitives.some((ending) => word.endsWith(ending)) && !lexicon.givenNames.has(word);
  return owns || roleOf(tokens[name.last]!.word, lexicon) ? run : name.last;
}

/** "Trump boarded": what follows the last name or role of a run of words is not part of the phrase. */
function ownEnd({ tokens, lexicon }: Scan, own: number, run: number, name: Range | null): number {
  let role = run - 1;
  // "flere medier": of a quantifier and a noun, the noun is the head.
  const counts = (i: number) =>
    i < run - 1 &&
    (bitsOf(tokens[i], lexicon) & WORD.determiner) !== 0 &&
    !(bitsOf(tokens[i + 1], lexicon) & WORD.cue) &&
    !(bitsOf(tokens[i + 2], lexicon) & WORD.complementiser);
  while (role >= own && (counts(role) || !roleOf(tokens[role]!.word, lexicon))) role--;
  const head = Math.max(name ? name.last : 0, role + 1);
  if (head <= own) return run;
  let last = run;
  while (last > head && tokens[last - 1]!.word !== "'s" && tokens[last - 1]!.kind !== 'quote') last--;
  return last;
}

/** Index behind the last "'s" that a noun follows. */
function afterGenitive(tokens: Token[], first: number, last: number): number {
  for (let i = last - 2; i > first; i--)
    if (tokens[i]!.word === "'s" && tokens[i + 1]!.kind === 'word') return i + 1;
  return first;
}

function isGenitive(tokens: Token[], first: number, last: number, lexicon: Lexicon): boolean {
  const { word } = tokens[last - 1]!;
  if (word === "'s") return true;
  return last > first && lexicon.genitives.some((ending) => ending.length > 1 && word.endsWith(ending));
}

function roleWithin(
  tokens: Token[],
  first: number,
  last: number,
  name: Range | null,
  lexicon: Lexicon,
): { index: number; role: Role } | null {
  // "опрошенные изданием эксперты": the noun in the form of a subject, where only one of them has it.
  const { nounChains, freeOrder, roleBases } = lexicon;
  if (nounChains && freeOrder)
    for (let i = first; i < last; i++) {
      const { word } = tokens[i]!;
      if (name && i >= name.first && i < name.last) continue;
      const role = roleBases.get(word) === word && !/[eěíy]$/.test(word) ? roleOf(word, lexicon) : null;
      if (role) return { index: i, role };
    }
  const order = lexicon.nounChains ? (i: number) => first + last - 1 - i : (i: number) => i;
  for (let k = last - 1; k >= first; k--) {
    const i = order(k);
    if (name && i >= name.first && i < name.last) continue;
    const two = i > first ? lexicon.roles.get(`${tokens[i - 1]!.word} ${tokens[i]!.word}`) : null;
    const role = roleOf(tokens[i]!.word, lexicon) ?? two;
    if (role) return { index: i, role };
  }
  return null;
}

function roleSpan(
  { tokens, lexicon }: Scan,
  first: number,
  last: number,
  name: Range | null,
  role: number,
): Span {
  let start = first;
  while (start < role && bitsOf(tokens[start], lexicon) & WORD.determiner) start++;
  const end = name ? Math.max(role + 1, name.first > role ? name.first : role + 1) : last;
  return spanOf(tokens, { first: start, last: Math.min(end, last) });
}
