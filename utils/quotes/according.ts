import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { rest, upTo } from './according-content.ts';
import type { Attribution } from './attribution.ts';
import {
  type Clause,
  endsClause,
  hasVerb,
  interrupts,
  is,
  isComma,
  kindAt,
  mentionFrom,
  mentionTo,
  skipAdverbs,
  spanOf,
  wordAt,
} from './clause.ts';
import { compose, trimRange } from './compose.ts';
import type { Quoted } from './marks.ts';
import { type Phrase, phraseFrom, upToComma } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';

/** "According to X, …", "… , according to X", "… zufolge …": the rest of the sentence is what X says. */
export function accordingTo(clause: Clause, quoted: Quoted[]): Attribution[] {
  const found: Attribution[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    if (clause.lexicon.idle.match(clause.tokens, i, clause.to)) continue;
    if (clause.lexicon.ownWords.match(clause.tokens, i, clause.to)) continue;
    const own =
      mentionTo(clause, i)?.pronoun && clause.lexicon.accordingToAfter.match(clause.tokens, i, clause.to);
    const before =
      (own ? null : clause.lexicon.accordingTo.match(clause.tokens, i, clause.to)) ??
      opensWithSource(clause, i) ??
      withNoun(clause, i);
    const behind = before
      ? null
      : (clause.lexicon.accordingToAfter.match(clause.tokens, i, clause.to) ?? behindNoun(clause, i));
    if (!before && !behind) continue;
    // "postupuje přesně podle plánu": an adverb of manner makes it one.
    const { freeOrder, adverbEndings } = clause.lexicon;
    if (
      freeOrder &&
      i > clause.from + 1 &&
      adverbEndings.some((ending) => wordAt(clause, i - 1).endsWith(ending))
    )
      continue;
    const cue = { first: i, last: (before ?? behind)!.end };
    const relative = before ? antecedent(clause, i, before.end) : null;
    const within = before && before.tail > before.head ? sourceWithin(clause, before) : null;
    const source =
      relative ?? within ?? (before ? sourceFrom(clause, cue.last, i) : phraseTo(clause, i, clause.from));
    if (!source || (clause.lexicon.capitalNouns && isSmall(clause, source))) continue;
    const first = before ? cue.first : source.first;
    // "Enligt uppgifter till Ekonominytt": the medium that was told.
    const told = before && !within && !relative ? mediumBehind(clause, source.last) : null;
    const last = told ? told.last : relative ? cue.last + 1 : before && !within ? source.last : cue.last;
    const opens = isComma(clause, last) ? last + 1 : last;
    const clauseRange = relative ? trimRange(clause, { first: opens, last: upTo(clause, opens) }) : null;
    const ranges = relative ? (clauseRange ? [clauseRange] : []) : rest(clause, first, last);
    if (ranges.length === 0) continue;
    if (isText(clause, source.head)) source.head.kind = 'document';
    found.push({
      ...compose(clause, ranges, quoted),
      cue: spanOf(clause, cue),
      mention: spanOf(clause, source),
      head: ownerOf(clause, source) ?? source.head,
      medium: told,
      block: clause.block,
      open: false,
      why: 'according to',
    });
    i = last;
  }
  return found;
}

/** "enligt vårdgarantin": one thing that no list knows is a text or a rule, where endings show that it is one. */
function isText(clause: Clause, { form, kind, last, first }: Mention): boolean {
  const { definiteEndings } = clause.lexicon;
  const word = wordAt(clause, last - 1);
  const one = is(clause, first, WORD.indefinite) || definiteEndings.some((ending) => word.endsWith(ending));
  return form === 'other' && kind === null && definiteEndings.length > 0 && one;
}

/** "a witness, according to whom": the source stands before the comma. */
function antecedent(clause: Clause, cue: number, behind: number): Phrase | null {
  if (!isComma(clause, cue - 1) || !is(clause, behind, WORD.relative)) return null;
  return phraseTo(clause, cue - 1, clause.from);
}

/** "nach Angaben der Stadt": the figures are the town's. */
function ownerOf(clause: Clause, { head }: Phrase): Mention | null {
  if (!clause.lexicon.accordingToNouns.nouns.has(wordAt(clause, head.last - 1)) || head.determined)
    return null;
  const owner =
    mentionFrom(clause, head.last) ??
    (is(clause, head.last, WORD.preposition) ? mentionFrom(clause, head.last + 1) : null);
  // "Angaben des Militärs": with its article also one that no list knows.
  const tied = owner?.form === 'other' && is(clause, owner.first, WORD.genitiveArticle);
  return owner && (owner.form !== 'other' || tied) && !owner.pronoun ? owner : null;
}

function mediumBehind(clause: Clause, at: number): Mention | null {
  if (!clause.lexicon.toMedium.has(wordAt(clause, at))) return null;
  const medium = mentionFrom(clause, at + 1);
  return medium && (medium.kind === 'outlet' || (medium.form === 'name' && medium.kind === null))
    ? medium
    : null;
}

/** "nach Angaben der Polizei": a common preposition that only certain nouns make one of source. */
function withNoun(clause: Clause, i: number): { end: number; head: number; tail: number } | null {
  const { prepositions } = clause.lexicon.accordingToNouns;
  if (!prepositions.has(wordAt(clause, i))) return null;
  const noun = mentionFrom(clause, i + 1);
  if (!noun) return null;
  // "nach Ansicht Österreichs": a name in the genitive may belong to the phrase.
  for (let k = noun.first; k < noun.last; k++)
    if (isSourceNoun(clause, k)) return { end: i + 1, head: i + 1, tail: i + 1 };
  return null;
}

