import type { Lexicon } from '../text/lexicon.ts';

/** "State of the Union": every word of weight has a capital. In German, where nouns have one, that tells nothing. */
export function isTitle(words: string, { capitalNouns }: Lexicon): boolean {
  if (capitalNouns || /[.!?…]["'’”]?$/.test(words.trim())) return false;
  const small = words.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]{3,}/gu) ?? [];
  const large = words.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return small.length === 0 && large.length >= 2;
}
