import { WORD } from '../text/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { contentBefore } from './before.ts';
import { introduce, tellGender } from './behind.ts';
import {
  type Clause,
  endsClause,
  hasVerb,
  is,
  isComma,
  isDash,
  kindAt,
  quoteBefore,
  type Range,
  spanOf,
  wordAt,
} from './clause.ts';
import { compose, trimRange } from './compose.ts';
import { type Core, isContentStart } from './core.ts';
import { droppedSubject, outside } from './dropped.ts';
import { contentEnd, thingEnd } from './ends.ts';
import { continuesAfter, continuesClause, goesOnInQuote, leadsOn } from './goes-on.ts';
import { impliedSubject } from './implied.ts';
import { judged } from './judged.ts';
import type { Quoted } from './marks.ts';
import {
  bareClause,
  clauseAhead,
  colonAhead,
  openingBehindComma,
  quoteAhead,
  standsForClause,
} from './opening.ts';
import { outermost } from './outermost.ts';
import { isReporters } from './subject.ts';
import { tellUnknown } from './unknown-noun.ts';

/** What a core says of, before it and behind it. */
interface Content {
  before: Range | null;
  behind: Range | null;
  why: string;
}

/** The statements of a sentence, one for each core that has a content. */
export function statementsOf(clause: Clause, cores: Core[], quoted: Quoted[]): Attribution[] {
  const found: Attribution[] = [];
  let consumed = clause.from;
  let previous: Core | null = null;
  let said: Range | null = null;
  cores.forEach((core, index) => {
    const content = contentOf(clause, core, consumed, cores.slice(index + 1, index + 4));
    if (!content?.before && !content?.behind) return;
    // "X says that all knew: “…”": the quotation is X's, not theirs.
    if (content.why === 'quotation' && !speaks(core) && (said?.last ?? 0) > core.last && previous) return;
    const subject =
      core.subject ??
      (core.order === 'elided' && !core.impersonal
        ? outside(content.before, impliedSubject(clause, core, previous, cores[index + 1]), clause)
        : null);
    const statement = attribution(clause, core, subject, content, quoted);
    if (isReporters(clause, subject) && statement.kind === 'indirect') return;
    statement.dropped = subject ? null : (core.cited ?? droppedSubject(clause, core, content.before));
    if (!subject && !statement.dropped && !core.impersonal && statement.kind === 'indirect') return;
    found.push(statement);
    if (content.why === 'clause') said = content.behind;
    if (core.subject) previous = core;
    // "X decided to go, Y reported": a clause on the way may be part of what is said further on.
    if (content.before || content.why === 'quotation') consumed = Math.max(consumed, core.last);
  });
  return outermost(found);
}

const speaks = ({ frames }: Core): boolean => frames.includes('say') || frames.includes('tell');

