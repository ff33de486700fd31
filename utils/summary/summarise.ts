import type { SummaryData } from '../languages/pack.ts';
import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentence.ts';
import { type Span, slice } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';
import { candidates } from './candidates.ts';
import { diversify } from './diversify.ts';
import { hangsInTheAir, hasDateline } from './openings.ts';
import { type Candidate, FEWEST_WORDS, isLine, score } from './score.ts';
import { termsOf } from './terms.ts';
import { centralities, vectorsOf } from './vectors.ts';

export interface SummaryInput {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  /** The headline; may be empty. */
  title: string;
  statements: readonly Statement[];
  /** Sentences that give somebody's words and say "he" or nothing for whose they are. */
  unnamed?: ReadonlySet<Sentence>;
}

/** Whole sentences of the article: the summary in document order, and all that may serve, best first. */
export interface ExtractiveSummary {
  sentences: Span[];
  ranking: Span[];
  /** Those of the ranking that lean on no other: they may be shown alone. */
  standing: Span[];
}

/** A sentence further down the ranking than so many times the summary's length does not fill its room. */
const DEPTH = 2;
/** Sentences of a summary have this many words at the most, taken together and by the sentence. */
const MOST_WORDS = 30;

export interface SummaryOptions {
  /** How many at the most. */
  sentences: number;
}

/**
 * Ranks the article's sentences as its summary. A sentence that opens with a pronoun or a connective, or tells what
 * "he" says, is taken only right behind the one that it leans on; none is taken that is a question, or somebody's words without their name. The standfirst counts as read: where the
 * article has enough to add, the summary adds to it.
 *
 * @param data what is known of the language; null ranks by position, length and likeness alone
 */
export function summarise(
  { text, blocks, sentences, title, statements, unnamed }: SummaryInput,
  data: SummaryData | null,
  options: SummaryOptions,
): ExtractiveSummary {
  const stopwords = new Set(data?.stopwords);
  const terms = sentences.map((sentence) => termsOf(slice(text, sentence), stopwords));
  const vectors = vectorsOf(terms);
  const central = centralities(vectors);
  const hangs = hangsInTheAir(data);
  const leads = new Set(
    [...blocks.keys()].filter((index) => {
      const block = blocks[index]!;
      return block.kind === 'lead' && !hasDateline(slice(text, block));
    }),
  );
  const isLead = ({ block }: Sentence): boolean => leads.has(block);

  let before = 0;
  const described = new Map<Sentence, Candidate>();
  sentences.forEach((sentence, index) => {
    const words = slice(text, sentence);
    const length = Math.max(words.split(/\s+/).length, terms[index]!.length / 2);
    described.set(sentence, {
      ...sentence,
      index,
      words,
      leans: hangs(words) || unnamed?.has(sentence) === true,
      length,
      terms: new Set(terms[index]),
      vector: vectors[index]!,
      centrality: central[index]!,
      before,
    });
    if (length >= FEWEST_WORDS && !isLead(sentence)) before++;
  });

  const all = candidates(text, blocks, sentences, statements);
  const whole = all.filter((sentence) => !isLine(described.get(sentence)!));
  const able = whole.some((sentence) => !described.get(sentence)!.leans) ? whole : all;
  const added = able.filter((sentence) => !isLead(sentence));
  const enough = added.filter((sentence) => !described.get(sentence)!.leans).length > options.sentences;
  const headline = new Set(termsOf(title, stopwords));
  const ranking = diversify(
    (enough ? added : able).map((sentence) => {
      const candidate = described.get(sentence)!;
      return { ...candidate, score: score(candidate, headline) };
    }),
    enough ? sentences.filter(isLead).map((sentence) => described.get(sentence)!.vector) : [],
    stands,
  );
  return {
    sentences: shorten(ranking, options),
    ranking: ranking.map(spanOf),
    standing: ranking.filter(({ leans }) => !leans).map(spanOf),
  };
}

/** True where a sentence stands by itself, or behind the one it leans on. */
const stands = ({ leans, index }: Candidate, chosen: readonly Candidate[]): boolean =>
  !leans || chosen.some((other) => other.index === index - 1);

/** The first sentences of a ranking that are short enough together, in document order. */
function shorten(ranking: readonly Candidate[], options: SummaryOptions): Span[] {
  const chosen: Candidate[] = [];
  let length = 0;
  for (const candidate of ranking.slice(0, DEPTH * options.sentences)) {
    if (chosen.length === options.sentences) break;
    const tooLong = chosen.length > 0 && length + candidate.length > MOST_WORDS * options.sentences;
    if (tooLong || !stands(candidate, chosen)) continue;
    chosen.push(candidate);
    length += candidate.length;
  }
  return chosen.sort((a, b) => a.start - b.start).map(spanOf);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
