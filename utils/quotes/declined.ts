import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, endsClause, is, isComma, mentionFrom, mentionTo, spanOf, wordAt } from './clause.ts';
import { isOblique } from './dropped.ts';
import { phraseFrom } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';

/** Who declined to comment, one entry for each of those named: "Both X and Y declined to comment". */
export function declinedIn(clause: Clause): Attribution[] {
  for (let i = clause.from; i < clause.to; i++) {
    const match = clause.lexicon.declined.match(clause.tokens, i, clause.to);
    const neither = neitherBefore(clause, i);
    const reply = neither < 0 ? null : (match ?? clause.lexicon.replies.match(clause.tokens, i, clause.to));
    if (!match && !reply) continue;
    const { end, value } = (match ?? reply)!;
    const both = reply ? alternatives(clause, neither, i) : [];
    if (both.length === 0 && !match) continue;
    if (value === 'onward' && !isSomebody(clause, end)) continue;
    const before = value === 'object' ? objects(clause, end) : subjects(clause, i);
    const heads = both.length > 0 ? both : before.length > 0 ? before : inverted(clause, i, end, value);
    if (heads.length === 0) continue;
    let last = clause.to;
    while (last > end && endsClause(clause, last - 1)) last--;
    const span = spanOf(clause, { first: clause.from, last });
    return heads.map((head) => ({
      ...span,
      kind: 'declined',
      spans: [span],
      cue: spanOf(clause, { first: i, last: end }),
      mention: { start: head.start, end: head.end },
      head,
      medium: null,
      block: clause.block,
      open: false,
      why: 'declined',
    }));
  }
  return [];
}

/** Token index of the first "neither" before `at`; -1 where none stands. */
function neitherBefore(clause: Clause, at: number): number {
  for (let i = clause.from; i < at; i++) if (clause.lexicon.neither.has(wordAt(clause, i))) return i;
  return -1;
}

/** "Neither the mayor of X nor Y": the first phrase, and the one behind each conjunction. */
function alternatives(clause: Clause, from: number, to: number): Mention[] {
  const heads: Mention[] = [];
  let opens = false;
  for (let i = from; i < to; i++) {
    if (clause.lexicon.neither.has(wordAt(clause, i)) || is(clause, i, WORD.conjunction)) opens = true;
    const head = mentionFrom(clause, i);
    if (!head || !opens) continue;
    if (head.form !== 'other') heads.push(head);
    opens = false;
  }
  return heads;
}

/** The noun phrases before the verb, as far back as "and" joins them. */
function subjects(clause: Clause, at: number): Mention[] {
  // "X, which built it, declined": the head goes before the clause that describes it.
  const described = isComma(clause, at - 1) ? phraseTo(clause, at, clause.from) : null;
  if (described && described.head.form !== 'other') return [described.head];
  let last = at;
  // "Директор музея ситуацию не комментирует": where order is free, what is not commented on may stand between.
  const { freeOrder } = clause.lexicon;
  const passes = (mention: Mention | null) => !mention || (freeOrder && mention.form === 'other');
  while (last > clause.from && passes(mentionTo(clause, last))) last--;
  let head = mentionTo(clause, last) ?? null;
  // "Výrobce na dotaz serveru neodpověděl": who asked does not decline.
  const asked = freeOrder && head !== null && isLed(clause, head);
  if (asked)
    head =
      clause.mentions.find(
        ({ form, first, last: end }) =>
          form !== 'other' &&
          end < at &&
          !is(clause, first - 1, WORD.preposition) &&
          !isOblique(clause, end - 1),
      ) ?? null;
  const heads: Mention[] = [];
  while (head) {
    // "a spokesman for X": the head is further left.
    const outer: Mention | null = is(clause, head.first - 1, WORD.preposition)
      ? mentionTo(clause, head.first - 1)
      : null;
    if (outer) {
      head = outer;
      continue;
    }
    heads.unshift(head);
    const joined: boolean = is(clause, head.first - 1, WORD.conjunction);
    head = joined ? mentionTo(clause, head.first - 1) : null;
  }
  return heads.filter((mention) => mention.form !== 'other');
}

/** True for somebody behind words that lead to a medium: "na dotaz X". */
function isLed(clause: Clause, { first }: Mention): boolean {
  for (let i = Math.max(clause.from, first - 3); i < first; i++)
    if (clause.lexicon.mediumPhrases.match(clause.tokens, i, clause.to)?.end === first) return true;
  return false;
}

/** "I går avböjde ministern att kommentera": the subject behind its verb, where that stands second. */
function inverted(clause: Clause, first: number, end: number, value: string | true): Mention[] {
  if (!clause.lexicon.verbSecond || value === 'object' || first === clause.from) return [];
  const head = mentionFrom(clause, first + 1) ?? mentionFrom(clause, end);
  return head && head.form !== 'other' ? [head] : [];
}

/** "hänvisar till förvaltningen": who is asked instead, and no more than that. */
function isSomebody(clause: Clause, at: number): boolean {
  const phrase = phraseFrom(clause, at);
  const { form, kind } = phrase?.head ?? {};
  return (
    phrase !== null &&
    (kind === 'person' || kind === 'organization' || (form === 'name' && kind === null)) &&
    endsClause(clause, phrase.last)
  );
}

function objects(clause: Clause, at: number): Mention[] {
  const head = mentionFrom(clause, at);
  return head && head.form !== 'other' ? [head] : [];
}
