import { type Frame, WORD } from '../text/lexicon.ts';
import {
  type Clause,
  endsClause,
  hasVerb,
  is,
  isComma,
  isDash,
  kindAt,
  quoteBefore,
  type Range,
  skipReference,
  wordAt,
} from './clause.ts';
import type { Phrase } from './phrase.ts';
import { opensClause } from './subject.ts';

/** "X, ekonom på Y, kallade det": one pair of commas parts no more than what describes the subject from its verb. */
function isDescribed(clause: Clause, { first, head }: Phrase, comma: number): boolean {
  if (head.form === 'other' || head.pronoun || clause.lexicon.freeOrder || clause.lexicon.clauseCommas)
    return false;
  const commas = clause.tokens.slice(first, comma).filter(({ word }) => word === ',').length;
  return commas === 1 && !is(clause, comma + 1, WORD.pronoun);
}

/** Decides between "X said the plan" and "said X": by what stands before the cue and what comes behind. */
export function isInverted(
  clause: Clause,
  first: number,
  verb: Range,
  before: Phrase | null,
  after: Phrase,
  frames: Frame[],
): boolean {
  const { verbSecond, freeOrder, nounChains, verbGender } = clause.lexicon;
  // "Jego obrońca, mecenas Sowa, zapowiedział pozew": behind somebody and what describes him a thing is the object.
  const described =
    isComma(clause, first - 1) &&
    before !== null &&
    before.head.kind === 'person' &&
    before.last === first - 1;
  if (freeOrder && nounChains && described && after.head.kind === 'document' && !quoteBefore(clause, first))
    return false;
  // "nazwał uzasadnienie „kpiną”": what is called something is no subject.
  if (
    freeOrder &&
    nounChains &&
    frames.includes('call') &&
    after.head.kind === 'document' &&
    !quoteBefore(clause, first)
  )
    return false;
  // "считают план «ловушкой»": one thing is no subject of a verb of several.
  const several = verbGender.plural.some((ending) => wordAt(clause, verb.first).endsWith(ending));
  if (
    freeOrder &&
    nounChains &&
    several &&
    after.head.kind === 'document' &&
    !after.head.plural &&
    !quoteBefore(clause, first)
  )
    return false;
  // "X, her aide, told the paper": who stands behind a verb of telling is told.
  if (before && frames.includes('tell') && !verbSecond) return false;
  const previous = first - 1;
  if (before && quoteBefore(clause, first)) return false;
  if (quoteBefore(clause, first) || /^[?!…]$/.test(wordAt(clause, previous))) return true;
  const behind = Math.max(after.last, verb.last);
  const ends = endsClause(clause, behind) || isComma(clause, behind) || kindAt(clause, behind) === 'quote';
  // "X, a member of Y, criticised the plan", "… and criticised the plan": the verb stands second already.
  const thing = clause.lexicon.clauseCommas && after.head.form === 'other';
  const second = before !== null && before.head.form !== 'other' && opensClause(clause, before);
  if (thing && (second || is(clause, previous, WORD.conjunction))) return false;
  if (isComma(clause, previous) || isDash(clause, previous)) {
    // "Eva Berg, the head of X, told the paper": an outlet behind the cue is told what who opens the sentence says.
    const speaker = before !== null && before.head.form !== 'other' && before.head.kind !== 'outlet';
    if (speaker && after.head.kind === 'outlet' && opensClause(clause, before)) return false;
    if (verbSecond) return !(second && isDescribed(clause, before, previous));
    if (before) return ends && !endsClause(clause, previous) && hasVerb(clause, clause.from, before.first);
    return ends || hasVerb(clause, clause.from, previous) || kindAt(clause, previous - 1) === 'quote';
  }
  // "… är större menar en forskare.": the verb before shows that the word beside the cue is no subject.
  const loose = before?.head.form === 'other' && ends && hasVerb(clause, clause.from, before.first);
  // "Der Zeitung sagte Ann Lee", "gestern sagte er": a person behind the cue speaks, an outlet before it is told.
  const told =
    before?.head.kind === 'outlet' &&
    (after.head.pronoun !== null ||
      after.head.form === 'name' ||
      (clause.lexicon.freeOrder && after.head.kind === 'person')) &&
    after.head.kind !== 'outlet';
  // "Kurzfristig melden die Werke": a word of no kind that opens the sentence is none beside somebody behind the cue.
  const bareOpening =
    before?.head.form === 'other' && !before.head.determined && before.first === clause.from;
  const adverbial = bareOpening && clause.lexicon.capitalNouns && after.head.form !== 'other';
  const nominative = after.head.pronoun === 'masculine' && before?.head.form !== 'name';
  // "Det viser en rapport", "Uvedla to policie": a word for the sentence before is no subject.
  const opening = skipReference(clause, clause.from);
  if (verbSecond && opening > clause.from && opening === first) return true;
  if (before && !((loose || told || nominative || adverbial) && verbSecond)) return false;
  if (verbSecond) return true;
  if (is(clause, after.first - 1, WORD.preposition) || is(clause, previous, WORD.as)) return ends;
  if (first === clause.from) return wordAt(clause, after.last) === ':';
  return ends && is(clause, previous, WORD.adverb);
}
