import type { Mention } from '../text/mention.ts';
import { type Clause, kindAt, wordAt } from './clause.ts';

/**
 * "řekl dramaturg", "считает астрофизик": a noun that no list has, but whose ending is that of somebody who does
 * something, in the form of a subject. It is a person, or several, from now on.
 */
export function isPerson(clause: Clause, mention: Mention): boolean {
  const { personEndings, nounChains, adjectiveEndings, freeOrder } = clause.lexicon;
  if (!freeOrder || !nounChains || mention.form !== 'other') return false;
  for (let i = mention.first; i < mention.last; i++) {
    const word = wordAt(clause, i);
    if (kindAt(clause, i) !== 'word' || (clause.tokens[i]!.upper && i > clause.from)) return false;
    const kind = (['masculine', 'feminine', 'plural'] as const).find((one) =>
      personEndings[one].some((ending) => word.length > ending.length + 1 && word.endsWith(ending)),
    );
    if (kind) {
      const plural = kind === 'plural';
      Object.assign(mention, {
        form: 'role',
        kind: plural ? 'group' : 'person',
        plural,
        noun: word,
        gender: kind === 'feminine' ? kind : null,
      });
      mention.role = { start: mention.start, end: mention.end };
      return true;
    }
    if (!adjectiveEndings.some((ending) => word.endsWith(ending))) return false;
  }
  return false;
}
