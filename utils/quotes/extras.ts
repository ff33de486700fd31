import { type Frame, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { type Clause, is, isComma, mentionFrom, mentionTo, skipAdverbs, wordAt } from './clause.ts';
import { skipHearers } from './hearers.ts';
import { phraseFrom } from './phrase.ts';

/** Behind persons told, media, adverbs and phrases of time and place; with the medium, if one is named. */
export function extras(
  clause: Clause,
  at: number,
  frames: Frame[],
): { last: number; medium: Mention | null } {
  let i = at;
  let medium: Mention | null = null;
  if (frames.includes('tell')) {
    const told = phraseFrom(clause, i);
    if (told && !is(clause, told.last, WORD.auxiliary | WORD.verb)) {
      i = told.last;
      // "warned the company": a verb that also says tells those whom it concerns.
      medium = mediumOf(told.head, frames.includes('say'));
    }
  }
  for (;;) {
    // ", director of X, to AFP": a comma may part the medium from a long subject.
    const parted =
      isComma(clause, i) &&
      (clause.lexicon.toMedium.has(wordAt(clause, i + 1)) ||
        (clause.lexicon.mediumPhrases.match(clause.tokens, i + 1, clause.to)?.end ?? 0) > i + 2);
    const told = skipHearers(clause, parted ? i + 1 : i);
    medium ??= told.medium;
    const next = told.at;
    const phrase = clause.lexicon.mediumPhrases.match(clause.tokens, next, clause.to);
    const to = clause.lexicon.toMedium.has(wordAt(clause, next));
    if (!phrase && !to && !is(clause, next, WORD.preposition)) {
      if (next === i) return { last: i, medium };
      i = next;
      continue;
    }
    const inside = phrase ? phrase.end : next + 1;
    // "sagte sie dem Anzeiger": the article that shows who is told belongs to the name.
    const inner = mentionFrom(clause, inside) ?? (phrase ? mentionFrom(clause, inside - 1) : null);
    // "uvedla na dotaz mluvčí Eva Malá": a person behind words that govern nobody is the subject.
    const governs = !phrase || is(clause, inside - 1, WORD.preposition);
    if (inner?.kind === 'person' && !governs && clause.lexicon.freeOrder) return { last: inside, medium };
    if (inner) {
      const long = phrase !== null && phrase.end - next > 1;
      if (phrase || to) medium ??= mediumOf(inner, !long && !to);
      i = inner.last;
      continue;
    }
    const time = skipAdverbs(clause, inside);
    if (time === inside) return { last: next, medium };
    i = time;
  }
}

/** "Til Kystposten siger Mette Holm": the medium of a phrase that a verb-second clause opens with. */
export function mediumBefore(clause: Clause, cue: number): Mention | null {
  const inner = mentionTo(clause, cue);
  if (!inner || !(clause.lexicon.verbSecond || clause.lexicon.proDrop)) return null;
  if (clause.lexicon.toMedium.has(wordAt(clause, inner.first - 1))) return mediumOf(inner, false);
  for (let i = clause.from; i < inner.first; i++) {
    const phrase = clause.lexicon.mediumPhrases.match(clause.tokens, i, clause.to);
    if (phrase?.end === inner.first) return mediumOf(inner, phrase.end - i === 1);
  }
  return null;
}

/** A medium is an outlet, or a name that is no person's; behind a plain "on" or "in" only a known outlet. */
function mediumOf(mention: Mention, outletOnly: boolean): Mention | null {
  if (mention.kind === 'outlet') return mention;
  return !outletOnly && mention.form === 'name' && mention.kind !== 'person' ? mention : null;
}