function contentOf(clause: Clause, core: Core, consumed: number, later: Core[]): Content | null {
  const next = later[0] ?? null;
  const { frames } = core;
  const has = (...list: Core['frames']) => list.some((frame) => frames.includes(frame));
  let at = core.last;
  // "advarer om, at", "peger på, at": the preposition belongs to the cue.
  const led = isComma(clause, at + 1) && is(clause, at + 2, WORD.complementiser);
  if (led && is(clause, at, WORD.preposition)) at += 2;
  // "upozornil na to, že", "заявил о том, что": so does the word that stands for the clause.
  if (standsForClause(clause, at)) at += 2;
  // "tror inte att", "varnar för att": what stands between the cue and its clause; "uden at få svar" joins another.
  if (has('hold') && is(clause, at, WORD.negation)) at++;
  else if (is(clause, at, WORD.negation)) return null;
  const leads = is(clause, at, WORD.preposition) && !is(clause, at, WORD.conjunction);
  if (leads && isContentStart(clause, at + 1)) at++;
  if (has('tell') && is(clause, at, WORD.preposition) && kindAt(clause, at + 1) === 'quote') at++;
  const end = contentEnd(clause, later, core);
  const comma = isComma(clause, at);
  let opens = wordAt(clause, at) === ':' || comma || isDash(clause, at) ? at + 1 : at;
  const parted = comma || isDash(clause, at);
  if ((isDash(clause, at) && isComma(clause, opens)) || (comma && isDash(clause, opens))) opens++;
  const behindQuote =
    kindAt(clause, opens) === 'quote' &&
    !(opens === at && at > core.cue.last && core.order === 'subject-verb' && isNameBehindNoun(clause, opens));
  // "In der Sendung „Hart, aber fair“ sagte Beck: „…“": what a colon leads to goes before a title.
  const titled = wordAt(clause, at) === ':' && behindQuote && !isComma(clause, core.first - 1);
  const quoteAt = quoteBefore(clause, core.first) && !titled;
  // "When X noted …, Y said “…”": the quotation is what Y says, not the clause before.
  const before =
    (behindQuote && !quoteAt && core.order === 'subject-verb' && !goesOnInQuote(clause, core, opens)) ||
    titled ||
    leadsOn(clause, core, at)
      ? null
      : contentBefore(clause, core, consumed);

  if (core.aside) {
    const behind = comma || core.first === clause.from ? trimRange(clause, { first: at, last: end }) : null;
    return before || behind ? { before, behind, why: 'aside' } : null;
  }
  if (
    has('say', 'tell', 'hold') &&
    !(before && quoteAt && (core.order === 'verb-subject' || !hasVerb(clause, at + 1, end))) &&
    (isContentStart(clause, at) ||
      (comma && isContentStart(clause, at + 1) && (!before || (clause.lexicon.freeOrder && !quoteAt))))
  ) {
    const opening = comma ? at + 1 : at;
    const start = is(clause, opening, WORD.complementiser) ? opening : opening + 1;
    // "Dekker ontkent dat.": no more than the word itself.
    if (end - start < 2) return null;
    return { before: null, behind: trimRange(clause, { first: start, last: end }), why: 'clause' };
  }
  const { clauseCommas } = clause.lexicon;
  if (clauseCommas && has('say', 'tell', 'hold') && !before && !behindQuote) {
    const first = openingBehindComma(clause, at, end, has('say', 'tell') && !core.impersonal);
    const why = isContentStart(clause, first) ? 'clause' : 'bare clause';
    if (first >= 0) return { before: null, behind: trimRange(clause, { first, last: end }), why };
  }
  const far = has('say', 'tell', 'hold') && !before && !behindQuote ? clauseAhead(clause, at, end) : -1;
  if (far >= 0) return { before: null, behind: trimRange(clause, { first: far, last: end }), why: 'clause' };
  const left =
    has('say', 'tell', 'hold', 'urge', 'judge') ||
    (has('call') && hangsOnSubject(clause, core)) ||
    (quoteAt && clause.lexicon.proDrop);
  if (core.order === 'elided' && !core.subject && !left) return null;
  const names = quoteAt && (has('call') || clause.lexicon.freeOrder);
  if (
    (has('say', 'tell', 'hold', 'beside') || names) &&
    before &&
    (behindQuote ? parted : quoteAt || endsClause(clause, opens) || comma || opens >= end)
  ) {
    const on = quoteAt && !behindQuote ? quoteAhead(clause, at, next?.first ?? clause.to) : -1;
    const again =
      on >= 0
        ? trimRange(clause, { first: on, last: clause.to })
        : (clauseCommas && continuesClause(clause, core, at)) ||
            ((comma || behindQuote) && continuesAfter(clause, core, at, next))
          ? trimRange(clause, { first: opens, last: end })
          : null;
    return { before, behind: again, why: core.order === 'verb-subject' ? 'inversion' : 'trailing' };
  }
  // "“A,” said X on “Morning Show”": what the comma or dash before the cue shows goes before a title behind it.
  if (
    has('say', 'tell', 'beside', 'hold') &&
    behindQuote &&
    !parted &&
    before &&
    quoteAt &&
    core.order === 'verb-subject'
  )
    return { before, behind: null, why: 'inversion' };
  if (has('say', 'tell', 'beside', 'hold') && behindQuote) {
    return { before: null, behind: trimRange(clause, { first: opens, last: end }), why: 'quotation' };
  }
  if (has('say', 'tell', 'beside') && wordAt(clause, at) === ':') {
    return opens < end
      ? { before: null, behind: trimRange(clause, { first: opens, last: end }), why: 'colon' }
      : null;
  }
  if (before && has('say', 'tell', 'hold') && core.order === 'verb-subject')
    return { before, behind: null, why: 'inversion' };
  const colon = has('say', 'tell', 'hold', 'beside') ? colonAhead(clause, at, end) : -1;
  if (colon >= 0)
    return { before: null, behind: trimRange(clause, { first: colon, last: end }), why: 'quotation' };
  if (
    !(clause.lexicon.fullClauses || clauseCommas) &&
    (has('say', 'tell') || (has('hold') && !clause.lexicon.verbSecond))
  ) {
    at = comma ? at + 1 : at;
    if (bareClause(clause, at, end, clause.lexicon.verbSecond || (has('hold') && !has('say', 'tell'))))
      return { before: null, behind: trimRange(clause, { first: at, last: end }), why: 'bare clause' };
  }
  if (has('call') || (clauseCommas && has('say') && !core.impersonal)) {
    for (let i = core.cue.last; i < end; i++)
      if (kindAt(clause, i) === 'quote' && wordAt(clause, i - 1) !== ':' && !isNameBehindNoun(clause, i))
        return {
          before: null,
          behind: trimRange(clause, {
            first: core.cue.last,
            last: thingEnd(clause, { first: core.cue.last, last: end }),
          }),
          why: 'naming',
        };
  }
  if (has('urge', 'judge')) return judged(clause, core, end);
  return null;
}

