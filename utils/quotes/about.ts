import { WORD } from '../text/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, endsClause, is, isComma, type Range, skipReference, spanOf } from './clause.ts';
import { compose, trimRange } from './compose.ts';
import type { Core } from './core.ts';
import type { Quoted } from './marks.ts';

/**
 * "O tom, že firma o koupi jedná, informoval list …", "О том, что дело передано в суд, сообщили …": a word that stands
 * for a clause, the clause, and behind it who said so.
 */
export function aboutClause(clause: Clause, cores: Core[], quoted: Quoted[]): Attribution | null {
  const first = contentStart(clause);
  if (first < 0) return null;
  const core = cores.find(
    (one) =>
      one.order === 'verb-subject' &&
      one.subject &&
      one.cue.first > first + 2 &&
      saysSo(one) &&
      ends(clause, one),
  );
  if (!core?.subject) return null;
  const comma = lastComma(clause, first, core.cue.first);
  const range: Range | null = comma < 0 ? null : trimRange(clause, { first, last: comma });
  if (!range) return null;
  return {
    ...compose(clause, [range], quoted),
    cue: spanOf(clause, core.cue),
    mention: spanOf(clause, core.subject),
    head: core.subject.head,
    medium: core.medium,
    block: clause.block,
    open: false,
    why: 'about a clause',
  };
}

/** Token index of the clause behind "o tom," at the sentence's start; -1 where there is none. */
function contentStart(clause: Clause): number {
  const behind = skipReference(clause, clause.from);
  const opens =
    behind > clause.from && isComma(clause, behind) && is(clause, behind + 1, WORD.complementiser);
  return opens ? behind + 1 : -1;
}

const saysSo = ({ frames }: Core): boolean =>
  frames.some((frame) => frame === 'say' || frame === 'tell' || frame === 'hold');

const ends = (clause: Clause, { last }: Core): boolean => endsClause(clause, last) || isComma(clause, last);

function lastComma(clause: Clause, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (isComma(clause, i)) return i;
  return -1;
}
