import { type Lexicon, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';

/** A person's name, the noun behind it that tells what the person is, and the whole wording of that role. */
export interface RoleBehind {
  name: Mention;
  role: Mention;
  words: Span;
}

/** "Ann Lee, the mayor of Sandholm, …": a role between commas behind a person's name, with whose or where it is. */
export function rolesBehind(
  units: { tokens: Token[]; from: number; to: number; mentions: Mention[] }[],
  lexicon: Lexicon,
): RoleBehind[] {
  if (lexicon.nounChains || lexicon.unspaced) return [];
  const bits = (token: Token | undefined) => lexicon.classes.get(token?.word ?? '') ?? 0;
  const found: RoleBehind[] = [];
  for (const { tokens, to, mentions } of units) {
    mentions.forEach((role, index) => {
      const name = mentions[index - 1];
      if (role.form !== 'role' || role.kind !== 'person' || role.plural || role.genitive) return;
      if (name?.form !== 'name' || (name.kind !== null && name.kind !== 'person')) return;
      if (role.first !== name.last + 1 || tokens[name.last]!.word !== ',') return;
      let end = role.last;
      for (const inner of mentions.slice(index + 1)) {
        const led = inner.first === end + 1 && bits(tokens[end]) & WORD.preposition;
        const owned = inner.first === end && bits(tokens[end]) & WORD.genitiveArticle;
        if (!led && !owned) break;
        end = inner.last;
      }
      if (end < to && !/^[,.:;!?–—]$/.test(tokens[end]!.word) && !(bits(tokens[end]) & WORD.relative)) return;
      let first = role.first;
      while (first < role.last - 1 && bits(tokens[first]) & WORD.determiner) first++;
      found.push({ name, role, words: { start: tokens[first]!.start, end: tokens[end - 1]!.end } });
    });
  }
  return found;
}
