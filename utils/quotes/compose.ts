import { WORD } from '../text/lexicon.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { StatementKind } from '../text/statement.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, is, isComma, isDash, type Range, spanOf, wordAt } from './clause.ts';
import type { Quoted } from './marks.ts';

/** Without commas, stops and dashes at either end; null where nothing is left. */
export function trimRange(clause: Clause, { first, last }: Range): Range | null {
  const edge = (i: number) => isComma(clause, i) || isDash(clause, i) || /^[.:;?!…]$/.test(wordAt(clause, i));
  while (first < last && edge(first)) first++;
  while (last > first && edge(last - 1)) last--;
  return first < last ? { first, last } : null;
}

/** Kind and spans of what is said: quoted all through, in part, or not at all. */
export function compose(
  clause: Clause,
  ranges: Range[],
  quoted: Quoted[],
): { kind: StatementKind; spans: Span[]; start: number; end: number } {
  const quotes: Span[] = [];
  const pieces: Span[] = [];
  let words = 0;
  for (const range of ranges) {
    const quotesHere: Span[] = [];
    for (let i = range.first; i < range.last; i++) {
      const token = clause.tokens[i]!;
      if (token.kind === 'quote') quotesHere.push(inner(quoted[token.quote]!));
      else if (token.kind !== 'mark' && !is(clause, i, WORD.conjunction)) words++;
    }
    quotes.push(...quotesHere);
    pieces.push(edges(clause, range, quoted));
  }
  const direct = quotes.length > 0 && words === 0;
  const spans = direct || quotes.length > 0 ? quotes : pieces;
  const all = direct ? quotes : pieces;
  return {
    kind: direct ? 'direct' : quotes.length > 0 ? 'mixed' : 'indirect',
    spans,
    start: all[0]!.start,
    end: all.at(-1)!.end,
  };
}

const inner = (quote: Quoted): Span => ({ start: quote.start, end: quote.end });

function edges(clause: Clause, range: Range, quoted: Quoted[]): Span {
  const span = spanOf(clause, range);
  const only = range.last - range.first === 1 ? clause.tokens[range.first]! : null;
  return only?.kind === 'quote' ? inner(quoted[only.quote]!) : span;
}

export const covers = (list: Attribution[], span: Span): boolean =>
  list.some(
    (item) =>
      item.spans.some((part) => overlaps(part, span)) || (item.kind !== 'direct' && overlaps(item, span)),
  );
