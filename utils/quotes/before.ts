import { WORD } from '../text/lexicon.ts';
import {
  type Clause,
  endsClause,
  hasVerb,
  is,
  isComma,
  isDash,
  kindAt,
  mentionFrom,
  quoteBefore,
  type Range,
  wordAt,
} from './clause.ts';
import { trimRange } from './compose.ts';
import type { Core } from './core.ts';
import { skipHearers } from './hearers.ts';
import { goesOnWithVerb, hasMood, holdsMainClause } from './opening.ts';
import { type Phrase, phraseFrom } from './phrase.ts';
import { isTitle } from './titles.ts';

/** What stands before the core, where a comma or a quotation mark shows that it is said. */
export function contentBefore(clause: Clause, core: Core, consumed: number): Range | null {
  const end = core.first;
  const previous = end - 1;
  // "något som framgår av X": the clause tells of the noun before.
  const tells =
    is(clause, previous, WORD.relative) && !is(clause, previous, WORD.complementiser | WORD.determiner);
  if (tells && core.order === 'verb-subject' && !core.aside) return null;
  // "X, who said that": what stands before is not said.
  if (previous < consumed || (core.subject?.first === end && isRelative(clause, core.subject))) return null;
  const quote = quoteBefore(clause, end);
  const marked =
    quote ||
    isComma(clause, previous) ||
    isDash(clause, previous) ||
    /^[?!…]$/.test(wordAt(clause, previous));
  // "víc, než předpokládal projekt": a word that opens a clause of its own parts it from what stands before.
  const bare =
    core.order === 'verb-subject' &&
    !core.frames.every((frame) => frame === 'beside') &&
    !is(clause, previous, WORD.subordinator) &&
    endsClause(clause, core.last) &&
    hasVerb(clause, consumed, end);
  if (!marked && !bare) return null;
  if (!quote && core.impersonal && is(clause, core.cue.first, WORD.passive)) return null;
  const range = trimRange(clause, { first: consumed, last: end });
  if (!range) return null;
  // "Yılmaz, “…” dedi": the subject goes before the quotation, and the verb behind it.
  if (quote && core.order === 'elided' && clause.lexicon.proDrop)
    for (let i = end - 1; i >= range.first; i--)
      if (kindAt(clause, i) === 'quote') return { first: i, last: i + 1 };
  if (quote) return titleInPhrase(clause, range) ? null : range;
  if (core.order === 'verb-subject' && isSubject(clause, range)) return null;
  // Where the verb stands second and commas part clauses, what is said before it takes its place: "…, sagte X".
  if (clause.lexicon.clauseCommas && clause.lexicon.bracket && core.order === 'subject-verb' && !core.aside)
    return null;
  if (clause.lexicon.clauseCommas && core.order === 'verb-subject') {
    const speaks = core.subject!.head.form !== 'other' || core.frames.includes('beside');
    const opens = !is(clause, range.first, WORD.preposition | WORD.subordinator | WORD.as);
    const parted = opens && isComma(clause, previous) && goesOnWithVerb(clause, core.last);
    const main = parted || holdsMainClause(clause, range, hasMood(clause, range.first, range.last));
    return speaks && main ? range : null;
  }
  // "The museum, she said, would open": between two commas, what stands before needs no verb.
  if (
    isComma(clause, previous) &&
    isComma(clause, core.last) &&
    !is(clause, range.first, WORD.preposition | WORD.subordinator)
  )
    return range;
  const short =
    clause.lexicon.freeOrder && core.order === 'verb-subject' && endsClause(clause, core.last) ? 2 : 3;
  if (range.last - range.first < short) return null;
  // "O ceně rozhodnou radní, sdělila.": where verbs stand alone, one between a comma and the end leaves no doubt.
  const { freeOrder, proDrop } = clause.lexicon;
  if (freeOrder && proDrop && core.order === 'elided' && !core.impersonal && isComma(clause, previous)) {
    const alone = endsClause(clause, skipHearers(clause, core.cue.last).at) || core.medium !== null;
    return alone && endsClause(clause, core.last) && range.last - range.first >= 3 ? range : null;
  }
  if (!hasVerb(clause, range.first, range.last) && core.order !== 'verb-subject') {
    return range.last - range.first >= 4 &&
      !is(clause, range.first, WORD.preposition | WORD.subordinator | WORD.adverb)
      ? range
      : null;
  }
  if (is(clause, range.first, WORD.subordinator) && core.order === 'subject-verb') return null;
  return range;
}

/** A relative pronoun that stands for somebody named before it, no article. */
const isRelative = (clause: Clause, { first, last, head }: Phrase): boolean =>
  is(clause, first, WORD.relative) &&
  (!is(clause, first, WORD.determiner) || (last === first + 1 && head.last < first));

/** "Another worker, who wants no name, confirms the figures": what stands before is the subject with its clause. */
function isSubject(clause: Clause, { first, last }: Range): boolean {
  const { last: end } = phraseFrom(clause, first) ?? { last: first };
  const opens = [mentionFrom(clause, first)?.last ?? first, end].find(
    (at) => at > first && isComma(clause, at) && is(clause, at + 1, WORD.relative),
  );
  if (opens === undefined) return false;
  for (let i = opens + 1; i < last; i++) if (isComma(clause, i)) return false;
  return true;
}

/** "On this week’s “Morning Show,” X said": a title behind a preposition is no speech. */
const titleInPhrase = (clause: Clause, { first, last }: Range): boolean =>
  last - first > 1 &&
  is(clause, first, WORD.preposition) &&
  isTitle(clause.text.slice(clause.tokens[last - 1]!.start, clause.tokens[last - 1]!.end), clause.lexicon);
