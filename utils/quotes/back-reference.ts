import type { Attribution } from './attribution.ts';
import { type Clause, endsClause, skipAdverbs, skipReference, spanOf } from './clause.ts';
import { trimRange } from './compose.ts';
import type { Core } from './core.ts';
import { ledReference } from './led-reference.ts';
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
): Attribution | null {
  const range = before && trimRange(before, { first: before.from, last: before.to });
  if (!range) return null;
  const found = spoken(clause, cores) ?? shown(clause) ?? led(clause);
  if (!found) return null;
  const span = spanOf(before, range);
  if (taken.some((item) => item.start < span.end && span.start < item.end)) return null;
  return {
    ...span,
    ...found,
    kind: 'indirect',
    spans: [span],
    block: before.block,
    open: false,
    why: 'back reference',
  };
}

function spoken(clause: Clause, cores: Core[]): Found | null {
  const core = cores.length === 1 ? cores[0]! : null;
  if (!core?.subject || core.order !== 'verb-subject' || !endsClause(clause, core.last)) return null;
  if (!core.frames.some((frame) => frame === 'say' || frame === 'hold' || frame === 'tell')) return null;
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
