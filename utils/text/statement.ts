import type { SourceId } from './source.ts';
import type { Span } from './span.ts';

/** How words are given: in quotation marks or after a dash, partly so, in the article's own words, or refused. */
export type StatementKind = 'direct' | 'mixed' | 'indirect' | 'declined';

/** Something somebody says in the article, with the words that show it. */
export interface Statement extends Span {
  kind: StatementKind;
  /** What was said; several spans where the attribution interrupts it. */
  spans: Span[];
  /** The words that mark it as said: "säger", "according to". */
  cue: Span | null;
  /** The words that name the speaker here: "han", "företaget". */
  mention: Span | null;
  /** Whom the mention stands for; null is shown as unattributed. */
  speaker: SourceId | null;
  /** To whom it was said, where that is a news outlet: "säger till FT". */
  medium: SourceId | null;
  /** The rule that found it. */
  why: string;
}
