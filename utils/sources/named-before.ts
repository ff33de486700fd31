import type { Mention } from '../text/mention.ts';
import type { Span } from '../text/span.ts';
import type { Memory } from './memory.ts';
import type { ResolveInput } from './resolve.ts';
import { isGoverned } from './surroundings.ts';

/**
 * "Uwe Jun stellt dem Ausschuss ein gutes Zeugnis aus. „Die Gespräche …“": the person whom the sentence right before
 * a quotation, in its paragraph, is about; null where that sentence opens with anything else or names another person
 * as well, for then either may speak.
 */
export function namedBefore(
  { text, units, attributions, lexicon }: ResolveInput,
  quote: Span & { block: number },
  memory: Memory,
): Mention | null {
  const startOf = ({ tokens, from }: ResolveInput['units'][number]) => tokens[from]!.start;
  const at = units.findLastIndex((unit) => unit.block === quote.block && startOf(unit) <= quote.start);
  const before = units[at - 1];
  if (at < 0 || before?.block !== quote.block || text.slice(startOf(units[at]!), quote.start).length > 1)
    return null;
  const [start, end] = [startOf(before), startOf(units[at]!)];
  if (attributions.some((other) => other.start < end && start < other.end)) return null;
  const heads = before.mentions.filter((mention) => !isGoverned(mention, text, lexicon));
  const personOf = (mention: Mention) => {
    const entity = mention.plural || mention.pronoun === 'first' ? null : memory.entityOf(mention);
    return entity && memory.kindOf(entity) === 'person' ? entity : null;
  };
  // "Die Leiterin der Schule, Anna Berg, …": a role and whose it is, right behind it, go before the name.
  const isPart = (at: number) => heads[at - 1]?.last === heads[at]!.first;
  const place = heads.findIndex(
    (mention, at) => (mention.form !== 'role' && !isPart(at)) || personOf(mention),
  );
  const entity = heads[place] ? personOf(heads[place]) : null;
  if (!entity || lexicon.unspaced) return null;
  const others = heads.some((mention) => (personOf(mention) ?? entity) !== entity);
  const name = heads.find((mention) => mention.form === 'name' && personOf(mention) === entity);
  return others ? null : (name ?? heads[place]!);
}
