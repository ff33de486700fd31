import type { Block } from '../text/block.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { accordingTo, nameAndColon } from './according.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, makeClause } from './clause.ts';
import { covers, statementsOf } from './contents.ts';
import { findCores } from './core.ts';
import { dashSpeech } from './dashes.ts';
import { declinedIn } from './declined.ts';
import type { Quoted } from './marks.ts';

/** A sentence as tokens and mentions, as the joining stage made it. */
export interface Unit {
  block: number;
  tokens: Token[];
  from: number;
  to: number;
  mentions: Mention[];
}

/**
 * The statements of a text, in document order, without their speakers' identity.
 *
 * 1. speech after a dash, 2. cues with their contents, 3. "according to", 4. a name and a colon, 5. who declined,
 * 6. what stands in quotation marks and nothing attributes.
 */
export function findAttributions(
  text: string,
  blocks: Block[],
  units: Unit[],
  quoted: Quoted[],
  lexicon: Lexicon,
): Attribution[] {
  const found: Attribution[] = [];
  const byBlock = Map.groupBy(units, (unit) => unit.block);
  blocks.forEach((block, index) => {
    const clauses = (byBlock.get(index) ?? []).map((unit) => makeClause({ text, ...unit, lexicon }));
    if (clauses.length === 0) return;
    let rest = clauses;
    if (lexicon.dashes && opensWithDash(text, block)) {
      const speech = dashSpeech(clauses, lexicon.innerDashes);
      if (speech) {
        found.push(speech.statement);
        rest = speech.rest;
      }
    }
    const here: Attribution[] = [];
    for (const clause of rest) here.push(...inSentence(clause, quoted));
    found.push(...here, ...unattributed(text, block, rest, here, quoted));
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const DASH = /^\s*(?:[–—―−]\s*|-\s*(?=[\p{Lu}"“”„«»]))(?=\S)/u;

/** A dash and words, but no list: a paragraph of speech is a sentence at least. */
export const opensWithDash = (text: string, { start, end, kind }: Block): boolean => {
  if (kind === 'item' || kind === 'cell') return false;
  const head = text.slice(start, Math.min(end, start + 60));
  return DASH.test(head) && !/^\s*\S\s*\p{Ll}/u.test(head);
};

function inSentence(clause: Clause, quoted: Quoted[]): Attribution[] {
  const declined = declinedIn(clause);
  if (declined.length > 0) return declined;
  const named = nameAndColon(clause, quoted);
  if (named.length > 0) return named;
  const found = statementsOf(clause, findCores(clause), quoted);
  const according = accordingTo(clause, quoted).filter(
    (item) => !found.some((other) => overlaps(item.mention!, other) && !contains(item, other)),
  );
  return [...found, ...according];
}

/** Quotations that nothing in their sentence attributes: of a whole sentence, they are speech; of a word, no more than a word. */
function unattributed(
  text: string,
  block: Block,
  clauses: Clause[],
  found: Attribution[],
  quoted: Quoted[],
): Attribution[] {
  const open: Attribution[] = [];
  for (const clause of clauses) {
    for (let i = clause.from; i < clause.to; i++) {
      const token = clause.tokens[i]!;
      if (token.kind !== 'quote') continue;
      const quote = quoted[token.quote]!;
      const span: Span = { start: quote.start, end: quote.end };
      if (covers(found, span)) continue;
      const alone =
        clause.to - clause.from <= 2 ||
        clause.tokens.slice(clause.from, clause.to).every((t) => t.kind !== 'word' && t.kind !== 'number');
      const previous = [...found, ...open]
        .filter((item) => item.kind === 'direct' && item.end <= span.start)
        .at(-1);
      if (
        alone &&
        previous &&
        previous.block === clause.block &&
        onlyAttributionBetween(text, previous, span, clauses)
      ) {
        previous.spans.push(span);
        previous.end = span.end;
        continue;
      }
      const words = text.slice(span.start, span.end).split(/\s+/).length;
      const sentence =
        /^\P{L}*\p{Lu}/u.test(text.slice(span.start, span.end)) &&
        /[.!?…,]["'’”]?$/.test(text.slice(span.start, span.end).trim());
      const whole = quote.outer.start <= block.start + 1 && quote.outer.end >= block.end - 1;
      if (
        !(
          quote.continues ||
          !quote.closed ||
          (whole && words >= 4) ||
          (alone && words >= 3) ||
          (sentence && words >= 4)
        )
      )
        continue;
      open.push({
        ...span,
        kind: 'direct',
        spans: [span],
        cue: null,
        mention: null,
        head: null,
        medium: null,
        block: clause.block,
        open: true,
        why: 'quotation, not attributed',
      });
    }
  }
  return open;
}

/** "“A,” said X. “B.”": the second quotation begins with the sentence behind the attribution. */
function onlyAttributionBetween(text: string, previous: Attribution, span: Span, clauses: Clause[]): boolean {
  const starts = clauses.map((clause) => clause.tokens[clause.from]!.start);
  const between = starts.filter((start) => start > previous.end && start <= span.start).length;
  return (
    between <= 1 && span.start - previous.end < 400 && !text.slice(previous.end, span.start).includes('\n')
  );
}
