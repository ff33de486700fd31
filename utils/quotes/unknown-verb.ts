import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import {
  type Clause,
  endsClause,
  is,
  isComma,
  isDash,
  kindAt,
  mentionFrom,
  skipAdverbs,
  wordAt,
} from './clause.ts';
import type { Core } from './core.ts';
import { extras } from './extras.ts';
import { type Phrase, phraseFrom } from './phrase.ts';

const CLOSED =
  WORD.preposition |
  WORD.conjunction |
  WORD.complementiser |
  WORD.relative |
  WORD.determiner |
  WORD.subordinator |
  WORD.pronoun |
  WORD.adverb |
  WORD.negation;

/**
 * „Snad to vydrží,“ rýpl si Jan Malý: where a verb is free to stand first, the word behind a quotation that a comma,
 * a dash or its own mark closes is a verb of speech, though no list has it. Somebody must speak, or the word must end
 * like a verb.
 */
export function unknownVerbs(clause: Clause, known: Core[]): Core[] {
  const { freeOrder, nounChains } = clause.lexicon;
  if (!freeOrder || !nounChains) return [];
  const found: Core[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    const verb = kindAt(clause, i) === 'quote' ? verbBehind(clause, i) : -1;
    if (verb < 0 || known.some(({ first, last }) => last > i && first <= verb + 2)) continue;
    const cue = { first: verb, last: verb + 1 };
    const behind = skipAdverbs(clause, withReflexive(clause, cue.last));
    const next = mentionFrom(clause, behind);
    // "netajil zklamání obránce Jan Malý": somebody right behind what the verb is about.
    const head = (next?.form === 'other' ? mentionFrom(clause, next.last) : null) ?? next;
    const whole = head ? null : mentionFrom(clause, verb);
    const speaks = head && head.form !== 'other' && head.pronoun !== 'first' && head.kind !== 'document';
    const subject = speaks ? phraseFrom(clause, head.first) : whole ? behindFirst(clause, whole) : null;
    if (!subject && !endsAsVerb(clause, verb)) continue;
    const tail = extras(clause, subject?.last ?? behind, []);
    found.push({
      frames: ['beside'],
      cue,
      subject,
      order: subject ? 'verb-subject' : 'elided',
      aside: false,
      first: verb,
      ...tail,
    });
  }
  return found;
}

/** "скептичен аналитик Пётр Орлов": what stands before the role in a phrase that begins with the word itself is its verb. */
function behindFirst(clause: Clause, { first, last, form, kind }: Mention): Phrase | null {
  if (form !== 'name' || kind === 'document' || last - first < 3) return null;
  const phrase = phraseFrom(clause, first);
  return phrase && { ...phrase, first: first + 1 };
}

/** Token index of the small word that a quotation ending at `quote` leaves to be its verb; -1 where there is none. */
function verbBehind(clause: Clause, quote: number): number {
  const inside = clause.text.slice(clause.tokens[quote]!.start, clause.tokens[quote]!.end);
  let at = quote + 1;
  const marked = /[,!?…]\P{L}$/u.test(inside);
  if (isComma(clause, at)) at++;
  // „Punkt bierzemy w ciemno” – cieszył się bramkarz: a dash alone parts speech only from what ends like a verb.
  else if (!marked && !(isDash(clause, at) && endsAsVerb(clause, at + 1))) return -1;
  if (isDash(clause, at)) at++;
  if (kindAt(clause, at) !== 'word' || clause.tokens[at]!.upper || is(clause, at, CLOSED)) return -1;
  return endsClause(clause, at) ? -1 : at;
}

/** Behind "si" and "se". */
const withReflexive = (clause: Clause, at: number): number =>
  clause.lexicon.reflexives.has(wordAt(clause, at)) ? at + 1 : at;

function endsAsVerb(clause: Clause, i: number): boolean {
  if (is(clause, i, WORD.verb | WORD.guess | WORD.cue)) return true;
  const { masculine, feminine } = clause.lexicon.verbGender;
  const word = wordAt(clause, i);
  return [...masculine, ...feminine].some(
    (ending) => word.length > ending.length + 3 && word.endsWith(ending),
  );
}
