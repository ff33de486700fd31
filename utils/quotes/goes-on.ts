import { WORD } from '../text/lexicon.ts';
import {
  type Clause,
  hasVerb,
  interrupts,
  is,
  isComma,
  isDash,
  kindAt,
  mentionFrom,
  quoteBefore,
  wordAt,
} from './clause.ts';
import { type Core, isContentStart } from './core.ts';
import { goesOnWithVerb } from './opening.ts';

/** "…, he said, and …": what follows the attribution is said too, unless another cue begins there. */
export function continuesAfter(clause: Clause, core: Core, at: number, next: Core | null): boolean {
  const marks =
    (isDash(clause, at) && isComma(clause, at + 1)) || (isComma(clause, at) && isDash(clause, at + 1))
      ? 2
      : 1;
  if (kindAt(clause, at) === 'quote' || kindAt(clause, at + marks) === 'quote') return true;
  if (!isComma(clause, at) || at + 3 >= clause.to || quoteBefore(clause, core.first)) return false;
  if (next && next.first <= at + 3) return false;
  if (interrupts(clause, core.first - 1)) return true;
  // "In den Bergen, sagte sie, liegt …": what stands before is no clause yet.
  if (core.order === 'verb-subject')
    return (
      clause.lexicon.fullClauses &&
      !hasVerb(clause, clause.from, core.first) &&
      (is(clause, clause.from, WORD.preposition) || hasVerb(clause, at + 1, clause.to))
    );
  return (
    !is(clause, at + 1, WORD.relative | WORD.subordinator) &&
    !clause.lexicon.participles.has(wordAt(clause, at + 1))
  );
}

/** "Das Amt sei, so Holm, schuld": an attribution without a verb between two commas, or a verb behind it. */
export const continuesClause = (clause: Clause, core: Core, at: number): boolean =>
  isComma(clause, at) &&
  isComma(clause, core.first - 1) &&
  (goesOnWithVerb(clause, at) ||
    (core.frames.every((frame) => frame === 'beside') && !quoteBefore(clause, core.first)));

/** "That, the panel said, “would be costly”": a quotation with a small letter behind a comma ends the sentence begun. */
export const goesOnInQuote = (clause: Clause, core: Core, quote: number): boolean =>
  isComma(clause, core.first - 1) &&
  isComma(clause, quote - 1) &&
  /^\P{L}*\p{Ll}/u.test(clause.text.slice(clause.tokens[quote]!.start, clause.tokens[quote]!.end));

/** ", telling Reuters, “…”", "… a “bad line,” claiming that": a participle behind a clause says what stands behind it. */
export function leadsOn(clause: Clause, core: Core, at: number): boolean {
  if (core.order !== 'elided' || !clause.lexicon.participles.has(wordAt(clause, core.cue.last - 1)))
    return false;
  const behind = isComma(clause, at) || wordAt(clause, at) === ':' ? at + 1 : at;
  return (
    core.first > clause.from &&
    (kindAt(clause, behind) === 'quote' ||
      isContentStart(clause, behind) ||
      mentionFrom(clause, behind) !== null)
  );
}
