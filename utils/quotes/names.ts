import { type Lexicon, WORD } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { Quoted } from './marks.ts';

/** Words that a name in quotation marks has at most. */
const WORDS = 5;
/** What no name holds: a clause would. */
const CLAUSE =
  WORD.pronoun |
  WORD.auxiliary |
  WORD.verb |
  WORD.negation |
  WORD.complementiser |
  WORD.subordinator |
  WORD.cue;

/**
 * True where quotation marks stand around a name, as they do around a company's or a newspaper's in the
 * languages that say so: a few words with a capital behind a noun (газета «Ведомости»), or where a sentence opens
 * and no comma follows («Спартак» выиграл).
 */
export function isQuotedName(
  text: string,
  { start, end, outer }: Quoted,
  before: Token[],
  limit: number,
  lexicon: Lexicon,
): boolean {
  const inside = text.slice(start, end).trim();
  if (behindSource(before, inside, text.slice(outer.end, outer.end + 2), lexicon)) return true;
  if (!lexicon.quotedNames) return false;
  if (!/^[\p{Lu}\p{N}]/u.test(inside) || /[,!?…:;]|\.(?!\p{L})/u.test(inside)) return false;
  const words = inside.split(/\s+/);
  if (words.length > WORDS) return false;
  // "радиостанция «Говорит Столица»": behind the noun for a medium, words that all have a capital are its name.
  const medium = lexicon.roles.get(before.at(-1)?.word ?? '')?.kind === 'outlet';
  const title = medium && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (!title && words.some((word) => (lexicon.classes.get(word.toLowerCase()) ?? 0) & CLAUSE)) return false;
  const behind = text.slice(outer.end, Math.min(limit, outer.end + 4));
  // «Спасибо», — сказал он: speech, however short.
  if (/^\s*,?\s*[–—]/.test(behind)) return false;
  const previous = before.at(-1);
  if (!previous || previous.word === '.') return /^\s+\p{Ll}/u.test(behind) && words.length <= 3;
  if (previous.kind === 'mark')
    return previous.word === '(' || (previous.word === ',' && namedBefore(before));
  const bits = lexicon.classes.get(previous.word) ?? 0;
  if (previous.kind !== 'word') return false;
  // "que « La Voix du Nord » a lu": all its words of weight have a capital.
  if (bits & WORD.complementiser)
    return words.length > 1 && words.every((word) => !/^\p{Ll}{4,}/u.test(word));
  // "назвал «Большим обманом»": what it is called.
  const frames = lexicon.cues.match(before, before.length - 1)?.value;
  return !frames?.includes('call') && !frames?.includes('judge') && !frames?.includes('urge');
}

/** "laut „Welt“", "wie „Netz heute“ berichtet": behind a word that marks a source a few words in marks are its name. */
function behindSource(before: Token[], inside: string, behind: string, lexicon: Lexicon): boolean {
  if (!lexicon.capitalNouns || /[,!?…:;]|\.(?!\p{L})/u.test(inside) || inside.split(/\s+/).length > 4)
    return false;
  const last = before.length - 1;
  const source = last >= 0 && lexicon.accordingTo.match(before, last)?.end === before.length;
  const as = last >= 0 && ((lexicon.classes.get(before[last]!.word) ?? 0) & WORD.as) !== 0;
  const opens = as && (last === 0 || /^[.,]$/.test(before[last - 1]!.word));
  return source || (opens && /^\s\p{Ll}/u.test(behind));
}

/** «Альфа», «Бета»: names in a row. */
function namedBefore(before: Token[]): boolean {
  const last = before.at(-2);
  return last?.kind === 'word' && last.end - last.start > last.word.length;
}
