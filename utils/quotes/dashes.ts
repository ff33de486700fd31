import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { isImpersonal } from './behind.ts';
import {
  type Clause,
  endsClause,
  hasVerb,
  is,
  isComma,
  isDash,
  kindAt,
  mentionFrom,
  skipAdverbs,
  spanOf,
  wordAt,
} from './clause.ts';
import { statementsOf } from './contents.ts';
import { type Core, findCores, isContentStart } from './core.ts';
import { verbTells } from './dropped.ts';
import { isTrailing } from './ends.ts';
import type { Quoted } from './marks.ts';

/**
 * In code units. Nobody speaks longer than this in a paragraph of news: it is a text without paragraph breaks, in
 * which a dash reaches no further than its attribution.
 */
const LONGEST_PARAGRAPH = 1200;

const lengthOf = (clauses: Clause[]): number => {
  const [first, last] = [clauses[0]!, clauses.at(-1)!];
  return last.tokens[last.to - 1]!.end - first.tokens[first.from]!.start;
};

/**
 * A paragraph of speech that opens with a dash. `clauses` are its sentences; the first begins behind the dash.
 * What is not attribution is speech, also behind "säger X."; a sentence that tells of what somebody says in the
 * article's own words ends it.
 */
export function dashSpeech(
  clauses: Clause[],
  innerDashes: boolean,
  quoted: Quoted[],
): { statement: Attribution; more: Attribution[]; rest: Clause[] } | null {
  const spans: Span[] = [];
  let found: { core: Core; clause: Clause } | null = null;
  let speaking = true;
  const rest: Clause[] = [];
  const unbroken = lengthOf(clauses) > LONGEST_PARAGRAPH;
  for (const clause of clauses) {
    // "– Tak – mówi Lis. Mężczyzna …": behind an attribution only another dash goes on with speech.
    const told =
      found !== null && !speaking && clause.lexicon.freeOrder && innerDashes && !isDash(clause, clause.from);
    if (
      told ||
      rest.length > 0 ||
      (unbroken && (found || spans.length >= 3)) ||
      (spans.length > 0 && isNarration(clause))
    ) {
      rest.push(clause);
      continue;
    }
    speaking = true;
    const core = tail(clause, innerDashes, spans.length > 0);
    if (!core) spans.push(speech(clause, clause.from, clause.to));
    else {
      if (core.first > clause.from) spans.push(speech(clause, clause.from, core.first));
      const on = core.last;
      speaking = speaksOn(clause, on, innerDashes);
      if (speaking) spans.push(speech(clause, on, clause.to));
      found ??= { core, clause };
    }
  }
  const parts = merge(
    spans.filter((span) => span.end > span.start),
    clauses,
  );
  if (parts.length === 0) return null;
  const core = found?.core ?? null;
  const home = found?.clause ?? clauses[0]!;
  return {
    statement: {
      kind: 'direct',
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
      spans: parts,
      cue: core ? spanOf(home, core.cue) : null,
      mention: core?.subject ? spanOf(home, core.subject) : null,
      head: core?.subject?.head ?? null,
      medium: core?.medium ?? null,
      block: home.block,
      dropped: core && !core.subject ? verbTells(home, core) : null,
      open: core === null,
      dash: true,
      why: core ? 'dash' : 'dash, not attributed',
    },
    more: core ? goingOn(home, core, quoted) : [],
    rest,
  };
}

/** ", siger hun og tilføjer, at …": what the speaker says in a clause of its own behind the attribution. */
function goingOn(clause: Clause, core: Core, quoted: Quoted[]): Attribution[] {
  const later = findCores(clause).filter(
    (other) =>
      other.order === 'elided' && other.first >= core.last && is(clause, other.first - 1, WORD.conjunction),
  );
  if (later.length === 0) return [];
  const behind = spanOf(clause, core.cue).end;
  return statementsOf(clause, [core, ...later], quoted).filter(
    (item) => item.why === 'clause' && item.cue !== null && item.cue.start > behind,
  );
}

/** ", sier Martin, det var viktig": behind the attribution and a mark, what opens no clause about the speaker is speech. */
function speaksOn(clause: Clause, at: number, innerDashes: boolean): boolean {
  if (at + 2 >= clause.to) return false;
  if (isDash(clause, at)) return innerDashes;
  if (!isComma(clause, at)) return false;
  return (
    innerDashes ||
    !(
      describes(clause, at + 1) ||
      is(
        clause,
        at + 1,
        WORD.relative | WORD.preposition | WORD.subordinator | WORD.cue | WORD.conjunction | WORD.adverb,
      )
    )
  );
}

/** ", säger Tyra Mellgren, docent i folkhälsovetenskap.": a bare noun and no verb that is known tell who spoke. */
function describes(clause: Clause, first: number): boolean {
  const noun = mentionFrom(clause, first);
  return noun !== null && !noun.pronoun && !noun.determined && !hasVerb(clause, noun.last, clause.to);
}

