import { WORD } from '../text/lexicon.ts';
import { endsBody } from './bodies.ts';
import { endsChain } from './chain-ends.ts';
import { outletNamed } from './names.ts';
import { behindParticles, bitsOf, CLOSED, isName, roleOf, type Scan } from './naming.ts';

/** Token index behind the noun phrase that begins at `i`; `i` where none does. */
export function phraseEnd(scan: Scan, i: number): number {
  const { tokens, to } = scan;
  let named = false;
  let j = i;
  for (; j < to; j++) {
    const token = tokens[j]!;
    if (
      token.kind === 'mark' ? !joinsName(scan, i, j) : token.kind === 'quote' ? !ownTitle(scan, i, j) : false
    )
      break;
    // "Speaking on the radio's “Morning Show,” Ann Lee said": behind a comma within the marks a phrase of its own begins.
    if (token.kind === 'quote' && /[,;]/.test(scan.text[token.end - 2] ?? '')) return j + 1;
    if (token.kind === 'number' && countsAnew(scan, i, j)) break;
    if (token.kind !== 'word') continue;
    if (token.word === "'s") {
      if (j === i) break;
      continue;
    }
    const name = isName(scan, j);
    if (name && j > i && startsAnew(scan, i, j)) break;
    if (j > i && partsHearer(scan, i, j) && !endsBody(scan, i, j)) break;
    if (j > i && (isPredicate(scan, j) || isPast(scan, j))) break;
    if (endsChain(scan, i, j, named)) break;
    if (!name && endsWithArticle(scan, j)) break;
    if (!name && named && tellsAnew(scan, j) && !endsBody(scan, i, j)) break;
    if (!name && !belongs(scan, i, j, named)) break;
    named ||= name;
  }
  return j;
}

/** True where a word that is no name goes on with, or opens, the phrase. */
function belongs(scan: Scan, i: number, j: number, named: boolean): boolean {
  const { tokens, lexicon } = scan;
  const token = tokens[j]!;
  const before = tokens[j - 1];
  const bits = bitsOf(token, lexicon);
  const inner = j > i;
  if (inner && named && bits & WORD.particle && behindParticles(scan, j)?.upper && nameGoesOn(scan, j))
    return true;
  // "a former official", "en tidigare anställd": an adverb's form right behind an article is an adjective.
  if (inner && bits & WORD.adverb && j === i + 1 && bitsOf(tokens[i], lexicon) & WORD.determiner) return true;
  if (!inner && isVerbBefore(scan, j)) return false;
  if (!inner && bits & WORD.determiner) return !(bits & WORD.complementiser) || opensPhrase(scan, j);
  // "Bank Of", "Will Smith": a capital keeps a small word within a name.
  const titled =
    inner && token.upper && before?.upper && !(bits & (WORD.verb | WORD.auxiliary | WORD.preposition));
  // "Midt- og Vestsjællands Politi"
  if (inner && joinsParts(scan, j - 1)) return true;
  // "museets leder": a verb's form behind an owner or an article is the noun.
  const owned = inner && (isOwner(scan, i, j - 1) || bitsOf(before, lexicon) & WORD.determiner);
  if (owned && (bits & CLOSED) === WORD.verb && roleOf(token.word, lexicon)) return true;
  // "en man": what is a pronoun by itself is a noun behind an article.
  const man = inner && (bits & CLOSED) === WORD.pronoun && lexicon.roles.has(token.word);
  if (bits & CLOSED && !titled && !man) return false;
  // Where nouns have capitals, a small word behind one is a verb.
  if (
    lexicon.capitalNouns &&
    inner &&
    !token.upper &&
    before?.kind === 'word' &&
    before.upper &&
    (j - 1 > scan.from || roleOf(before.word, lexicon))
  )
    return false;
  // "el diario La Voz": a capital article inside a sentence opens a name.
  if (inner && bits & WORD.determiner && token.upper && tokens[j + 1]?.upper) return true;
  if (inner && bits & WORD.determiner)
    return before?.word === "'s" || (bitsOf(before, lexicon) & WORD.determiner) !== 0;
  // Where nouns have capitals, a word with one within a sentence is no verb: "nach Aussagen".
  const noun = token.upper && (inner || (lexicon.capitalNouns && j > scan.from));
  if (bits & WORD.cue && !noun) return isNounHere(scan, i, j);
  return true;
}

