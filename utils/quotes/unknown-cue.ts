import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, is, isComma, kindAt, mentionFrom, type Range, skipAdverbs, spanOf } from './clause.ts';
import { type Phrase, phraseFrom } from './phrase.ts';
import { tellUnknown } from './unknown-noun.ts';

/**
 * "“It is late,” she trilled.", "“So be it!” beamed Ann Lee.": where a sentence goes on behind a quotation, a verb
 * that no list knows makes an attribution with a person beside it.
 */
export function unknownCue(
  clause: Clause,
  quote: number,
): Pick<Attribution, 'cue' | 'mention' | 'head'> | null {
  const { freeOrder, proDrop, verbSecond, unspaced } = clause.lexicon;
  if (freeOrder || proDrop || unspaced) return null;
  const { end } = clause.tokens[quote]!;
  const at = isComma(clause, quote + 1) ? quote + 2 : quote + 1;
  if (at === quote + 1 && !/[,?!][^\p{L}\p{N}\s]{1,2}$/u.test(clause.text.slice(end - 3, end))) return null;
  const found = inverted(clause, at) ?? (verbSecond ? null : straight(clause, at));
  return (
    found && { cue: spanOf(clause, found.verb), mention: spanOf(clause, found.who), head: found.who.head }
  );
}

/** "she trilled", "Ann Lee went on". */
function straight(clause: Clause, at: number): { verb: Range; who: Phrase } | null {
  const who = isSomebody(mentionFrom(clause, at)) ? phraseFrom(clause, at) : null;
  if (!who || !isVerb(clause, who.head.last) || who.last > who.head.last) return null;
  return { verb: { first: who.last, last: who.last + 1 }, who };
}

/** "beamed Ann Lee". */
function inverted(clause: Clause, at: number): { verb: Range; who: Phrase } | null {
  if (!isVerb(clause, at)) return null;
  const first = skipAdverbs(clause, at + 1);
  cutOff(clause, at);
  const mention = mentionFrom(clause, first);
  const who = isSomebody(mention) || isNoun(clause, mention) ? phraseFrom(clause, first) : null;
  const verb = { first: at, last: at + 1 };
  if (who) tellUnknown(clause, verb, who, true);
  return who && { verb, who };
}

/** A small word that no list knows may have been taken for the first of a name's phrase: "beamed Ann Lee". */
function cutOff(clause: Clause, at: number) {
  const mention = mentionFrom(clause, at);
  const next = clause.tokens[at + 1];
  if (!mention || mention.determined || mention.form !== 'name' || mention.name?.start !== next?.start)
    return;
  mention.first = at + 1;
  mention.start = next!.start;
  mention.role = null;
  clause.byFirst.delete(at);
  clause.byFirst.set(at + 1, mention);
}

const isSomebody = (mention: Mention | null): boolean =>
  mention !== null &&
  !mention.genitive &&
  (mention.form === 'name' ||
    (mention.form === 'role' && mention.kind !== 'document') ||
    mention.pronoun === 'masculine' ||
    mention.pronoun === 'feminine');

/** "grantelt der Hafenmeister", "zischt Beck": where every noun has a capital and the verb stands second, any noun behind it. */
const isNoun = ({ lexicon, tokens }: Clause, mention: Mention | null): boolean =>
  lexicon.verbSecond &&
  lexicon.capitalNouns &&
  mention?.form === 'other' &&
  (mention.determined
    ? !lexicon.obliqueArticles.has(tokens[mention.first]!.word)
    : tokens[mention.first]!.upper);

/** A verb that a list knows as no cue, or a small word that none does. */
const isVerb = (clause: Clause, i: number): boolean =>
  kindAt(clause, i) === 'word' &&
  !clause.tokens[i]!.upper &&
  (is(clause, i, WORD.verb) || !clause.lexicon.classes.get(clause.tokens[i]!.word)) &&
  !is(clause, i, WORD.auxiliary | WORD.preposition | WORD.conjunction);
