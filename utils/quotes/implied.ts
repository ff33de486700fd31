import { WORD } from '../text/lexicon.ts';
import { type Clause, is, isComma, kindAt, mentionFrom, mentionTo, wordAt } from './clause.ts';
import type { Core } from './core.ts';
import { mayBeVerb } from './ends.ts';
import { type Phrase, phraseFrom } from './phrase.ts';

/** Whose speech ", adding that" and "and said" is: the speaker's before it, else the first one the sentence names. */
export function impliedSubject(
  clause: Clause,
  core: Core,
  previous: Core | null,
  next?: Core,
): Core['subject'] {
  // "7 in 10 say": what stands right before the verb is its subject, though it is nobody.
  const beside = clause.lexicon.verbSecond
    ? null
    : (mentionTo(clause, core.first) ?? clause.byRun.get(core.first));
  const subject =
    beside && !beside.genitive && !clause.lexicon.participles.has(wordAt(clause, core.cue.last - 1));
  if (subject && (previous || !is(clause, beside.first - 1, WORD.preposition))) return null;
  if (previous) return previous.subject;
  // "Claiming that …, Ann Lee told".
  const parted = next && (isComma(clause, next.first - 1) || kindAt(clause, next.first - 1) === 'quote');
  if (core.first === clause.from && parted) return next.subject;
  const main = mainSubject(clause, core.first);
  if (main) return main;
  const head = clause.mentions.find(
    ({ first, last, genitive }) =>
      last <= core.first && !genitive && !(clause.lexicon.bracket && is(clause, first - 1, WORD.preposition)),
  );
  if (!head || is(clause, head.first - 1, WORD.preposition) || head.form === 'other') return null;
  return phraseFrom(clause, head.first);
}

/**
 * "Hours later, he sent a letter, telling": somebody who opens a clause before token `end` and whose verb follows. The
 * last one counts, for what goes before may be a clause that leads to the main one.
 */
function mainSubject(clause: Clause, end: number): Phrase | null {
  const { verbSecond, freeOrder, fullClauses } = clause.lexicon;
  if (verbSecond || freeOrder || fullClauses) return null;
  for (let i = end - 2; i >= clause.from; i--) {
    const head = mentionFrom(clause, i);
    if (!head || head.last >= end || head.form === 'other' || head.genitive || head.kind === 'document')
      continue;
    const opens = i === clause.from || isComma(clause, i - 1) || is(clause, i - 1, OPENS);
    if (!opens || is(clause, i, WORD.relative) || !mayBeVerb(clause, head.last)) continue;
    return { first: head.first, last: head.last, head };
  }
  return null;
}

const OPENS = WORD.conjunction | WORD.subordinator | WORD.adverb;