/** "die Firma | 90 Rinder": where nouns have capitals, a number behind one counts what follows. */
const countsAnew = ({ tokens, lexicon }: Scan, i: number, j: number): boolean =>
  lexicon.capitalNouns &&
  j > i &&
  tokens[j - 1]!.kind === 'word' &&
  tokens[j - 1]!.upper &&
  tokens[j + 1]?.kind === 'word' &&
  !(bitsOf(tokens[j + 1], lexicon) & (CLOSED | WORD.cue));

/** "„Nein“, protestiert Höcke", "nutzt Voigt": a small word that no list knows and that is no adjective before a noun. */
function isVerbBefore({ tokens, lexicon }: Scan, j: number): boolean {
  const { attributiveEndings, classes } = lexicon;
  const { upper, word, kind } = tokens[j]!;
  if (attributiveEndings.length === 0 || upper || kind !== 'word' || classes.get(word)) return false;
  if (tokens[j - 1]?.kind === 'quote' || (tokens[j - 1]?.word === ',' && tokens[j - 2]?.kind === 'quote'))
    return true;
  const next = tokens[j + 1];
  // "bestehen Karl Beck zufolge": before a given name no adjective stands without an article.
  if (next && lexicon.givenNames.has(next.word)) return true;
  return (next?.upper ?? false) && !attributiveEndings.some((ending) => word.endsWith(ending));
}

/** "Midt-" before "og Vestsjælland": a hyphen for what the next word has too. */
const joinsParts = ({ tokens, to, lexicon }: Scan, j: number): boolean =>
  tokens[j]!.word === '-' &&
  tokens[j - 1]?.end === tokens[j]!.start &&
  tokens[j - 1]!.upper &&
  (bitsOf(tokens[j + 1], lexicon) & WORD.conjunction) !== 0 &&
  j + 2 < to &&
  tokens[j + 2]!.upper;

/** True for a word in the genitive where no mark shows it: "museets". */
const isOwner = ({ tokens, lexicon }: Scan, i: number, j: number): boolean =>
  j >= i &&
  lexicon.compounds &&
  !lexicon.capitalNouns &&
  lexicon.genitives.some((ending) => /^\p{L}$/u.test(ending) && tokens[j]!.word.endsWith(ending));

