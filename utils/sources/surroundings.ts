import { type Lexicon, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { type Span, slice } from '../text/span.ts';
import { fold } from '../text/token.ts';
import type { Entity } from './entities.ts';

const wordBefore = (text: string, at: number): string =>
  fold(/(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1] ?? '');

/** True behind a preposition; where the subject goes first, also behind a verb of telling: "told the reporter Ann Lee". */
export const isGoverned = ({ start }: Mention, text: string, { classes, bareNames }: Lexicon): boolean =>
  ((classes.get(wordBefore(text, start)) ?? 0) &
    (bareNames ? WORD.preposition | WORD.cue : WORD.preposition)) >
  0;

/** "the Harbour Open": where a person's name takes no article, what always has one is nobody. */
export const isThing = ({ articled, kind, unnamed }: Entity, { bareNames }: Lexicon): boolean =>
  bareNames && articled && kind === null && !unnamed;

/** "Pasażerka, która", "Llevamos dos años": a word of no kind, before no verb, whose capital may be the sentence's. */
export function onlyOpens(
  { kind, mentions: [first, ...more] }: Entity,
  text: string,
  { classes, proDrop }: Lexicon,
): boolean {
  if (kind !== null || !first || more.length > 0) return false;
  const before = text.slice(Math.max(0, first.start - 4), first.start);
  const next = /^\s+(\p{L}+)/u.exec(text.slice(first.end, first.end + 16))?.[1] ?? '';
  const bits = classes.get(fold(next)) ?? 0;
  // Where a subject may be left out, a verb behind it tells nothing: "Avisamos há dois anos".
  const verb = proDrop ? 0 : WORD.verb | WORD.auxiliary | WORD.cue;
  return !(bits & verb) && /(?:^|[.!?…:"“”„«»–—-]\s*|\n\s*)$/u.test(before);
}

/** "in Southport": behind a preposition of place. */
export const isSomewhere = ({ start }: Span, text: string, { placePrepositions }: Lexicon): boolean =>
  placePrepositions.has(wordBefore(text, start));

/** "в Новой Гавани": what is only ever somewhere is no person. */
export function isPlace({ kind, mentions }: Entity, text: string, { within }: Lexicon): boolean {
  if (kind !== null || within.size === 0) return false;
  return mentions.every(({ start }) => within.has(wordBefore(text, start)));
}

/** "formanden for udvalget": whose chair it is shows that it is no "gruppeformand". */
export function isHeadOf({ end }: Mention, text: string, { headOf }: Lexicon): boolean {
  const next = /^\s+(\p{L}+)/u.exec(text.slice(end, end + 12))?.[1];
  return next !== undefined && headOf.has(fold(next));
}

/** "le ministère de l'Industrie": the words of a role and of whose it is, up to a comma; `whole` is the phrase it heads. */
export function ownedWords(
  mention: Mention,
  whole: Span | null,
  text: string,
  lexicon: Lexicon,
): { owned: boolean; words: string } {
  const plain = slice(text, mention);
  const { fullClauses, nounChains, documentBy } = lexicon;
  if (!fullClauses || nounChains || mention.kind === 'document') return { owned: false, words: plain };
  const next = /^\s+(\p{L}+['’]?)/u.exec(text.slice(mention.end, mention.end + 12))?.[1];
  if (!next || !documentBy.has(fold(next))) return { owned: false, words: plain };
  if (!whole || whole.start !== mention.start) return { owned: true, words: plain };
  return { owned: true, words: slice(text, whole).split(/,|\s(?:qui|que|che)\s/)[0]! };
}
