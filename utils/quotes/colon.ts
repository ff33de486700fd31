import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, is, isComma, mentionTo, spanOf, wordAt } from './clause.ts';
import { phraseFrom } from './phrase.ts';

type Speaker = Pick<Attribution, 'cue' | 'mention' | 'head' | 'why'>;

const WHY = 'clause and colon';

/** The subject of a clause without a cue that ends in the colon at token `colon`: "X attacked the plan:". */
export function colonSubject(clause: Clause, colon: number): Speaker | null {
  if (wordAt(clause, colon) !== ':') return null;
  // "Hun bakkes op af formanden, Kim Rask:": the doer of a passive speaks.
  const doer = agentBefore(clause, colon);
  const head =
    doer ??
    clause.mentions.find(
      (mention) => mention.last <= colon && (mention.form !== 'other' || mention.determined),
    );
  if (!head || head.genitive || clause.lexicon.obliqueArticles.has(wordAt(clause, head.first))) return null;
  // "Der Grund: …", "Das Ergebnis: …": a thing and nothing more.
  if (head.form === 'other' && head.last === colon && clause.lexicon.capitalNouns) return null;
  // "Für den Leiter kein Thema: „…“": a preposition that opens with whose view it is.
  const view =
    head.first === clause.from + 1 && clause.lexicon.accordingToFirst.has(wordAt(clause, clause.from));
  const led = is(clause, head.first - 1, WORD.preposition) && !(view && head.kind === 'person');
  if (!doer && (led || head.first > clause.from + 3)) return null;
  const phrase = phraseFrom(clause, head.first);
  const { start, end } = clause.tokens[colon]!;
  return phrase
    ? { cue: { start, end }, mention: spanOf(clause, phrase), head: phrase.head, why: WHY }
    : null;
}

/** Somebody behind a preposition of the doer, with whom the clause ends. */
function agentBefore(clause: Clause, colon: number): Mention | null {
  const last = clause.mentions.findLast((mention) => mention.last === colon);
  const head = last && isComma(clause, last.first - 1) ? mentionTo(clause, last.first - 1) : last;
  const known = last?.form === 'name' || (last?.form === 'role' && last.kind === 'person');
  return known && head && clause.lexicon.documentBy.has(wordAt(clause, head.first - 1)) ? head : null;
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
