import { type Frame, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import {
  type Clause,
  is,
  isComma,
  isDash,
  kindAt,
  mentionFrom,
  mentionTo,
  type Range,
  wordAt,
} from './clause.ts';
import type { Core } from './core.ts';
import { phraseFrom } from './phrase.ts';

/** Who is cited and the paper that cites stand within this many tokens. */
const NEAR = 16;

/**
 * «…», — цитирует министра ТАСС; „…,“ citovala agentura AFP ministra: whom a paper cites has said it, and the paper is
 * where.
 */
export function citedCore(clause: Clause, cue: Range, frames: Frame[]): Core | null {
  let medium: Mention | null = null;
  let cited: Mention | null = null;
  let last = cue.last;
  for (let i = cue.last; i < Math.min(clause.to, cue.last + NEAR); ) {
    if (isComma(clause, i) || isDash(clause, i) || kindAt(clause, i) === 'quote') break;
    const mention = mentionFrom(clause, i);
    if (mention && !is(clause, i - 1, WORD.preposition)) {
      if (isPaper(mention)) medium ??= mention;
      else if (speaks(mention)) cited ??= mention;
    }
    i = mention ? Math.max(mention.last, i + 1) : i + 1;
    last = i;
  }
  const before = mentionTo(clause, cue.first);
  if (before && isPaper(before)) medium ??= before;
  else if (before && speaks(before)) cited ??= before;
  const pronoun =
    clause.lexicon.pronouns.get(wordAt(clause, cue.last)) ??
    clause.lexicon.pronouns.get(wordAt(clause, cue.first - 1));
  if (!cited && !(pronoun && pronoun !== 'first' && pronoun !== 'neuter')) return null;
  return {
    frames,
    cue,
    subject: cited ? phraseFrom(clause, cited.first) : null,
    order: cited ? 'verb-subject' : 'elided',
    aside: false,
    cited:
      !cited && (pronoun === 'masculine' || pronoun === 'feminine' || pronoun === 'plural') ? pronoun : null,
    first: before && (before === cited || before === medium) ? before.first : cue.first,
    last,
    medium,
  };
}

const isPaper = ({ kind }: Mention): boolean => kind === 'outlet' || kind === 'organization';

const speaks = ({ form, kind, pronoun }: Mention): boolean =>
  pronoun === null
    ? kind === 'person' || kind === 'anonymous' || kind === 'group' || form === 'name'
    : pronoun !== 'first';
