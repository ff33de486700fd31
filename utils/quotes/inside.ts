import { type Lexicon, WORD } from '../text/lexicon.ts';
import { type Token, tokenise } from '../text/token.ts';
import type { Quoted } from './marks.ts';

/** An attribution inside quotation marks is no longer than this, in tokens. */
const LONGEST = 40;

/**
 * Quotations without the attribution that stands inside their marks: «Да, — сказал он. — Завтра», « Oui, dit-il,
 * demain ». What stands before and behind it become quotations of their own.
 */
export function partQuoted(text: string, quoted: Quoted[], lexicon: Lexicon): Quoted[] {
  if (!lexicon.innerDashes && !lexicon.innerCommas) return quoted;
  return quoted.flatMap((quote) => parts(text, quote, lexicon));
}

function parts(text: string, quote: Quoted, lexicon: Lexicon): Quoted[] {
  const tokens = tokenise(text, quote, lexicon.enclitics);
  const found: Quoted[] = [];
  let rest = quote;
  for (let i = 1; i < tokens.length; i++) {
    const end = attributionEnd(tokens, i, lexicon);
    if (end < 0) continue;
    const mark = tokens[i - 1]!;
    const stop = mark.word === ',' ? mark.start : tokens[i]!.word === ',' ? tokens[i]!.start : mark.end;
    found.push({ ...rest, end: stop, outer: { start: rest.outer.start, end: stop }, closed: true });
    const next = tokens[end];
    if (!next) return found;
    const { start } = next;
    rest = { ...rest, start, outer: { start, end: rest.outer.end }, continues: false };
    i = end;
  }
  return found.length > 0 ? [...found, rest] : [quote];
}

const isDash = (token: Token | undefined): boolean => /^[–—―−-]$/.test(token?.word ?? '');
const isStop = (token: Token | undefined): boolean => /^[.,!?…;:]$/.test(token?.word ?? '');

/** Index of the first token of speech behind the attribution that token `i` opens; -1 where it opens none. */
function attributionEnd(tokens: Token[], i: number, lexicon: Lexicon): number {
  // «Hola —dijo—, pasen»: the dash cleaves to the attribution.
  const cleaves = tokens[i]!.end === tokens[i + 1]?.start && tokens[i]!.start > tokens[i - 1]!.end;
  if (lexicon.innerDashes && isDash(tokens[i]) && (isStop(tokens[i - 1]) || cleaves)) {
    if (cueBehind(tokens, i + 1, lexicon) < 0) return -1;
    for (let j = i + 2; j < Math.min(tokens.length, i + LONGEST); j++) {
      if (!isDash(tokens[j])) continue;
      if (isStop(tokens[j - 1])) return j + 1;
      if (cleaves && tokens[j - 1]!.end === tokens[j]!.start) return isStop(tokens[j + 1]) ? j + 2 : j + 1;
    }
    return tokens.length - i < LONGEST ? tokens.length : -1;
  }
  if (lexicon.innerCommas && tokens[i]!.word === ',') {
    const verb = cueBehind(tokens, i + 1, lexicon);
    const doer = tokens[verb];
    const left = lexicon.proDrop && doer?.word === ',';
    if (
      verb < 0 ||
      !doer ||
      !(left || doer.upper || names(doer, lexicon) || inverted(tokens, i + 1, verb, lexicon))
    )
      return -1;
    for (let j = verb; j < Math.min(tokens.length, i + LONGEST); j++)
      if (isStop(tokens[j]) && !(tokens[j]!.word === ',' && describes(tokens, j + 1, lexicon))) return j + 1;
    return tokens.length - i < LONGEST ? tokens.length : -1;
  }
  return -1;
}

/** Index behind the cue that stands at `i`, auxiliaries, adverbs and its subject before it; -1 where none does. */
function cueBehind(tokens: Token[], i: number, lexicon: Lexicon): number {
  for (let j = i; j < Math.min(tokens.length, i + 4); j++) {
    const match = lexicon.cues.match(tokens, j);
    if (
      match?.value.some(
        (frame) => frame === 'say' || frame === 'beside' || frame === 'tell' || frame === 'hold',
      )
    )
      return match.end;
    const bits = lexicon.classes.get(tokens[j]!.word) ?? 0;
    if (!(bits & (WORD.auxiliary | WORD.adverb | WORD.pronoun) || tokens[j]!.upper)) return -1;
    if (lexicon.pronouns.get(tokens[j]!.word) === 'first') return -1;
  }
  return -1;
}

const names = (token: Token, lexicon: Lexicon): boolean =>
  ((lexicon.classes.get(token.word) ?? 0) & (WORD.determiner | WORD.title)) !== 0 ||
  lexicon.roles.has(token.word) ||
  (lexicon.pronouns.get(token.word) ?? 'first') !== 'first';

/** "a-t-il déclaré": the subject stands between the auxiliary and the cue. */
const inverted = (tokens: Token[], from: number, to: number, lexicon: Lexicon): boolean =>
  tokens.slice(from, to).some((token) => lexicon.enclitics.includes(token.word));

/** ", la directrice de l'usine, ": an apposition goes on with the attribution. */
const describes = (tokens: Token[], i: number, lexicon: Lexicon): boolean => {
  const first = tokens[i];
  const second = tokens[i + 1];
  if (!first || !second) return false;
  const article = ((lexicon.classes.get(first.word) ?? 0) & WORD.determiner) !== 0;
  return lexicon.roles.has(first.word) || (article && lexicon.roles.has(second.word));
};
