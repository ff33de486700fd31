import { type Frame, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { type Clause, is, isComma, mentionFrom, skipAdverbs, wordAt } from './clause.ts';
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
      medium = mediumOf(told.head, false);
    }
  }
  for (;;) {
    // ", director of X, to AFP": a comma may part the medium from a long subject.
    const parted = isComma(clause, i) && clause.lexicon.toMedium.has(wordAt(clause, i + 1));
    const next = skipAdverbs(clause, parted ? i + 1 : i);
    const phrase = clause.lexicon.mediumPhrases.match(clause.tokens, next, clause.to);
    const to = clause.lexicon.toMedium.has(wordAt(clause, next));
    if (!phrase && !to && !is(clause, next, WORD.preposition)) {
      if (next === i) return { last: i, medium };
      i = next;
      continue;
    }
    const inside = phrase ? phrase.end : next + 1;
    const inner = mentionFrom(clause, inside);
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

/** A medium is an outlet, or a name that is no person's; behind a plain "on" or "in" only a known outlet. */
function mediumOf(mention: Mention, outletOnly: boolean): Mention | null {
  if (mention.kind === 'outlet') return mention;
  return !outletOnly && mention.form === 'name' && mention.kind !== 'person' ? mention : null;
}
