import { WORD } from '../text/lexicon.ts';
import { type Clause, is, kindAt, type Range, wordAt } from './clause.ts';
import type { Core } from './core.ts';
import { extras } from './extras.ts';
import { type Phrase, phraseFrom } from './phrase.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** "hat bei dem Treffen gesagt": the auxiliary far before the participle is what shows of the cue. */
export function bracketAt(clause: Clause, i: number): Core | null {
  const { lexicon } = clause;
  const match =
    lexicon.bracket && !clause.inside.has(i) ? lexicon.bracketed.match(clause.tokens, i, clause.to) : null;
  if (!match) return null;
  let at = i - 1;
  // "hat am 3. März gesagt": a stop behind a number ends nothing.
  const within = (i: number) => kindAt(clause, i) !== 'mark' || kindAt(clause, i - 1) === 'number';
  while (at >= clause.from && within(at) && !isAuxiliary(clause, at)) at--;
  if (at < clause.from || !isAuxiliary(clause, at)) return null;
  for (let k = at; k < i; k++) if (is(clause, k, WORD.negation)) return null;
  const cue = { first: at, last: at + 1 === i ? match.end : at + 1 };
  if (is(clause, at, WORD.passive)) return passiveBracket(clause, cue, { first: i, last: match.end });
  const after = subjectAfter(clause, at + 1, false);
  const before = subjectBefore(clause, at);
  const subject = before ?? (after && after.last <= i ? after : null);
  if (!subject) return null;
  const order = before ? 'subject-verb' : 'verb-subject';
  return {
    frames: ['say'],
    cue,
    subject,
    order,
    aside: false,
    first: Math.min(subject.first, at),
    ...extras(clause, match.end, ['say']),
  };
}

/** "wird befürchtet, dass", "wurde von der Polizei mitgeteilt": who speaks stands behind a preposition, if at all. */
function passiveBracket(clause: Clause, cue: Range, participle: Range): Core | null {
  const { documentBy } = clause.lexicon;
  let subject: Phrase | null = null;
  for (let i = clause.from; i < participle.first && !subject; i++)
    if (documentBy.has(wordAt(clause, i)) && is(clause, i, WORD.preposition))
      subject = phraseFrom(clause, i + 1);
  return {
    frames: ['say'],
    cue,
    subject: subject && subject.head.form !== 'other' && subject.last <= participle.first ? subject : null,
    order: 'elided',
    aside: false,
    impersonal: true,
    first: cue.first,
    ...extras(clause, participle.last, ['say']),
  };
}

const isAuxiliary = (clause: Clause, i: number): boolean =>
  is(clause, i, WORD.auxiliary) && !clause.inside.has(i);
