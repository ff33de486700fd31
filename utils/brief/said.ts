import type { Source } from '../text/source.ts';
import { slice } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';
import type { Brief } from './brief.ts';

/** A statement with its speaker in full. */
export interface Said {
  kind: Statement['kind'];
  /** The words said; a gap where the attribution interrupts them is shown as an ellipsis. */
  words: string;
  /** null where the article does not say. */
  speaker: Source | null;
  /** To whom it was said, where that is another outlet. */
  medium: Source | null;
}

/** All statements of a brief with their speakers, in document order. */
export function allSaid(brief: Brief | null): Said[] {
  if (!brief) return [];
  const byId = new Map(brief.sources.map((source) => [source.id, source]));
  return brief.statements.map(({ kind, spans, speaker, medium }) => ({
    kind,
    words: spans.map((span) => slice(brief.text, span)).join(' … '),
    speaker: byId.get(speaker ?? '') ?? null,
    medium: byId.get(medium ?? '') ?? null,
  }));
}

/** A source by its name and role: "Ines Holt, chairs the board". */
export const named = ({ name, role }: Source): string => (role ? `${name}, ${role}` : name);

/** Lede's key sentences, in document order. */
export const keySentences = (brief: Brief | null): string[] =>
  brief?.summary.sentences.map((span) => slice(brief.text, span)) ?? [];
