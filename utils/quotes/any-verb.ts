import { type Clause, isComma, kindAt, wordAt } from './clause.ts';
import type { Core } from './core.ts';
import { extras } from './extras.ts';
import { subjectAfter } from './subject.ts';
import { isTitle } from './titles.ts';

/**
 * "„Das ist absurd“, schimpft Höcke": behind speech in quotation marks a verb that no list knows, with somebody right
 * behind it, marks who speaks. Only where a verb behind a clause comes before its subject.
 */
export function anyVerbBehind(clause: Clause, i: number): Core | null {
  const { lexicon, tokens, text } = clause;
  const token = tokens[i]!;
  const comma = isComma(clause, i - 1);
  const quote = comma ? i - 2 : i - 1;
  if (!lexicon.verbSecond || lexicon.freeOrder || token.kind !== 'word' || token.upper) return null;
  if (kindAt(clause, quote) !== 'quote' || lexicon.classes.get(wordAt(clause, i)) || clause.inside.has(i))
    return null;
  const { start, end } = tokens[quote]!;
  const words = text.slice(start, end);
  const ended = /[?!…]["“”„«»]*$/.test(words);
  if (!(comma || ended) || words.split(/\s+/).length < 2 || isTitle(words.slice(1, -1), lexicon)) return null;
  const subject = subjectAfter(clause, i + 1, false);
  if (!subject || subject.first !== i + 1) return null;
  return {
    frames: ['beside'],
    cue: { first: i, last: i + 1 },
    subject,
    order: 'verb-subject',
    aside: false,
    first: i,
    ...extras(clause, subject.last, ['beside']),
  };
}
