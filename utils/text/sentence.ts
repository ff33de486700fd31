import type { Span } from './span.ts';

/** A sentence; `block` is the index of the block that holds it. */
export interface Sentence extends Span {
  block: number;
}
