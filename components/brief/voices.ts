import type { Brief } from '../../utils/brief/brief.ts';
import type { Source } from '../../utils/text/source.ts';
import { type Span, slice } from '../../utils/text/span.ts';

/** How much one source says in the article. */
export interface Voice {
  /** Null for all that is unattributed. */
  source: Source | null;
  words: number;
  /** Of the words, those told to another outlet. */
  secondHand: number;
  statements: number;
}

/** The article's voices by the words they say, most first; who declined says nothing. */
export function voicesOf(brief: Brief): Voice[] {
  const sources = new Map(brief.sources.map((source) => [source.id, source]));
  const voices = new Map<string | null, Voice>();
  for (const statement of brief.statements) {
    if (statement.kind === 'declined') continue;
    const source = statement.speaker === null ? null : (sources.get(statement.speaker) ?? null);
    const voice = voices.get(source?.id ?? null) ?? { source, words: 0, secondHand: 0, statements: 0 };
    const words = wordsIn(brief, statement.spans);
    voice.words += words;
    voice.statements += 1;
    if (statement.medium !== null) voice.secondHand += words;
    voices.set(source?.id ?? null, voice);
  }
  return [...voices.values()].sort((a, b) => b.words - a.words);
}

function wordsIn(brief: Brief, spans: Span[]): number {
  const language = brief.article.language === 'und' ? undefined : brief.article.language;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let words = 0;
  for (const span of spans) {
    for (const segment of segmenter.segment(slice(brief.text, span))) if (segment.isWordLike) words += 1;
  }
  return words;
}

/** How many voices have a colour of their own; the others share one. */
const COLOURS = 6;

/** A source's colour: its place among the voices, from 1, or null for the shared one. */
export function voiceColours(voices: Voice[]): Map<string, number | null> {
  const named = voices.flatMap(({ source }) => (source ? [source.id] : []));
  return new Map(named.map((id, index) => [id, index < COLOURS ? index + 1 : null]));
}
