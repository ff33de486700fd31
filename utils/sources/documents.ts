import type { Mention } from '../text/mention.ts';
import { tokenise } from '../text/token.ts';
import type { Entity } from './entities.ts';
import type { Memory } from './memory.ts';
import type { ResolveInput } from './resolve.ts';

/** How far behind the finder's name the words for finding may reach, in code units. */
const BEHIND = 24;

/**
 * Who wrote a document and who came by it: "a memo *by the White House*"; "*the FT* has obtained a memo".
 */
export function documentLinks(input: ResolveInput, _entities: Map<Mention, Entity>, memory: Memory) {
  const { text, units, lexicon } = input;
  for (const { mentions } of units) {
    mentions.forEach((mention, index) => {
      const entity = memory.entityOf(mention);
      if (entity?.kind !== 'document') return;
      const next = mentions[index + 1];
      if (next && !entity.by) {
        const between = tokenise(text, { start: mention.end, end: next.start });
        const last = between.at(-1);
        const author = memory.entityOf(next);
        const obtained = between.some((_, k) => lexicon.obtained.match(between, k));
        if (
          !obtained &&
          author &&
          between.length <= 3 &&
          last &&
          lexicon.documentBy.has(last.word) &&
          author.kind !== 'document'
        )
          entity.by = author;
      }
      if (entity.via) return;
      for (const other of mentions) {
        if (other === mention) continue;
        const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
        // "the paper has seen a memo", "a memo that the paper has seen".
        const behind = second === other ? Math.min(text.length, second.end + BEHIND) : second.start;
        const between = tokenise(text, { start: first.end, end: behind });
        if (second.start - first.end > 60) continue;
        const found = between.findIndex((_, i) => lexicon.obtained.match(between, i));
        const finder = memory.entityOf(other);
        if (found >= 0 && finder && (finder.kind === 'outlet' || finder.kind === 'organization'))
          entity.via = finder;
      }
    });
  }
}
