import { WORD } from '../text/lexicon.ts';
import type { Dropped } from './attribution.ts';
import { isImpersonal } from './behind.ts';
import {
  type Clause,
  is,
  isComma,
  kindAt,
  mentionFrom,
  quoteBefore,
  type Range,
  skipAdverbs,
  wordAt,
} from './clause.ts';
import type { Core } from './core.ts';

/**
 * What the verb tells of a subject that is left out ("Dodala, že …": one woman); null where the language leaves none
 * out, or where something before the cue may be its subject after all.
 */
export function droppedSubject(clause: Clause, core: Core, said: Range | null): Dropped | null {
  const { lexicon } = clause;
  // "…, lyder det."
  if (core.order === 'elided' && isImpersonal(clause, core.cue)) return lexicon.freeOrder ? null : 'either';
  if (!lexicon.proDrop || core.order !== 'elided') return null;
  if (lexicon.pronouns.get(wordAt(clause, core.cue.last)) === 'first') return null;
  if (mayBeSubject(clause, core)) return null;
  for (const mention of clause.mentions) {
    if (mention.first < startOf(clause, core.first) || mention.last > core.cue.first) continue;
    // "Soud rozhodne zítra, sdělila.": who is part of what is said before the verb does not say it.
    if (said && mention.first >= said.first && mention.last <= said.last) continue;
    if (isInRelative(clause, mention.first, core.cue.first)) continue;
    if (
      mention.form !== 'other' &&
      !is(clause, mention.first - 1, WORD.preposition) &&
      !isOblique(clause, mention.last - 1)
    )
      return null;
  }
  return verbTells(clause, core);
}

/** "вздохнул завсегдатай": a noun right behind the verb of a quotation that ends the sentence may be its subject. */
function mayBeSubject(clause: Clause, { cue, last }: Core): boolean {
  const { freeOrder, nounChains, adverbEndings } = clause.lexicon;
  if (!freeOrder || !nounChains || !quoteBefore(clause, cue.first)) return false;
  const mention = mentionFrom(clause, skipAdverbs(clause, cue.last));
  if (mention?.form !== 'other' || mention.determined || last > mention.first) return false;
  const word = wordAt(clause, mention.first);
  if (kindAt(clause, mention.first) !== 'word' || adverbEndings.some((ending) => word.endsWith(ending)))
    return false;
  return (
    !isOblique(clause, mention.first) && !clause.lexicon.objectEndings.some((ending) => word.endsWith(ending))
  );
}

/** "Она станет крупнейшей, рассказала …": where subjects may be left out, who is part of what is said does not say it. */
export const outside = (
  said: Range | null,
  subject: Core['subject'],
  { lexicon }: Clause,
): Core['subject'] =>
  lexicon.freeOrder && said && subject && subject.first >= said.first && subject.last <= said.last
    ? null
    : subject;

/** What the form of the verb alone tells. */
export function verbTells(clause: Clause, core: Core): Dropped {
  const { masculine, feminine, plural } = clause.lexicon.verbGender;
  const verb = wordAt(clause, core.cue.last - 1);
  const ends = (endings: string[]) => endings.some((ending) => verb.endsWith(ending));
  if (ends(plural)) return 'plural';
  if (ends(feminine)) return 'feminine';
  return ends(masculine) ? 'masculine' : 'either';
}

/** "V dopise, který zveřejnil web, uvádí": a comma parts the relative clause that holds token `i` from the verb at `cue`. */
function isInRelative(clause: Clause, i: number, cue: number): boolean {
  let opens = i;
  while (opens > clause.from && !isComma(clause, opens)) opens--;
  if (!isComma(clause, opens)) return false;
  const led = is(clause, opens + 1, WORD.preposition) ? opens + 2 : opens + 1;
  if (!is(clause, led, WORD.relative)) return false;
  for (let k = i; k < cue; k++) if (isComma(clause, k)) return true;
  return false;
}

/** Where the words begin that may hold the subject: behind the last quotation, semicolon or complementiser. */
function startOf(clause: Clause, at: number): number {
  for (let i = at - 1; i > clause.from; i--)
    if (kindAt(clause, i) === 'quote' || wordAt(clause, i) === ';') return i + 1;
  return clause.from;
}

/** True for a word whose ending shows that it is no subject: "starostovi". */
export const isOblique = (clause: Clause, i: number): boolean =>
  clause.lexicon.obliqueEndings.some((ending) => {
    const word = wordAt(clause, i);
    return word.length > ending.length + 1 && word.endsWith(ending);
  });
