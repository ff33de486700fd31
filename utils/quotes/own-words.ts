import { WORD } from '../text/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, is, spanOf } from './clause.ts';
import { compose, trimRange } from './compose.ts';
import { isOblique } from './dropped.ts';
import type { Quoted } from './marks.ts';
import { phraseFrom } from './phrase.ts';

/** "Kniha ho podle svých slov mrzí", "по собственным словам": the subject of the sentence says it, or whoever was its subject before. */
export function ownWords(clause: Clause, quoted: Quoted[]): Attribution[] {
  for (let i = clause.from; i < clause.to; i++) {
    const match = clause.lexicon.ownWords.match(clause.tokens, i, clause.to);
    if (!match) continue;
    const ranges = [
      trimRange(clause, { first: clause.from, last: i }),
      trimRange(clause, { first: match.end, last: clause.to }),
    ].filter((range) => range !== null);
    if (ranges.length === 0) return [];
    const head = clause.mentions.find(
      ({ form, pronoun, first, last, kind }) =>
        (form === 'name' || form === 'role') &&
        pronoun !== 'first' &&
        kind !== 'document' &&
        !is(clause, first - 1, WORD.preposition) &&
        !isOblique(clause, last - 1),
    );
    const phrase = head ? phraseFrom(clause, head.first) : null;
    return [
      {
        ...compose(clause, ranges, quoted),
        cue: spanOf(clause, { first: i, last: match.end }),
        mention: phrase ? spanOf(clause, phrase) : null,
        head: phrase?.head ?? null,
        medium: null,
        block: clause.block,
        dropped: phrase ? null : 'either',
        open: false,
        why: 'own words',
      },
    ];
  }
  return [];
}
