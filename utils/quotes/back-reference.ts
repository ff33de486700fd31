import type { Attribution } from './attribution.ts';
import { type Clause, endsClause, isComma, kindAt, skipAdverbs, skipReference, spanOf } from './clause.ts';
import { compose, trimRange } from './compose.ts';
import { type Core, isContentStart } from './core.ts';
import { ledReference } from './led-reference.ts';
import type { Quoted } from './marks.ts';
import { phraseFrom } from './phrase.ts';

type Found = Pick<Attribution, 'cue' | 'mention' | 'head' | 'medium'>;

/**
 * "Det skriver Ritzau.", "Informoval o tom Právo.", "Det fremgår af en rapport.": a sentence that holds no more than
 * a cue, who spoke and a word for what was said. The sentence before it is what was said, unless somebody else is
 * already said to have said it.
 */
export function backReference(
  clause: Clause,
  cores: Core[],
  before: Clause | null,
  taken: Attribution[],
  quoted: Quoted[],
): Attribution | null {
  const range = before && trimRange(before, { first: before.from, last: before.to });
  if (!range) return null;
  const alone = range.last - range.first === 1 && kindAt(before, range.first) === 'quote';
  const found = refersBack(clause, cores, alone);
  if (!found) return null;
  const said = compose(before, [range], quoted);
  if (taken.some((item) => item.start < said.end && said.start < item.end)) return null;
  // What is quoted in a sentence that is said as a whole is part of it.
  const whole = said.kind === 'mixed' ? [{ start: said.start, end: said.end }] : said.spans;
  return {
    ...said,
    ...found,
    kind: said.kind === 'mixed' ? 'indirect' : said.kind,
    spans: whole,
    block: before.block,
    open: false,
    why: WHY,
  };
}

/** "– Vi har höjt beredskapen." and then "Det säger Anna Berg, som …": the speech that nothing else attributes is hers. */
export function referTo(open: Attribution[], clause: Clause, cores: Core[]): boolean {
  const found = open.length > 0 ? refersBack(clause, cores, true) : null;
  for (const speech of found ? open : []) Object.assign(speech, { ...found, open: false, why: WHY });
  return found !== null;
}

/** The speech that nothing attributes, paragraph upon paragraph, up to this one. */
export function openBefore(found: Attribution[], block: number): Attribution[] {
  const open: Attribution[] = [];
  for (const speech of found.toReversed()) {
    if (!speech.open || speech.block < block - 1 - open.length) break;
    open.unshift(speech);
  }
  return open;
}

const WHY = 'back reference';

/** Behind speech on its own (`quotation`) the sentence may go on, and any cue tells whose it is: "Så beskriver X resan." */
function refersBack(clause: Clause, cores: Core[], quotation: boolean): Found | null {
  return spoken(clause, cores, quotation) ?? shown(clause) ?? led(clause);
}

function spoken(clause: Clause, cores: Core[], quotation: boolean): Found | null {
  const core = quotation || cores.length === 1 ? cores[0] : null;
  if (!core?.subject || core.order !== 'verb-subject') return null;
  // "Det oplyser X, ifølge AFP."
  const cites =
    isComma(clause, core.last) && clause.lexicon.accordingTo.match(clause.tokens, core.last + 1, clause.to);
  const ends =
    endsClause(clause, core.last) ||
    cites ||
    clause.lexicon.accordingTo.match(clause.tokens, core.last, clause.to);
  if (!quotation && !ends) return null;
  const says = core.frames.some((frame) => frame === 'say' || frame === 'hold' || frame === 'tell');
  if (!says && !(quotation && core.frames.includes('call'))) return null;
  if (quotation && isContentStart(clause, core.last)) return null;
  const opens = skipReference(clause, clause.from);
  const opened = opens > clause.from && opens === core.cue.first;
  const behind = core.first === clause.from && skipReference(clause, core.cue.last) > core.cue.last;
  // "V rozhovoru to potvrdil X.", "České televizi to potvrdil X."
  const beside = refersBefore(clause, core.first, core.cue.first);
  if (!opened && !behind && !beside) return null;
  return {
    cue: spanOf(clause, core.cue),
    mention: spanOf(clause, core.subject),
    head: core.subject.head,
    medium: core.medium,
  };
}

/** True where a word for the sentence before stands right before token `at`, `from` or later. */
function refersBefore(clause: Clause, from: number, at: number): boolean {
  for (let i = from; i < at; i++)
    if (skipReference(clause, i) > i && skipAdverbs(clause, skipReference(clause, i)) === at) return true;
  return false;
}

/** "Det fremgår af X.", "Vyplývá to z X.": the words before the source and the source are all there is. */
function shown(clause: Clause): Found | null {
  const at = skipReference(clause, clause.from);
  const match = clause.lexicon.accordingTo.match(clause.tokens, at, clause.to);
  const source = match && phraseFrom(clause, skipAdverbs(clause, match.end));
  if (!source || !endsClause(clause, source.last)) return null;
  return {
    cue: spanOf(clause, { first: at, last: match.end }),
    mention: spanOf(clause, source),
    head: source.head,
    medium: null,
  };
}

/** "Об этом агентству сообщил X.": the reference opens the sentence, whatever else it holds. */
function led(clause: Clause): Found | null {
  const found = ledReference(clause);
  if (!found) return null;
  return {
    cue: spanOf(clause, found.cue),
    mention: spanOf(clause, found.source),
    head: found.source.head,
    medium: found.medium,
  };
}
