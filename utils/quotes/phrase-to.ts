import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { type Clause, is, isComma, isDash, kindAt, mentionFrom, mentionTo, wordAt } from './clause.ts';
import { isPerson } from './person-noun.ts';
import {
  attaches,
  find,
  isApart,
  isOfVerb,
  isParticiple,
  isTime,
  lastWord,
  named,
  type Phrase,
} from './phrase.ts';

/**
 * The whole phrase that ends before `last`: from "the museum" back to "the director of the museum"; from the
 * comma that closes an apposition back to "Ann Lee, who leads Y,".
 */
export function phraseTo(clause: Clause, last: number, bound: number): Phrase | null {
  if (isComma(clause, last - 1) || isDash(clause, last - 1))
    return (
      roleAndName(clause, last) ?? appositionTo(clause, last, bound) ?? relativeTo(clause, last - 1, bound)
    );
  const head = headBefore(clause, last, bound);
  if (!head || head.first < bound) return relativeTo(clause, last, bound);
  const relative = withinRelative(clause, last, head);
  if (relative && relative.first >= bound) return relative;
  if (head.pronoun) return relativeTo(clause, last, bound, head) ?? { first: head.first, last, head };
  const phrase = backwards(clause, { first: head.first, last, head }, bound);
  return relativeTo(clause, last, bound, phrase.head) ?? unclosed(clause, phrase, bound) ?? phrase;
}

/** "Ann Lee, chair of the council said": an apposition without its second comma. */
function unclosed(clause: Clause, { first, last, head }: Phrase, bound: number): Phrase | null {
  if (head.form !== 'role' || !isComma(clause, first - 1)) return null;
  // "Ann Lee, head of Oakley, a firm in Leith told": what describes her is described in turn.
  const opens = mentionFrom(clause, bound);
  const chain = opens?.form === 'name' && isComma(clause, opens.last) && mentionFrom(clause, opens.last + 1);
  const described = chain && chain.form === 'role' && chain.kind === 'person';
  const name = described ? opens : head.kind === 'person' ? mentionTo(clause, first - 1) : null;
  return name?.form === 'name' && name.first === bound ? { first: name.first, last, head: name } : null;
}

/** ", the director, Ann Lee," behind what is said: a role and a name between commas. */
function roleAndName(clause: Clause, last: number): Phrase | null {
  const name = mentionTo(clause, last - 1);
  const role =
    name?.form === 'name' && isComma(clause, name.first - 1) ? mentionTo(clause, name.first - 1) : null;
  if (role?.form !== 'role' || role.kind !== 'person' || role.genitive || !isComma(clause, role.first - 1))
    return null;
  return { first: role.first, last: last - 1, head: name! };
}

function headBefore(clause: Clause, last: number, bound: number): Mention | null {
  if (wordAt(clause, last - 1) !== ')') return mentionTo(clause, last) ?? clause.byRun.get(last) ?? null;
  for (let i = last - 1; i > bound && i > last - 20; i--)
    if (wordAt(clause, i) === '(') return mentionTo(clause, i);
  return null;
}

/** From "X" back to "the director of X", "A and X", "A, B and X". */
function backwards(clause: Clause, phrase: Phrase, bound: number): Phrase {
  let { first, head, last } = phrase;
  for (;;) {
    const before = first - 1;
    if (before < bound) break;
    const noun = is(clause, first, WORD.genitiveArticle) ? mentionTo(clause, first) : null;
    if (noun && !noun.pronoun && noun.first >= bound) {
      head = noun;
      first = noun.first;
      continue;
    }
    if (before === bound) break;
    const joined = is(clause, before, WORD.conjunction);
    if (!joined && !attaches(clause, before)) break;
    const participle = !joined && isParticiple(clause, before - 1) ? mentionTo(clause, before - 1) : null;
    const outer = mentionTo(clause, before) ?? clause.byRun.get(before) ?? participle;
    if (!outer || outer.first < bound) break;
    if (outer.pronoun && !joined) break;
    const opens = outer.first === bound || isComma(clause, outer.first - 1);
    const number = kindAt(clause, outer.first) === 'number';
    if (outer.form === 'other' && !outer.determined && !opens && !number) break;
    const apart = clause.lexicon.freeOrder ? isOfVerb(clause, before, outer) : isApart(clause, before, outer);
    if (!joined && (isTime(clause, head) || apart)) last = before;
    // "två av fem källor": the noun tells who they are.
    const counted = head.form === 'role' && outer.form === 'other' && outer.last === outer.first + 1;
    head = (joined && outer.form === 'other') || counted ? head : outer;
    first = outer.first;
  }
  return { first, last, head };
}

