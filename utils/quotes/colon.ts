import { WORD } from '../text/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, is, spanOf, wordAt } from './clause.ts';
import { phraseFrom } from './phrase.ts';

type Speaker = Pick<Attribution, 'cue' | 'mention' | 'head' | 'why'>;

const WHY = 'clause and colon';

/** The subject of a clause without a cue that ends in the colon at token `colon`: "X attacked the plan:". */
export function colonSubject(clause: Clause, colon: number): Speaker | null {
  if (wordAt(clause, colon) !== ':') return null;
  const head = clause.mentions.find(
    (mention) => mention.last <= colon && (mention.form !== 'other' || mention.determined),
  );
  if (!head || head.genitive || is(clause, head.first - 1, WORD.preposition) || head.first > clause.from + 3)
    return null;
  const phrase = phraseFrom(clause, head.first);
  const { start, end } = clause.tokens[colon]!;
  return phrase
    ? { cue: { start, end }, mention: spanOf(clause, phrase), head: phrase.head, why: WHY }
    : null;
}

/** "The referee, Ann Lee, did not agree:" at a paragraph's end: where the next one is speech, it is hers. */
export function colonLead(clause: Clause): Attribution | null {
  const colon = clause.to - 1;
  const subject = colonSubject(clause, colon);
  if (!subject || subject.head?.form === 'other' || subject.head?.pronoun === 'neuter') return null;
  const { end } = clause.tokens[colon]!;
  return {
    ...subject,
    start: end,
    end,
    kind: 'direct',
    spans: [],
    medium: null,
    block: clause.block,
    open: false,
  };
}

/** True for a lead that says nothing of a paragraph that is no speech. */
export const isColonLead = ({ why }: Attribution): boolean => why === WHY;
