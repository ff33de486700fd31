import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import {
  type Clause,
  is,
  isComma,
  mentionFrom,
  mentionTo,
  skipAdverbs,
  skipReference,
  wordAt,
} from './clause.ts';

/** Words between a cue and its subject or its content, and what they tell. */
interface Between {
  /** Token index where they end, or begin where they stand before the cue. */
  at: number;
  medium: Mention | null;
}

/**
 * Behind those who are told and what is told again ("řekl *to ČTK* starosta", "sanoo *Ylelle* Aalto"), where a
 * language needs no preposition for it.
 */
export function skipHearers(clause: Clause, at: number): Between {
  let medium: Mention | null = null;
  let i = at;
  for (;;) {
    const adverbs = skipAdverbs(clause, i);
    // "sagte das Ministerium": before a noun the word is its article.
    const article = mentionFrom(clause, adverbs);
    const skips = !is(clause, adverbs, WORD.complementiser) && (article?.last ?? 0) <= adverbs + 1;
    const next = skips ? skipReference(clause, adverbs) : adverbs;
    const mention = mentionFrom(clause, next);
    if (mention && (isHearer(clause, mention) || isTold(clause, mention))) {
      medium ??= asMedium(clause, mention);
      i = mention.last;
    } else if (next === i) return { at: i, medium };
    else i = next;
  }
}

/** As `skipHearers`, backwards from a cue: "Novák *Horskému listu to* řekl". */
export function skipHearersBack(clause: Clause, at: number): Between {
  let medium: Mention | null = null;
  let i = at;
  for (;;) {
    const before = referenceTo(clause, i);
    const mention = mentionTo(clause, before);
    const led = mention ? ledBy(clause, mention) : -1;
    if (mention && led >= 0) {
      medium ??= asMedium(clause, mention);
      i = led;
    } else if (mention && isHearer(clause, mention)) {
      medium ??= asMedium(clause, mention);
      i = mention.first;
    } else return { at: before, medium };
  }
}

/** Token index where the words begin that lead to a medium, "na síti" before "X"; -1 where none do. */
function ledBy(clause: Clause, { first }: Mention): number {
  if (!clause.lexicon.freeOrder) return -1;
  for (let i = Math.max(clause.from, first - 4); i < first; i++)
    if (clause.lexicon.mediumPhrases.match(clause.tokens, i, clause.to)?.end === first) return i;
  return -1;
}

/** Token index before a word for the sentence before that ends at `at`; `at` where none does. */
function referenceTo(clause: Clause, at: number): number {
  for (let i = at - 1; i >= Math.max(clause.from, at - 3); i--) if (skipReference(clause, i) === at) return i;
  return at;
}

/** "заявил «Заре», что": a name right before what is said, where its subject has gone before. */
const isTold = (clause: Clause, mention: Mention): boolean =>
  isToldName(clause, mention) || isToldNoun(clause, mention);

/** "napsala místním, aby šetřili": a noun whose ending shows it, right before what is said. */
const isToldNoun = (clause: Clause, { form, first, last }: Mention): boolean =>
  clause.lexicon.nounChains &&
  form !== 'name' &&
  is(clause, first - 1, WORD.cue) &&
  isComma(clause, last) &&
  is(clause, last + 1, WORD.complementiser) &&
  clause.lexicon.obliqueEndings.some((ending) => wordAt(clause, last - 1).endsWith(ending));

const isToldName = (clause: Clause, { form, kind, first, last }: Mention): boolean =>
  clause.lexicon.freeOrder &&
  form === 'name' &&
  kind !== 'person' &&
  is(clause, first - 1, WORD.cue) &&
  !clause.lexicon.cues.match(clause.tokens, first - 1, clause.to)?.value.includes('urge') &&
  isComma(clause, last) &&
  is(clause, last + 1, WORD.complementiser) &&
  clause.mentions.some((mention) => mention.last < first && mention.form !== 'other');

/** Who is told shows by a word's form; else by standing right before another who may speak. */
function isHearer(clause: Clause, mention: Mention): boolean {
  const { lexicon } = clause;
  const { first, last } = mention;
  if (is(clause, first - 1, WORD.preposition)) return false;
  for (let i = first; i < last; i++) if (lexicon.hearers.has(wordAt(clause, i))) return true;
  if (lexicon.hearerEndings.some((ending) => wordAt(clause, last - 1).endsWith(ending))) return true;
  if (isFeminine(clause, mention) || hears(clause, mention)) return true;
  // "сказала Кузьмина РИА Новости", "пояснил он «Вестнику»": behind the subject.
  const behind = lexicon.freeOrder && mentionTo(clause, first) !== null && !is(clause, last, WORD.cue);
  if (behind && mention.kind === 'outlet') return true;
  if (behind && isMarked(clause, mention)) return true;
  // "který nechtěl být jmenován, Večerníku řekl": a name in a form that no subject has.
  const told = lexicon.toldEndings.some((ending) => wordAt(clause, first).endsWith(ending));
  if (told && mention.form === 'name' && mention.kind !== 'person' && last === first + 1) return true;
  if (!lexicon.freeOrder || mention.form !== 'name' || mention.kind === 'person') return false;
  // "Novák ČTK řekl": an abbreviation between a subject and its cue.
  if (
    clause.tokens[first]!.caps &&
    last === first + 1 &&
    mentionTo(clause, first) &&
    is(clause, last, WORD.cue)
  )
    return true;
  const next = mentionFrom(clause, last);
  return next !== null && !isComma(clause, last) && (next.kind === 'person' || next.kind === 'anonymous');
}

/** True for a name in quotation marks. */
const isMarked = ({ tokens }: Clause, { first }: Mention): boolean =>
  tokens[first]!.end - tokens[first]!.start > tokens[first]!.word.length + 1;

/** "řekl ČTK": an agency that is a woman's word is no subject of a man's verb. */
function isFeminine(clause: Clause, { first, kind }: Mention): boolean {
  const { feminineOutlets, verbGender } = clause.lexicon;
  if (kind !== 'outlet' || !feminineOutlets.has(wordAt(clause, first))) return false;
  let at = first - 1;
  while (at > Math.max(clause.from, first - 5) && !is(clause, at, WORD.cue)) at--;
  const ends = (endings: string[]) => endings.some((ending) => wordAt(clause, at).endsWith(ending));
  return is(clause, at, WORD.cue) && ends(verbGender.masculine) && !ends(verbGender.feminine);
}

/** "sdělila ČTK", "рассказали ТАСС в министерстве": a paper writes and reports, but of some verbs it is only ever told. */
const hears = (clause: Clause, { first, kind, form }: Mention): boolean =>
  kind === 'outlet' && form === 'name' && clause.lexicon.hearing.has(wordAt(clause, first - 1));

/** "okomentoval růst HDP premiér": letters for no paper are told only what verbs of telling tell. */
function asMedium({ lexicon, tokens }: Clause, mention: Mention): Mention | null {
  const { hearing } = lexicon;
  const before = tokens[mention.first - 1]?.word ?? '';
  const told =
    hearing.size === 0 ||
    !tokens[mention.last - 1]!.caps ||
    mention.kind !== 'organization' ||
    hearing.has(before);
  return mention.kind === 'outlet' || (mention.form === 'name' && mention.kind !== 'person' && told)
    ? mention
    : null;
}