/** "Mr. Trump", "J. Smith", "Smith & Co", "New York Times/CBS": marks inside a name. */
function joinsName(scan: Scan, i: number, j: number): boolean {
  const { tokens, to, lexicon } = scan;
  const before = tokens[j - 1];
  const next = tokens[j + 1];
  if (j > i && joinsParts(scan, j)) return true;
  // "гимназия № 4"
  if (tokens[j]!.word === '№') return j > i && next?.kind === 'number' && j + 1 < to;
  // "the teachers’ union": the apostrophe of a plural's genitive.
  const owners =
    j > i &&
    before &&
    /^['’]$/.test(tokens[j]!.word) &&
    before.word.endsWith('s') &&
    tokens[j]!.start === before.end;
  if (owners && next?.kind === 'word' && next.start > tokens[j]!.end) return true;
  if (j === i || !before || j + 1 >= to || !next?.upper) return false;
  const { word, start } = tokens[j]!;
  if (word === '&' || word === '/') return before.upper;
  if (word !== '.' || start !== before.end) return false;
  const initial = before.end - before.start === 1 && before.upper;
  return initial || (bitsOf(before, lexicon) & (WORD.title | WORD.organization)) !== 0;
}

/** "CNN's “State of the Union”", "the newspaper „Neue Zeit“": a title that belongs to what goes before. */
function ownTitle({ tokens, lexicon }: Scan, i: number, j: number): boolean {
  if (j === i) return false;
  const { word } = tokens[j - 1]!;
  const kind = lexicon.capitalNouns ? roleOf(word, lexicon)?.kind : null;
  return word === "'s" || kind === 'outlet' || kind === 'organization' || kind === 'document';
}

/** "in a recent interview Trump": a name behind a thing begins a phrase of its own. */
function startsAnew(scan: Scan, i: number, j: number): boolean {
  const { tokens, lexicon } = scan;
  const before = tokens[j - 1]!;
  if (isHearer(scan, i, j) || opensOutlet(scan, i, j)) return true;
  // "am Abend Karl Beck": where every noun has a capital, a time before a name is none of it.
  if (lexicon.capitalNouns && bitsOf(before, lexicon) & WORD.notName) return true;
  return j > i && !lexicon.nounChains && !before.upper && roleOf(before.word, lexicon)?.kind === 'document';
}

/** "сказала Кузьмина | РИА Новости": where a hearer needs no preposition, a known outlet behind a name is told. */
function opensOutlet({ text, tokens, to, lexicon }: Scan, i: number, j: number): boolean {
  // "цитирует министра | РИА Новости": who is cited goes before the paper that cites.
  const cites = lexicon.cues.match(tokens, i - 1, to)?.value.includes('cite');
  if (
    cites &&
    j > i &&
    outletNamed(text.slice(tokens[j]!.start, tokens[Math.min(to, j + 2) - 1]!.end), lexicon)
  )
    return true;
  // "Server Seznam Zprávy": behind the noun for a medium the name is its own.
  // "Předseda Rady ČT": behind a body's own noun it is whose the body is.
  const before = roleOf(tokens[j - 1]!.word, lexicon)?.kind;
  if (!lexicon.freeOrder || !tokens[j - 1]!.upper || before === 'outlet' || before === 'organization')
    return false;
  const known = (first: number, last: number) =>
    outletNamed(text.slice(tokens[first]!.start, tokens[last - 1]!.end), lexicon) !== null;
  for (let last = Math.min(to, j + 4); last > j; last--)
    if (known(j, last)) return !known(i, last) && !known(j - 1, last);
  // "listu The Wall Street Journal | Washington": behind a known outlet of several words.
  return j - i > 1 && [2, 3, 4].some((words) => j - words >= i && known(j - words, j)) && !known(i, j + 1);
}

/** "Enligt hovet | mår kronprinsessan": behind a noun with its article, where it is an ending, no other noun follows. */
const endsWithArticle = ({ tokens, from, lexicon }: Scan, j: number): boolean =>
  j > from &&
  !tokens[j]!.upper &&
  tokens[j]!.kind === 'word' &&
  lexicon.roles.has(tokens[j - 1]!.word) &&
  lexicon.definiteEndings.some((ending) => ending.length > 1 && tokens[j - 1]!.word.endsWith(ending));

/** "Ann Lee brushed": an unknown verb in the past behind a name. */
const isPast = ({ tokens, lexicon }: Scan, j: number): boolean =>
  !tokens[j]!.upper &&
  tokens[j - 1]!.kind === 'word' &&
  tokens[j - 1]!.upper &&
  bitsOf(tokens[j], lexicon) === 0 &&
  lexicon.pastEndings.some(
    (ending) => tokens[j]!.word.length > ending.length + 2 && tokens[j]!.word.endsWith(ending),
  );

/** "policie střízlivý": an adjective that cannot belong to the noun before it. */
const isPredicate = ({ tokens, lexicon }: Scan, j: number): boolean =>
  !tokens[j]!.upper &&
  roleOf(tokens[j - 1]!.word, lexicon) !== null &&
  lexicon.predicateEndings.some((ending) => tokens[j]!.word.endsWith(ending));

/** "Jana Malá | Deníku", "novinářům | ministr", "Bříza | ČTK řekl": before and behind those who are told. */
function partsHearer({ tokens, lexicon }: Scan, i: number, j: number): boolean {
  const token = tokens[j]!;
  const before = tokens[j - 1]!;
  if (!lexicon.freeOrder) return false;
  // "podle ředitele rozhlasu": behind a role that a preposition governs it is whose he is.
  const governed =
    (bitsOf(tokens[i - 1], lexicon) & WORD.preposition) !== 0 &&
    roleOf(before.word, lexicon)?.kind === 'person';
  if (governed) return false;
  // "na svém webu": behind a determiner it is no hearer of its own.
  if (lexicon.hearers.has(token.word)) return (bitsOf(before, lexicon) & WORD.determiner) === 0;
  if (lexicon.hearers.has(before.word) && !token.upper) return true;
  const next = tokens[j + 1];
  return token.caps && before.upper && !before.caps && (bitsOf(next, lexicon) & WORD.cue) !== 0;
}

/** "Ari Lehto | Lapin Radiolle": where a hearer needs no preposition, names behind a full name are another's. */
const isHearer = ({ tokens, lexicon }: Scan, i: number, j: number): boolean =>
  lexicon.hearerEndings.length > 0 &&
  j - i >= 2 &&
  tokens[j - 1]!.upper &&
  !lexicon.givenNames.has(tokens[j - 1]!.word) &&
  lexicon.givenNames.has(tokens[j - 2]!.word);

/** "сказал «Заре» директор": where the noun goes before its possessor, a role behind a name is another's. */
function tellsAnew({ tokens, lexicon }: Scan, j: number): boolean {
  const { word, upper } = tokens[j]!;
  if (!lexicon.nounChains || upper || roleOf(word, lexicon) === null) return false;
  // "голова Спілки підприємців": behind a body's name in another case it goes on with the name.
  const base = lexicon.roleBases.get(word);
  const body =
    (bitsOf(tokens[j - 1], lexicon) & WORD.organization) !== 0 ||
    roleOf(tokens[j - 1]!.word, lexicon)?.kind === 'organization';
  return !(lexicon.freeOrder && body && base !== undefined && base !== word);
}

/** "that campaign": a word that may also open a clause is an article where a noun follows and no cue goes before. */
function opensPhrase({ tokens, from, lexicon }: Scan, j: number): boolean {
  const next = tokens[j + 1];
  if (next?.kind !== 'word' || bitsOf(next, lexicon) & (CLOSED | WORD.cue | WORD.determiner)) return false;
  return j === from || (bitsOf(tokens[j - 1], lexicon) & (WORD.preposition | WORD.conjunction)) !== 0;
}

/** "its claims": a cue's form right behind a determiner is a noun. */
const isNounHere = ({ tokens, lexicon }: Scan, i: number, j: number): boolean =>
  j > i &&
  // "Das berichtete die Zeitung": where nouns have capitals, a small word before no noun is the verb.
  (!lexicon.capitalNouns || tokens[j]!.upper || tokens[j + 1]?.upper === true) &&
  (tokens[j - 1]!.word === "'s" || (bitsOf(tokens[j - 1], lexicon) & WORD.determiner) !== 0);

/** "University of Oslo", "Ursula von der Leyen": small words inside a name; "Karl Beck vom Institut" is from there. */
function nameGoesOn(scan: Scan, j: number): boolean {
  const { tokens, lexicon } = scan;
  const next = behindParticles(scan, j);
  const [given, before] = [tokens[j - 1]!, tokens[j - 2]];
  const full = before?.kind === 'word' && before.upper && !lexicon.givenNames.has(given.word);
  if (lexicon.origins.has(tokens[j]!.word) && (full || (next && roleOf(next.word, lexicon)))) return false;
  if (!lexicon.bodyParticles.has(tokens[j]!.word)) return true;
  return tokens
    .slice(Math.max(0, j - 4), j)
    .some((token) => token.upper && (bitsOf(token, lexicon) & WORD.organization) !== 0);
}
