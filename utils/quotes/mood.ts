import { WORD } from '../text/lexicon.ts';
import type { Attribution } from './attribution.ts';
import {
  type Clause,
  hasVerb,
  is,
  isComma,
  kindAt,
  mentionFrom,
  type Range,
  spanOf,
  wordAt,
} from './clause.ts';
import { colonSubject } from './colon.ts';
import { compose, trimRange } from './compose.ts';
import { isContentStart } from './core.ts';
import type { Quoted } from './marks.ts';
import { opensMainClause } from './opening.ts';
import type { Phrase } from './phrase.ts';
import { openSpeech } from './reported.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/**
 * A sentence in the mood of reported speech. "Die Lage sei ernst." behind what somebody says is said too, and forms
 * that stand for nothing else ("sei") show it alone. Where the mood begins behind a comma or a colon, who says it is
 * the subject of the clause before: "Das Amt wies die Darstellung zurück, es habe gezögert."
 */
export function inMood(
  clause: Clause,
  quoted: Quoted[],
  previous: Attribution | null,
  before: Clause | null,
): Attribution[] {
  const { reportedMood, reportedAlone } = clause.lexicon;
  const behind = behindColon(clause, quoted);
  if (behind) return [behind];
  const forms = previous && previous.kind !== 'declined' ? reportedMood : reportedAlone;
  const mood = forms.size === 0 ? -1 : moodAt(clause, forms);
  if (mood < 0 || isCompared(clause, mood)) return [];
  const opening = clauseOf(clause, mood);
  const range = trimRange(clause, { first: opening, last: clause.to });
  if (!range) return [];
  const said = {
    ...openSpeech(spanOf(clause, range), clause.block, 'reported mood'),
    ...compose(clause, [range], quoted),
    cue: spanOf(clause, { first: mood, last: mood + 1 }),
    // Where nobody has spoken just before, it is not told whose words they are.
    beside: forms === reportedAlone,
  };
  const main = opening > clause.from ? mainClause(clause, opening) : null;
  const about = !previous && before?.block === clause.block ? opensWith(before) : null;
  if (!main && about) return [{ ...said, mention: spanOf(before!, about), head: about.head, open: false }];
  if (!main) return [said];
  const disputed = disputedIn(clause, opening);
  const { verb, who } = disputed ? { verb: disputed, who: null } : main;
  return [
    {
      ...said,
      cue: spanOf(clause, verb),
      mention: who ? spanOf(clause, who) : null,
      head: who?.head ?? null,
      open: false,
    },
  ];
}

/** "Die Leitung weist das zurück: Man habe genug Leute.": behind a colon it is theirs whom the clause is about. */
function behindColon(clause: Clause, quoted: Quoted[]): Attribution | null {
  const { reportedMood } = clause.lexicon;
  const mood = reportedMood.size === 0 ? -1 : moodAt(clause, reportedMood);
  let colon = mood;
  while (colon > clause.from && wordAt(clause, colon) !== ':') colon--;
  const subject = colon > clause.from ? colonSubject(clause, colon) : null;
  const range = subject && trimRange(clause, { first: colon + 1, last: clause.to });
  if (!range) return null;
  return {
    ...openSpeech(spanOf(clause, range), clause.block, ''),
    ...compose(clause, [range], quoted),
    ...subject,
    open: false,
  };
}

/** "Die Feuerwehr rückte ab. Ein Rohr sei gebrochen.": somebody with whom the sentence before opens. */
function opensWith(before: Clause): Phrase | null {
  const head = mentionFrom(before, before.from);
  if (!head || head.genitive || head.form === 'other' || head.kind === 'document') return null;
  return { first: head.first, last: head.last, head };
}

/** "wies den Vorwurf zurück, sie habe …": the noun for what others have said, before the clause at `end`. */
function disputedIn(clause: Clause, end: number): Range | null {
  for (let i = clause.from; i < end; i++)
    if (clause.lexicon.disputed.has(wordAt(clause, i))) return { first: i, last: i + 1 };
  return null;
}

function moodAt(clause: Clause, forms: Set<string>): number {
  for (let i = clause.from; i < clause.to; i++)
    if (
      !clause.tokens[i]!.upper &&
      forms.has(wordAt(clause, i)) &&
      clause.lexicon.pronouns.get(wordAt(clause, i - 1)) !== 'first'
    )
      return i;
  return -1;
}

/** "als sei nichts geschehen", "Es sei denn": a comparison or a condition is no report. */
const isCompared = (clause: Clause, i: number): boolean =>
  (is(clause, i - 1, WORD.subordinator) && !clause.tokens[i - 1]!.upper) ||
  (is(clause, i + 1, WORD.conjunction) && i < clause.from + 3);

/** Token index where the clause that holds the mood begins; the sentence's start where it is the main one. */
function clauseOf(clause: Clause, mood: number): number {
  for (let i = mood - 1; i > clause.from; i--) {
    if (!isComma(clause, i)) continue;
    const hangs =
      (is(clause, i + 1, WORD.subordinator | WORD.as | WORD.conjunction) && !isContentStart(clause, i + 1)) ||
      (is(clause, i + 1, WORD.relative) && !isContentStart(clause, i + 1) && !opensMainClause(clause, i + 1));
    if (!hangs && leads(clause, i)) return i + 1;
  }
  return clause.from;
}

/** True where a clause with a verb goes before the comma, which opens with no word that makes it hang on another. */
const leads = (clause: Clause, comma: number): boolean =>
  hasVerb(clause, clause.from, comma) && !is(clause, clause.from, WORD.subordinator | WORD.as);

/** The finite verb of the clause before, and its subject; nobody where a passive names none. */
function mainClause(clause: Clause, end: number): { verb: Range; who: Phrase | null } | null {
  for (let i = clause.from; i < end - 1; i++) {
    if (kindAt(clause, i) !== 'word' || clause.inside.has(i)) continue;
    if (!is(clause, i, WORD.auxiliary | WORD.verb | WORD.cue)) continue;
    const passive = is(clause, i, WORD.passive);
    const who = passive ? null : (subjectBefore(clause, i) ?? subjectAfter(clause, i + 1, false));
    return { verb: { first: i, last: i + 1 }, who };
  }
  return null;
}
