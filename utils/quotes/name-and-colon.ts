import type { Mention } from '../text/mention.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, kindAt, mentionTo, spanOf, wordAt } from './clause.ts';
import { compose, trimRange } from './compose.ts';
import type { Quoted } from './marks.ts';

/** "X: “…”" and a heading's "X: …": a name and a colon. */
export function nameAndColon(clause: Clause, quoted: Quoted[]): Attribution[] {
  const colon = indexOfColon(clause);
  if (colon < 0) return [];
  const head = mentionTo(
    clause,
    wordAt(clause, colon - 1) === ')' ? openParenthesis(clause, colon - 1) : colon,
  );
  if (!head || head.first !== clause.from || (head.form !== 'name' && head.form !== 'role')) return [];
  if (isThingOf(clause, head)) return [];
  // "Massiver Blackout: …": where every noun has a capital, two of them are no name yet.
  const names = clause.lexicon.capitalNouns ? head.kind !== null : known(head);
  if (kindAt(clause, colon + 1) !== 'quote' && (!names || isPlaceLine(clause, head))) return [];
  const range = trimRange(clause, { first: colon + 1, last: clause.to });
  // "Email: ann.lee@example.org"
  if (
    !range ||
    !/\s/.test(clause.text.slice(clause.tokens[range.first]!.start, clause.tokens[range.last - 1]!.end))
  )
    return [];
  if (kindAt(clause, range.first) !== 'quote' && range.last - range.first < 4) return [];
  return [
    {
      ...compose(clause, [range], quoted),
      cue: { start: clause.tokens[colon]!.start, end: clause.tokens[colon]!.end },
      mention: spanOf(clause, { first: head.first, last: colon }),
      head,
      medium: null,
      block: clause.block,
      open: false,
      why: 'name and colon',
    },
  ];
}

/** "Photo: …" and "Background: …" name no speaker; a name of two words, a person's or an organisation's does. */
const known = (head: Mention): boolean =>
  head.kind !== null || (head.form === 'name' && head.last - head.first > 1);

/** "El caso Ana Lago": behind an article and a noun that stands for nobody, a name tells what the thing is about. */
function isThingOf({ tokens, lexicon }: Clause, { form, first, name, determined }: Mention): boolean {
  if (form !== 'name' || !determined || !lexicon.fullClauses) return false;
  const noun = tokens.findLastIndex((token, i) => i > first && token.end <= name!.start);
  return (
    noun > first &&
    !tokens[noun]!.upper &&
    !lexicon.roles.has(tokens[noun]!.word) &&
    !lexicon.titles.has(tokens[noun]!.word)
  );
}

/** "LEITH: The pier is shut": long capitals alone before a colon are the place of a report or a kicker, no speaker. */
const isPlaceLine = ({ tokens, lexicon }: Clause, { first, last }: Mention): boolean =>
  lexicon.bareNames && last - first === 1 && tokens[first]!.caps && tokens[first]!.word.length > 4;

function indexOfColon(clause: Clause): number {
  for (let i = clause.from + 1; i < Math.min(clause.to, clause.from + 14); i++)
    // "Fold:Dry", "8:30": a colon of a name or a number.
    if (
      /^[:：]$/.test(wordAt(clause, i)) &&
      (wordAt(clause, i) === '：' || clause.tokens[i + 1]?.start !== clause.tokens[i]!.end)
    )
      return i;
  return -1;
}

function openParenthesis(clause: Clause, close: number): number {
  for (let i = close; i > clause.from; i--) if (wordAt(clause, i) === '(') return i;
  return -1;
}
