import type { Mention } from '../text/mention.ts';
import type { Token } from '../text/token.ts';

/**
 * "The museum's director, Ann Lee, …" and "…, said the director, Ann Lee.": a role and the name that a pair of
 * commas, or a comma and the sentence's end, sets behind it are one and the same. Pairs of role and name.
 */
export function appositions(
  units: { tokens: Token[]; mentions: Mention[] }[],
  titlesBehind: boolean,
): [Mention, Mention][] {
  const found: [Mention, Mention][] = [];
  for (const { tokens, mentions } of units) {
    mentions.forEach((role, index) => {
      const before = mentions[index - 1];
      if (titlesBehind && before?.form === 'name' && before.last === role.first && isTitle(role))
        found.push([role, before]);
      const name = mentions[index + 1];
      if (role.form !== 'role' || role.plural || role.genitive || name?.form !== 'name') return;
      // "Lederen i laget, Per Aune": the name is the leader's, not the body's.
      const outer = mentions[index - 1];
      if (
        role.kind !== 'person' &&
        name.kind === 'person' &&
        outer?.form === 'role' &&
        outer.last === role.first - 1
      )
        return;
      if (role.kind === 'document' || name.first !== role.last + 1 || tokens[role.last]!.word !== ',') return;
      const next = tokens[name.last];
      if (!next || /^[,.:!?–—]$/.test(next.word)) found.push([role, name]);
    });
  }
  return found;
}

const isTitle = ({ form, kind, plural }: Mention): boolean => form === 'role' && kind === 'person' && !plural;
