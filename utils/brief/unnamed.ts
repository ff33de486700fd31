import type { PronounData } from '../languages/pack.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Source } from '../text/source.ts';
import { contains, type Span, slice } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';

/**
 * The sentences that say "he says", or leave the speaker of somebody's words out ("«…», dijo"), and do not name
 * before it whom that is: by themselves they would put the words in the wrong mouth.
 */
export function unnamedSpeakers(
  text: string,
  sentences: readonly Sentence[],
  statements: readonly Statement[],
  sources: readonly Source[],
  pronouns: PronounData,
): Set<Sentence> {
  const words = new Set(
    Object.values(pronouns).flatMap((list: string) =>
      list.split(/\s+/).map((word) => word.replace(/_/g, ' ')),
    ),
  );
  const isPronoun = (span: Span): boolean => words.has(slice(text, span).toLowerCase());
  const mentions = new Map(sources.map((source) => [source.id, source.mentions]));
  const unnamed = new Set<Sentence>();
  for (const { kind, mention, cue, speaker } of statements) {
    const said = mention ?? (kind === 'direct' ? cue : null);
    if (!said || (mention && !isPronoun(mention))) continue;
    const sentence = sentences.find((one) => contains(one, said));
    if (!sentence) continue;
    const named = mentions
      .get(speaker ?? '')
      ?.some((one) => sentence.start <= one.start && one.start < said.start && !isPronoun(one));
    if (!named) unnamed.add(sentence);
  }
  return unnamed;
}