/** "der Pille „Reducta“": where nouns have capitals, one behind a noun is its name. */
const isNameBehindNoun = (clause: Clause, i: number): boolean =>
  clause.lexicon.capitalNouns &&
  clause.tokens[i - 1]!.upper &&
  /^\P{L}*\p{Lu}/u.test(clause.text.slice(clause.tokens[i]!.start, clause.tokens[i]!.end));

/** ", calling it", "and called it": the verb takes its subject from the clause before. */
const hangsOnSubject = (clause: Clause, { first, cue }: Core): boolean =>
  clause.lexicon.participles.has(wordAt(clause, cue.last - 1)) || is(clause, first - 1, WORD.conjunction);

/** "Ann Lee, an officer who came | said": a phrase without a closing comma ends before its cue. */
const beforeCue = (subject: Range, cue: Range): Range =>
  subject.first < cue.first && cue.first < subject.last ? { ...subject, last: cue.first } : subject;

function attribution(
  clause: Clause,
  core: Core,
  subject: Core['subject'],
  content: Content,
  quoted: Quoted[],
): Attribution {
  const ranges = [content.before, content.behind].filter((range) => range !== null);
  const said = compose(clause, ranges, quoted);
  if (subject) {
    introduce(clause, subject);
    tellGender(clause, core.cue, subject);
    tellUnknown(clause, core.cue, subject, said.kind !== 'indirect');
  }
  return {
    ...said,
    cue: spanOf(clause, core.cue),
    mention: subject ? spanOf(clause, beforeCue(subject, core.cue)) : null,
    head: subject?.head ?? null,
    medium: core.medium,
    block: clause.block,
    open: false,
    why: content.why,
  };
}

/** "X said:" at a paragraph's end: the words that follow in the next one are X's. */
export function leadIn(clause: Clause, cores: Core[]): Attribution | null {
  const core = cores.at(-1);
  const last = clause.to - 1;
  if (!core || wordAt(clause, last) !== ':' || core.last < last - 12) return null;
  if (!core.frames.some((frame) => frame !== 'judge')) return null;
  const subject = core.subject ?? impliedSubject(clause, core, cores.at(-2) ?? null);
  const nowhere = { start: clause.tokens[last]!.end, end: clause.tokens[last]!.end };
  return {
    ...nowhere,
    kind: 'direct',
    spans: [],
    cue: spanOf(clause, core.cue),
    mention: subject ? spanOf(clause, subject) : null,
    head: subject?.head ?? null,
    medium: core.medium,
    block: clause.block,
    open: false,
    why: 'lead-in',
  };
}
