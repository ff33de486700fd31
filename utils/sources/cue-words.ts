import { type Mention, pronounMention } from '../text/mention.ts';
import { bitsOf, CLOSED, type Scan } from './naming.ts';

/** "по его словам", "a su juicio": the pronoun inside such a phrase is who it is about. */
export function sourceInCue(
  { tokens, to, lexicon }: Scan,
  i: number,
): { mention: Mention; end: number } | null {
  const match = lexicon.accordingTo.match(tokens, i, to);
  if (!match || match.tail !== match.head + 1) return null;
  const pronoun = lexicon.pronouns.get(tokens[match.head]!.word);
  return pronoun ? { mention: pronounMention(tokens, match.head, pronoun), end: match.end } : null;
}

/** Index behind the nouns of "по словам" and the like at `i`, which name nobody; `i` where none stands. */
export function cueWords({ tokens, to, lexicon }: Scan, i: number): number {
  // "żali się": no word of a cue names anybody; nor does one of "har sökt", before those who are sought.
  const declined = lexicon.declined.match(tokens, i, to);
  const phrases = lexicon.fullClauses || lexicon.freeOrder;
  const cue = phrases
    ? (lexicon.cues.match(tokens, i, to) ?? declined)
    : declined?.value === 'object'
      ? declined
      : null;
  if (cue && cue.end > i + 1 && cue.head === cue.end) return cue.end;
  if (!lexicon.nounChains) {
    // "In un'intervista a Radio Doria ha spiegato": the words that lead to a medium are no subject.
    const leads = lexicon.proDrop ? lexicon.mediumPhrases.match(tokens, i, to) : null;
    return leads && leads.end > i + 1 ? leads.head : i;
  }
  const match =
    lexicon.accordingTo.match(tokens, i, to) ??
    lexicon.mediumPhrases.match(tokens, i, to) ??
    lexicon.backward.match(tokens, i, to);
  if (match && match.end > i + 1) return match.head;
  // "zdaniem ministra": a noun, though it stands where a preposition would.
  if (match && !(bitsOf(tokens[i], lexicon) & CLOSED)) return match.end;
  // "по его словам": the word behind the gap.
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const gap = lexicon.accordingTo.match(tokens, k, to);
    if (gap && gap.tail === i && gap.tail < gap.end) return gap.end;
  }
  return i;
}
