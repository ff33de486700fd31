import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import {
  type Clause,
  is,
  kindAt,
  mentionFrom,
  type Range,
  skipAdverbs,
  skipReference,
  wordAt,
} from './clause.ts';
import { type Phrase, phraseFrom } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';

/** The cue of such a sentence stands within this many tokens. */
const NEAR = 14;

/**
 * The cue and source of a sentence that opens with a word for the one before: "Об этом агентству сообщил X",
 * "Lo ha detto in serata X", whatever else it holds.
 */
export function ledReference(clause: Clause): { cue: Range; source: Phrase; medium: Mention | null } | null {
  const { lexicon, tokens, to } = clause;
  let at = clause.from;
  while (at < to && is(clause, at, WORD.conjunction | WORD.adverb) && skipReference(clause, at) === at) at++;
  const opening = skipReference(clause, at);
  if (opening === at) return null;
  for (let i = opening; i < Math.min(to, opening + NEAR); i++) {
    if (kindAt(clause, i) === 'quote') return null;
    const match = clause.inside.has(i) ? null : lexicon.cues.match(tokens, i, to);
    if (!match?.value.some((frame) => frame === 'say' || frame === 'tell')) continue;
    const told = phraseTo(clause, i, opening);
    const behind = sourceBehind(clause, match.end, lexicon.impersonal.has(wordAt(clause, i)));
    // "Об этом «Заре» рассказал учитель": a person behind the cue goes before a name of another kind.
    const person = clause.lexicon.freeOrder && behind?.head.kind === 'person' && told?.head.kind !== 'person';
    const source = told && !person && !isMedium(told.head) && told.head.form !== 'other' ? told : behind;
    if (!source) return null;
    const medium = told && told !== source && told.head.form === 'name' ? told.head : null;
    let first = i;
    while (first > opening && is(clause, first - 1, WORD.auxiliary)) first--;
    return { cue: { first, last: match.head }, source, medium };
  }
  return null;
}

const isMedium = (mention: Mention): boolean => mention.kind === 'outlet' || mention.kind === 'group';

/** The subject behind the cue, or the body or text behind a preposition there. */
function sourceBehind(clause: Clause, at: number, impersonal: boolean): Phrase | null {
  const first = skipAdverbs(clause, at);
  const within =
    clause.lexicon.within.has(wordAt(clause, first)) || (impersonal && is(clause, first, WORD.preposition));
  const mention = mentionFrom(clause, within ? first + 1 : first);
  if (!mention || mention.pronoun === 'first' || (mention.form === 'other' && !impersonal)) return null;
  return phraseFrom(clause, mention.first);
}
