import type { SummaryData } from '../languages/pack.ts';
import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentence.ts';
import { type Span, slice } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';
import { opensWith } from './openings.ts';
import { termsOf } from './terms.ts';

export interface SummaryInput {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  /** The headline; may be empty. */
  title: string;
  statements: readonly Statement[];
}

/** Whole sentences of the article: those of the summary in document order, and all that may serve, best first. */
export interface ExtractiveSummary {
  sentences: Span[];
  ranking: Span[];
}

export function summarise(
  { text, blocks, sentences, title }: SummaryInput,
  data: SummaryData | null,
  options: { sentences: number },
): ExtractiveSummary {
  const stopwords = new Set(data?.stopwords);
  const hangs = opensWith(data?.anaphora ?? []);
  const candidates = sentences
    .map((sentence) => ({ ...sentence, words: slice(text, sentence) }))
    .filter(({ block }) => blocks[block]?.kind !== 'heading')
    .map((sentence, index) => ({ ...sentence, index, terms: new Set(termsOf(sentence.words, stopwords)) }));
  const frequency = new Map<string, number>();
  for (const { terms } of candidates) for (const t of terms) frequency.set(t, (frequency.get(t) ?? 0) + 1);
  const titleTerms = new Set(termsOf(title, stopwords));
  const scored = candidates
    .filter(({ words, terms }) => !hangs(words) && terms.size > 3 && !/[?？]["'”’»]*$/u.test(words))
    .map((candidate) => {
      let central = 0;
      let close = 0;
      for (const term of candidate.terms) {
        central += Math.log(frequency.get(term) ?? 1);
        if (titleTerms.has(term)) close++;
      }
      const score =
        1 / (1 + 0.2 * candidate.index) +
        central / (candidate.terms.size * Math.log(1 + candidates.length)) +
        close / (titleTerms.size || 1);
      return { ...candidate, score };
    })
    .sort((a, b) => b.score - a.score);
  const spans = scored.map(({ start, end }) => ({ start, end }));
  return {
    ranking: spans,
    sentences: spans.slice(0, options.sentences).sort((a, b) => a.start - b.start),
  };
}
