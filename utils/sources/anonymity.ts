import { classesOf, type Lexicon, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { Token } from '../text/token.ts';
import type { Entity } from './entities.ts';
import type { Memory } from './memory.ts';

interface Unit {
  tokens: Token[];
  from: number;
  to: number;
  mentions: Mention[];
}

/**
 * "An employee, who asked not to be named because …": whoever the sentence speaks of without a name is anonymous, and
 * the clause that says so is the reason, as the article gives it.
 */
export function markAnonymous(text: string, units: Unit[], memory: Memory, lexicon: Lexicon) {
  for (const unit of units) {
    for (let i = unit.from; i < unit.to; i++) {
      const match = lexicon.anonymity.match(unit.tokens, i, unit.to);
      if (!match) continue;
      const entity = unnamedBefore(unit, i, memory);
      if (entity) {
        entity.kind = 'anonymous';
        // "en anonym källa": the adjective gives no reason.
        const adjective = unit.mentions.some(({ first, last }) => first <= i && match.end < last);
        if (!adjective) entity.reason ??= reasonAt(text, unit, i, match.end, lexicon);
      }
      i = match.end;
    }
  }
}

/** The nearest person without a name before the words that tell of anonymity, or else the first one behind them. */
function unnamedBefore({ mentions }: Unit, at: number, memory: Memory): Entity | null {
  const before = mentions.filter((mention) => mention.first <= at).reverse();
  const behind = mentions.filter((mention) => mention.first > at);
  for (const mention of [...before, ...behind]) {
    const entity = memory.entityOf(mention);
    if (!entity || mention.genitive || mention.form === 'name') continue;
    if (
      entity.unnamed &&
      (entity.kind === 'person' || entity.kind === 'anonymous' || entity.kind === 'group')
    )
      return entity;
  }
  return null;
}

/** From the word that gives a cause to the end of its clause; else the clause that speaks of anonymity. */
function reasonAt(
  text: string,
  { tokens, from, to }: Unit,
  at: number,
  end: number,
  lexicon: Lexicon,
): string {
  const opens = WORD.subordinator | WORD.relative;
  let last = end;
  while (last < to && !isEdge(tokens[last])) last++;
  let first = at;
  for (let i = at; i < last; i++)
    if (i > at && classesOf(tokens[i]!, lexicon) & WORD.subordinator) return slice(text, tokens, i, last);
  while (first > from && !isEdge(tokens[first - 1]) && !(classesOf(tokens[first]!, lexicon) & opens)) first--;
  return slice(text, tokens, first, last);
}

const isEdge = (token: Token | undefined): boolean =>
  !token || /^[,.;:!?–—]$/.test(token.word) || token.kind === 'quote';

const slice = (text: string, tokens: Token[], first: number, last: number): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end);
