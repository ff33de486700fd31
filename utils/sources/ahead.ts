import type { Mention } from '../text/mention.ts';
import type { Entity } from './entities.ts';
import type { ResolveInput, Unresolved } from './resolve.ts';

/**
 * "– Jag är nervös, säger hon." and then "Anna Berg, 23, tävlar i dag.": where nobody named before can be meant, the
 * person whose full name opens the next paragraph is.
 */
export function lookAhead(
  { units, attributions }: ResolveInput,
  speakers: Map<Unresolved, Entity | null>,
  entityOf: (mention: Mention) => Entity | null,
) {
  for (const attribution of attributions) {
    const { head, block, kind } = attribution;
    const gender = head?.pronoun === 'masculine' || head?.pronoun === 'feminine' ? head.pronoun : null;
    if (!gender || kind !== 'direct' || speakers.get(attribution)) continue;
    const next = units.find((unit) => unit.block === block + 1)?.mentions[0];
    const person = next?.form === 'name' && !next.genitive ? entityOf(next) : null;
    if (!person || person.words.length < 2 || (person.kind && person.kind !== 'person')) continue;
    if (!person.gender || person.gender === gender) speakers.set(attribution, person);
  }
}