/** The attribution behind the speech of a sentence: ", säger X", "? undrar hon", a dash where the habit is so. */
function tail(clause: Clause, innerDashes: boolean, spoken: boolean): Core | null {
  const marked = (i: number) =>
    isComma(clause, i) ||
    /^[?!…]$/.test(wordAt(clause, i)) ||
    isDash(clause, i) ||
    kindAt(clause, i) === 'quote';
  const cores = findCores(clause, true);
  for (const core of cores) {
    const opens = spoken && core.first === clause.from;
    // "Det sa de i fjol också, säger han.": what opens the sentence is part of the speech where another attribution ends it.
    if (opens && cores.some((other) => other.first > core.last && isTrailing(clause, other))) continue;
    if (!(opens || marked(core.first - 1)) || is(clause, core.first, WORD.adverb)) continue;
    if (core.order === 'elided' && !isImpersonal(clause, core.cue) && !isLeftOut(clause, core, innerDashes))
      continue;
    if (
      core.order === 'subject-verb' &&
      !(endsClause(clause, core.last) || isDash(clause, core.last) || isComma(clause, core.last))
    )
      continue;
    if (core.order === 'subject-verb' && (opens || isContentStart(clause, core.last))) continue;
    if (core.subject?.head.pronoun === 'first') continue;
    // "– Nothing. Asked to wait.": a sentence of its own needs somebody who may speak.
    if (opens && core.subject?.head.form === 'other' && !core.subject.head.determined) continue;
    return core;
  }
  return unknownVerb(clause, innerDashes);
}

/** "— Nadie nos oye —lamenta—.": between dashes, or a dash and the end, a verb alone, whose subject is known. */
const isLeftOut = (clause: Clause, { first, last }: Core, innerDashes: boolean): boolean =>
  innerDashes &&
  clause.lexicon.proDrop &&
  isDash(clause, first - 1) &&
  (endsClause(clause, last) || isDash(clause, last));

/** ", mumlar Anna Berg.", "! ropar tränaren.": any word between a comma and a name that ends the sentence is a verb of speech here. */
function unknownVerb(clause: Clause, innerDashes: boolean): Core | null {
  for (let i = clause.to - 1; i > clause.from + 1; i--) {
    const before = i - 1;
    const mark =
      isComma(clause, before) ||
      /^[?!…]$/.test(wordAt(clause, before)) ||
      (innerDashes && isDash(clause, before));
    if (!mark || kindAt(clause, i) !== 'word' || clause.tokens[i]!.upper) continue;
    if (
      is(
        clause,
        i,
        WORD.preposition |
          WORD.conjunction |
          WORD.complementiser |
          WORD.relative |
          WORD.determiner |
          WORD.subordinator |
          WORD.pronoun |
          WORD.auxiliary |
          WORD.negation,
      )
    )
      continue;
    const verb = { first: i, last: i + 1 };
    const head = mentionFrom(clause, skipAdverbs(clause, i + 1));
    if (!head || !mayMumble(head)) continue;
    if (!endsClause(clause, head.last) && !isDash(clause, head.last) && !isComma(clause, head.last)) continue;
    return {
      frames: ['beside'],
      cue: verb,
      subject: { first: head.first, last: head.last, head },
      order: 'verb-subject',
      aside: false,
      first: i,
      last: head.last,
      medium: null,
    };
  }
  return null;
}

/** Whom such a verb may have for its subject: a name, "he" or "she", a person's role with its article. */
const mayMumble = ({ form, kind, pronoun, determined, first, last, plural }: Mention): boolean =>
  form === 'name' ||
  pronoun === 'masculine' ||
  pronoun === 'feminine' ||
  (form === 'role' && kind === 'person' && !plural && !determined && last === first + 1);

/** "Han säger att …" behind speech: the article's own words again. */
function isNarration(clause: Clause): boolean {
  return findCores(clause).some(
    (core) =>
      core.first === clause.from &&
      (core.order === 'subject-verb' || (core.order === 'elided' && clause.lexicon.proDrop)) &&
      core.subject?.head.pronoun !== 'first' &&
      core.frames.includes('say') &&
      isContentStart(clause, isComma(clause, core.last) ? core.last + 1 : core.last),
  );
}

function speech(clause: Clause, first: number, last: number): Span {
  while (first < last && (isDash(clause, first) || isComma(clause, first))) first++;
  while (last > first && (isComma(clause, last - 1) || isDash(clause, last - 1))) last--;
  return first < last ? spanOf(clause, { first, last }) : { start: 0, end: 0 };
}

/** Sentences that follow each other are one span. */
function merge(spans: Span[], clauses: Clause[]): Span[] {
  const merged: Span[] = [];
  const text = clauses[0]!.text;
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && !text.slice(last.end, span.start).trim()) last.end = span.end;
    else merged.push({ ...span });
  }
  return merged;
}
