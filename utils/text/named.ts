import type { Source } from './source.ts';

/**
 * Whether the article names the source. A group or an anonymous source is not named, nor is a person whom only a
 * role stands for, all in small letters: "a former engineer". Where nouns have capitals, or a script has none, such
 * a role cannot be told from a name and counts as one.
 */
export function isNamed({ kind, name }: Source): boolean {
  if (kind === 'anonymous' || kind === 'group') return false;
  return kind !== 'person' || name !== name.toLowerCase() || name === name.toUpperCase();
}
