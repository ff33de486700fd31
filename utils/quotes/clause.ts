import { classesOf, type Lexicon, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';

/** A sentence as tokens, quotations taken as one token each, with the noun phrases in it. */
export interface Clause {
  text: string;
  /** The block's tokens; the sentence is `[from, to)` of them. */
  tokens: Token[];
  from: number;
  to: number;
  mentions: Mention[];
  byFirst: Map<number, Mention>;
  byLast: Map<number, Mention>;
  /** Those that unknown nouns follow, by where these end. */
  byRun: Map<number, Mention>;
  /** Indexes of the tokens that lie in a mention. */
  inside: Set<number>;
  lexicon: Lexicon;
  block: number;
}

/** Token indexes, `[first, last)`. */
export interface Range {
  first: number;
  last: number;
}

/** A sentence made ready, with look-ups of where its mentions begin and end. */
export function makeClause(parts: Omit<Clause, 'byFirst' | 'byLast' | 'byRun' | 'inside'>): Clause {
  const inside = new Set<number>();
  for (const { first, last } of parts.mentions) for (let i = first; i < last; i++) inside.add(i);
  return {
    ...parts,
    byFirst: new Map(parts.mentions.map((mention) => [mention.first, mention])),
    byLast: new Map(parts.mentions.map((mention) => [mention.last, mention])),
    byRun: new Map(
      parts.mentions.filter((mention) => mention.run > mention.last).map((mention) => [mention.run, mention]),
    ),
    inside,
  };
}

export const bits = (clause: Clause, i: number): number =>
  i >= clause.from && i < clause.to ? classesOf(clause.tokens[i]!, clause.lexicon) : 0;

export const is = (clause: Clause, i: number, mask: number): boolean => (bits(clause, i) & mask) !== 0;

export const wordAt = (clause: Clause, i: number): string =>
  i >= clause.from && i < clause.to ? clause.tokens[i]!.word : '';

export const kindAt = (clause: Clause, i: number): Token['kind'] | null =>
  i >= clause.from && i < clause.to ? clause.tokens[i]!.kind : null;

export const spanOf = (clause: Clause, { first, last }: Range): Span => ({
  start: clause.tokens[first]!.start,
  end: clause.tokens[last - 1]!.end,
});

export const mentionFrom = (clause: Clause, first: number): Mention | null =>
  clause.byFirst.get(first) ?? null;

export const mentionTo = (clause: Clause, last: number): Mention | null => clause.byLast.get(last) ?? null;

const END = /^[.!?…;:]$/;
export const endsClause = (clause: Clause, i: number): boolean =>
  i >= clause.to || i < clause.from || END.test(wordAt(clause, i));

export const isComma = (clause: Clause, i: number): boolean => /^[,،、，]$/.test(wordAt(clause, i));
export const isDash = (clause: Clause, i: number): boolean => /^[–—―−-]$/.test(wordAt(clause, i));

/** "Det är, säger X, …": the comma at `i` cuts a clause off behind its verb. */
export const interrupts = (clause: Clause, i: number): boolean =>
  clause.lexicon.verbSecond &&
  isComma(clause, i) &&
  is(clause, i - 1, WORD.auxiliary | WORD.verb) &&
  !clause.inside.has(i - 1);

/** Token index behind adverbs ("also", "på måndagen"), times and numbers that begin at `i`. */
export function skipAdverbs(clause: Clause, i: number): number {
  for (;;) {
    const match = clause.lexicon.adverbs.match(clause.tokens, i, clause.to);
    if (match) i = match.end;
    else if (tellsManner(clause, i)) i++;
    else return i;
  }
}

/** "řekl klidně": where order is free, a small word of no class with an adverb's ending. */
function tellsManner({ tokens, to, lexicon }: Clause, i: number): boolean {
  const token = lexicon.freeOrder && i < to ? tokens[i]! : null;
  if (token?.kind !== 'word' || token.upper || lexicon.classes.get(token.word) !== undefined) return false;
  return lexicon.adverbEndings.some(
    (ending) => token.word.length > ending.length + 2 && token.word.endsWith(ending),
  );
}

/** Token index behind the words at `i` that stand for the sentence before ("to", "o tom"); `i` where none do. */
export const skipReference = (clause: Clause, i: number): number =>
  clause.lexicon.backward.match(clause.tokens, i, clause.to)?.end ?? i;

/** True where a finite verb that the pack knows stands in `[first, last)`. */
export const hasVerb = (clause: Clause, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (is(clause, i, WORD.auxiliary | WORD.verb | WORD.cue)) return true;
  return false;
};

/** True where a quotation ends right before token `at`, a comma and a dash apart: «…», — сказал. */
export const quoteBefore = (clause: Clause, at: number): boolean => {
  let i = at - 1;
  if (isDash(clause, i)) i--;
  if (isComma(clause, i)) i--;
  return kindAt(clause, i) === 'quote';
};