/** "companies that had insured the mine", "the experts I met": the first phrase of the clause and what tells which. */
function relativeTo(clause: Clause, last: number, bound: number, inner?: Mention): Phrase | null {
  for (let i = bound; i < last; i++) {
    if (isComma(clause, i) || kindAt(clause, i) === 'quote') return null;
  }
  let opening = bound;
  while (opening < last && is(clause, opening, WORD.conjunction | WORD.adverb)) opening++;
  const head = mentionFrom(clause, opening);
  if (!head || head.pronoun || head === inner || head.last >= last - 1) return null;
  let at = head.last;
  while (at < last && attaches(clause, at) && mentionFrom(clause, at + 1))
    at = mentionFrom(clause, at + 1)!.last;
  const relative = is(clause, at, WORD.relative);
  return relative && at < last - 1 ? { first: opening, last, head } : null;
}

/** "…, as the officer who made the arrest said": the object of "who" and its verb is not who the next verb is of. */
function withinRelative(clause: Clause, last: number, inner: Mention): Phrase | null {
  const verb = inner.first - 1;
  if (clause.lexicon.verbSecond || clause.lexicon.fullClauses || !is(clause, verb, WORD.verb)) return null;
  const who = mentionTo(clause, verb - 1);
  return is(clause, verb - 1, WORD.relative) && who && !who.pronoun
    ? { first: who.first, last, head: who }
    : null;
}

/** "Ann Lee, who leads Y," and "Ann Lee — a lawyer —": from the first mention of the clause to the closing mark. */
function appositionTo(clause: Clause, last: number, bound: number): Phrase | null {
  for (const head of clause.mentions) {
    if (head.first < bound || head.last >= last) continue;
    const opens = head.first === bound && isPerson(clause, head);
    if (head.form === 'other' && !head.determined && !opens) continue;
    if (head.pronoun) continue;
    const end = withPrepositions(clause, head, last);
    if (!(isComma(clause, end) || isDash(clause, end)) || end >= last - 1) continue;
    const led = is(clause, head.first - 1, WORD.preposition) && !is(clause, head.first - 1, WORD.as);
    if (head.first > bound && led) continue;
    // "antes de la salida, Ana Lago, presidenta de la Casa, dijo": a name with a description of its own describes nothing.
    const name = head.form === 'other' ? mentionFrom(clause, end + 1) : null;
    if (name?.form === 'name' && name.last < last - 1 && isComma(clause, name.last)) continue;
    // "La police enquête, …, a dit X": a clause of its own is no description.
    if (!is(clause, end + 1, WORD.relative) && finiteVerb(clause, end + 1, last - 1)) continue;
    const first = backwards(clause, { first: head.first, last: end, head }, bound);
    // ", speaking in Ohio," and ", like others," tell how it was said, not who said it.
    if (!isDescription(clause, end + 1)) return first;
    const who = named(clause, { ...first, last: end }, last - 1);
    return {
      ...first,
      last: last - 1,
      head:
        who === first.head ||
        who.last === last - 1 ||
        isComma(clause, who.last) ||
        wordAt(clause, who.last) === '('
          ? who
          : first.head,
    };
  }
  return null;
}

/** True where a verb that is part of no phrase stands in `[first, last)`. */
function finiteVerb(clause: Clause, first: number, last: number): boolean {
  if (!clause.lexicon.fullClauses) return false;
  for (let i = first; i < last; i++)
    if (is(clause, i, WORD.verb | WORD.auxiliary) && !clause.inside.has(i)) return true;
  return false;
}

const isDescription = (clause: Clause, i: number): boolean => {
  if (is(clause, i, WORD.relative) || kindAt(clause, i) === 'number') return true;
  const inner = mentionFrom(clause, i);
  return (
    inner !== null &&
    !inner.pronoun &&
    (inner.form !== 'other' || inner.determined || is(clause, i - 1, WORD.conjunction))
  );
};

function withPrepositions(clause: Clause, head: Mention, last: number): number {
  let at = lastWord(clause, head);
  while (at < last && attaches(clause, at) && mentionFrom(clause, at + 1))
    at = lastWord(clause, mentionFrom(clause, at + 1)!);
  // "en elev i årskurs tre": a number belongs to the noun before it.
  const number = mentionFrom(clause, at);
  if (at > head.last && number?.form === 'other' && number.last === at + 1) at = number.last;
  if (wordAt(clause, at) === '(') {
    const close = find(clause, at, ')', 20);
    if (close > 0) at = close + 1;
  }
  return at;
}
