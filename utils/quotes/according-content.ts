import { WORD } from '../text/lexicon.ts';
import {
  type Clause,
  endsClause,
  hasVerb,
  is,
  isComma,
  mentionFrom,
  mentionTo,
  type Range,
  skipAdverbs,
  skipReference,
  wordAt,
} from './clause.ts';
import { trimRange } from './compose.ts';

export function rest(clause: Clause, first: number, last: number): Range[] {
  // "Dat blijkt uit X": the sentence before is what is said.
  if (first > clause.from && skipReference(clause, clause.from) === first) return [];
  const fronted =
    first === clause.from ||
    wordAt(clause, first - 1) === ':' ||
    (first === clause.from + 1 && is(clause, clause.from, WORD.conjunction | WORD.adverb));
  if (fronted) {
    // "S odkazem na zdroje to napsal deník X": what is said is the sentence before.
    const refers = skipReference(clause, last);
    if (clause.lexicon.freeOrder && refers > last && is(clause, skipAdverbs(clause, refers), WORD.cue))
      return [];
    // "Enligt X så är …": the particle is not part of what is said.
    const start = isComma(clause, last) ? last + 1 : last;
    const range = trimRange(clause, {
      first: is(clause, start, WORD.subordinator) && !isComma(clause, last) ? start + 1 : start,
      last: clause.to,
    });
    return range ? [range] : [];
  }
  // "…, podle rady je to málo": behind the comma a clause of its own begins.
  if (
    clause.lexicon.freeOrder &&
    clause.lexicon.nounChains &&
    !isComma(clause, last) &&
    !endsClause(clause, last)
  ) {
    const joined = is(clause, first - 1, WORD.conjunction) ? first - 2 : first - 1;
    const own = isComma(clause, joined) && trimRange(clause, { first: last, last: upTo(clause, last) });
    if (own && hasVerb(clause, own.first, own.last)) return [own];
  }
  let start = clause.from;
  let end = clause.to;
  const { clauseCommas, verbSecond, freeOrder } = clause.lexicon;
  if (clauseCommas || (verbSecond && !freeOrder)) {
    const opens = clauseCommas ? dependentStart(clause, first) : openerBefore(clause, first);
    if (opens > start) {
      start = opens;
      end = last;
      while (end < clause.to && !isComma(clause, end)) end++;
    }
  }
  // ", but according to X Y": only the clause around it.
  const before = trimRange(clause, { first: start, last: first });
  if (!before) return [];
  start = before.first;
  if (endsClause(clause, last)) return [before];
  const after =
    isComma(clause, last) && !isComma(clause, first - 1)
      ? null
      : trimRange(clause, { first: last, last: end });
  return after ? [before, after] : [before];
}

/** "ett hem där man enligt henne sov": where no comma need part it, the word that opens the clause around token `at`. */
function openerBefore(clause: Clause, at: number): number {
  for (let i = at - 1; i > Math.max(clause.from, at - 6) && !isComma(clause, i); i--)
    if (
      is(clause, i, WORD.relative | WORD.complementiser) &&
      !(is(clause, i, WORD.adverb) && !mentionTo(clause, i))
    )
      return i;
  return clause.from;
}

/** Where the dependent clause around token `at` begins: "…, da nach Angaben der Firma …"; else the sentence's start. */
function dependentStart(clause: Clause, at: number): number {
  for (let i = at - 1; i > clause.from; i--) {
    if (!isComma(clause, i)) continue;
    const led = is(clause, i + 1, WORD.preposition) && i + 2 < at ? i + 2 : i + 1;
    const hangs =
      is(clause, i + 1, WORD.subordinator) ||
      (is(clause, led, WORD.relative) &&
        !mentionFrom(clause, led + 1) &&
        (mentionFrom(clause, led)?.last ?? 0) <= led + 1);
    return hangs && i + 1 < at ? i + 1 : clause.from;
  }
  return clause.from;
}

/** Token index of the next comma, or where the sentence ends. */
export function upTo(clause: Clause, at: number): number {
  while (at < clause.to && !isComma(clause, at) && !endsClause(clause, at)) at++;
  return at;
}
