import type { Attribution } from './attribution.ts';
import {
  type Clause,
  endsClause,
  isComma,
  kindAt,
  mentionFrom,
  mentionTo,
  spanOf,
  wordAt,
} from './clause.ts';
import { compose, trimRange } from './compose.ts';
import type { Quoted } from './marks.ts';
import type { Phrase } from './phrase.ts';

/**
 * "Demir, çalışmaların biteceğini söyledi": what is said is a clause made a noun, right before a cue that ends the
 * sentence, and who says it opens the sentence.
 */
export function nominalSpeech(clause: Clause, quoted: Quoted[]): Attribution[] {
  const { nominalEndings, cues } = clause.lexicon;
  if (nominalEndings.length === 0) return [];
  for (let i = clause.from + 2; i < clause.to; i++) {
    const match = cues.match(clause.tokens, i, clause.to);
    if (!match?.value.some((frame) => frame === 'say' || frame === 'hold' || frame === 'tell')) continue;
    const before = wordAt(clause, i - 1);
    const nominal = nominalEndings.some(
      (ending) => before.length > ending.length + 1 && before.endsWith(ending),
    );
    if (!nominal || !(endsClause(clause, match.end) || isComma(clause, match.end))) continue;
    const subject = opening(clause, i);
    const content = trimRange(clause, { first: subject?.last ?? clause.from, last: i });
    if (!content || content.last - content.first < 2) continue;
    const said = {
      cue: spanOf(clause, { first: i, last: match.end }),
      mention: subject ? spanOf(clause, subject) : null,
      head: subject?.head ?? null,
      medium: null,
      block: clause.block,
      dropped: subject ? null : ('either' as const),
      open: false,
    };
    const found: Attribution[] = [{ ...compose(clause, [content], quoted), ...said, why: 'clause' }];
    const quote = { first: match.end + 1, last: match.end + 2 };
    if (wordAt(clause, match.end) === ':' && kindAt(clause, quote.first) === 'quote')
      found.push({ ...compose(clause, [quote], quoted), ...said, why: 'quotation' });
    return found;
  }
  return [];
}

/** Who speaks: the phrase up to the first comma, or else the name or noun for somebody that opens the sentence. */
function opening(clause: Clause, cue: number): Phrase | null {
  for (let i = clause.from + 1; i < cue; i++) {
    if (!isComma(clause, i)) continue;
    const head = mentionTo(clause, i) ?? clause.byRun.get(i);
    if (head && head.form !== 'other' && !head.genitive) return { first: head.first, last: i, head };
    break;
  }
  const head = mentionFrom(clause, clause.from);
  return head && head.form !== 'other' && !head.genitive && head.last < cue - 1
    ? { first: head.first, last: head.last, head }
    : null;
}