function isSourceNoun(clause: Clause, i: number): boolean {
  const { nouns } = clause.lexicon.accordingToNouns;
  const word = wordAt(clause, i);
  return (
    nouns.has(word) || (clause.lexicon.compounds && [...nouns].some((n) => n.length > 4 && word.endsWith(n)))
  );
}

/** "seiner Meinung nach": the same preposition behind such a noun. */
function behindNoun(clause: Clause, i: number): { end: number } | null {
  if (!clause.lexicon.accordingToNouns.prepositions.has(wordAt(clause, i))) return null;
  const noun = mentionTo(clause, i);
  const next = i + 1 >= clause.to || !mentionFrom(clause, i + 1) || is(clause, i + 1, WORD.auxiliary);
  return noun?.determined && next && isSourceNoun(clause, noun.last - 1) ? { end: i + 1 } : null;
}

/** "wurden Stimmen laut geworden": an adjective or a participle is no source where nouns have capitals. */
const isSmall = (clause: Clause, { first, last }: Phrase): boolean =>
  clause.tokens
    .slice(first, last)
    .every(({ upper, kind, word }) => !upper && kind !== 'quote' && !clause.lexicon.pronouns.has(word));

/** "по его словам", "a su juicio": the source stands inside the cue. */
function sourceWithin(clause: Clause, { head, tail }: { head: number; tail: number }): Phrase | null {
  for (let i = head; i < tail; i++) {
    const pronoun = mentionFrom(clause, i);
    if (pronoun?.pronoun) return { first: i, last: i + 1, head: pronoun };
  }
  const phrase = phraseFrom(clause, head);
  // "по предварительным данным": an adjective is nobody.
  return phrase && phrase.last <= tail && !(clause.lexicon.nounChains && phrase.head.form === 'other')
    ? phrase
    : null;
}

/** "Pour Anne Roche, …": the preposition names a source only where it opens the sentence and somebody follows. */
function opensWithSource(clause: Clause, i: number): { end: number; head: number; tail: number } | null {
  if (i !== clause.from || !clause.lexicon.accordingToFirst.has(wordAt(clause, i))) return null;
  const phrase = phraseFrom(clause, i + 1);
  const who = phrase?.head;
  if (!who || !(who.pronoun || (who.kind && who.kind !== 'document' && who.kind !== 'outlet'))) return null;
  const parted = isComma(clause, phrase.last) || (who.form === 'name' && mentionFrom(clause, phrase.last));
  return parted ? { end: i + 1, head: i + 1, tail: i + 1 } : null;
}

/** The source behind the preposition; before a finite verb where a fronted phrase puts the verb second. */
function sourceFrom(clause: Clause, at: number, cue: number): Phrase | null {
  const first = skipAdverbs(clause, at);
  describes(clause, first);
  const phrase = phraseFrom(clause, first);
  if (!phrase) return null;
  // "Según La Voz, la empresa que …": a comma parts the source from what it says, where nothing else does.
  if (interrupts(clause, cue - 1)) return upToComma(clause, phrase);
  const wide = clause.lexicon.within.size > 0 ? upToPlace(clause, phrase) : phrase;
  if (cue === clause.from) return withOthers(clause, upToComma(clause, wide));
  if (wide !== phrase) return wide;
  return clause.lexicon.capitalNouns ? upToPreposition(clause, phrase) : phrase;
}

/** "По данным источника в полиции, …": where a comma closes such a phrase, a place before it belongs to the source. */
function upToPlace(clause: Clause, phrase: Phrase): Phrase {
  if (!is(clause, phrase.last, WORD.preposition)) return phrase;
  const end = upTo(clause, phrase.last);
  return isComma(clause, end) && end - phrase.last < 6 && !hasVerb(clause, phrase.last, end)
    ? { ...phrase, last: end }
    : phrase;
}

/** "according to Norland tallies": where a name before a noun describes it, no verb can follow here, and the noun is the source. */
function describes(clause: Clause, first: number) {
  const head = mentionFrom(clause, first);
  if (!clause.lexicon.bareNames || head?.form !== 'name' || head.run === head.last) return;
  if (!endsClause(clause, head.run) && !isComma(clause, head.run) && !is(clause, head.run, WORD.preposition))
    return;
  Object.assign(head, {
    form: 'other',
    name: null,
    kind: null,
    last: head.run,
    end: clause.tokens[head.run - 1]!.end,
  });
}

/** "nach Angaben der Polizei | zu Rangeleien": amid a German clause only a genitive and "von" belong to the source. */
function upToPreposition(clause: Clause, phrase: Phrase): Phrase {
  const { documentBy } = clause.lexicon;
  const from = phrase.first;
  for (let i = from + 1; i < phrase.last; i++) {
    const apart = is(clause, i, WORD.preposition) && !documentBy.has(wordAt(clause, i));
    const number = kindAt(clause, i) === 'number' && kindAt(clause, i - 1) === 'word';
    if (apart || number) return { ...phrase, last: i };
  }
  return phrase;
}

/** "Podle A a B se …": where the phrase opens the sentence, what "and" joins to it before the verb belongs to it. */
function withOthers(clause: Clause, phrase: Phrase): Phrase {
  const other = is(clause, phrase.last, WORD.conjunction) ? mentionFrom(clause, phrase.last + 1) : null;
  const joins =
    other && other.form !== 'other' && is(clause, other.last, WORD.auxiliary | WORD.verb | WORD.cue);
  return joins ? { ...phrase, last: other.last } : phrase;
}
