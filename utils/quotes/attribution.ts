import type { Mention } from '../text/mention.ts';
import type { Span } from '../text/span.ts';
import type { StatementKind } from '../text/statement.ts';

/** A subject that is left out, as far as its verb shows it. */
export type Dropped = 'masculine' | 'feminine' | 'plural' | 'either';

/** A statement before it is known who its mention stands for. */
export interface Attribution extends Span {
  kind: StatementKind;
  spans: Span[];
  cue: Span | null;
  /** The whole phrase that names the speaker here. */
  mention: Span | null;
  /** The noun phrase at its head, which tells who that is. */
  head: Mention | null;
  medium: Mention | null;
  block: number;
  /** What the verb tells of a subject that is left out; absent where there is one. */
  dropped?: Dropped | null;
  /** True where somebody who may have said it stands in its sentence, so that it is not the last speaker's. */
  beside?: boolean;
  /** True for words in quotation marks or after a dash that nothing here attributes. */
  open: boolean;
  /** True for speech after a dash. */
  dash?: boolean;
  /** Of speech after a dash that nothing attributes: whom the paragraph of narration before it is about, if anybody. */
  about?: Mention | null;
  why: string;
}
