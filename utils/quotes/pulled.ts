import type { Block } from '../text/block.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, endsClause, isDash, spanOf } from './clause.ts';
import { type Phrase, phraseFrom } from './phrase.ts';

/** The paragraphs under a pull quote that tell whose it is: a name, and below it what that person does. */
export class Pulled {
  #named = -2;

  /**
   * True for such a paragraph; where it names somebody and the paragraph before is speech that nothing attributes,
   * the speech becomes theirs.
   */
  take(text: string, block: Block, index: number, clauses: Clause[], found: Attribution[]): boolean {
    const label = block.kind === 'blockquote' && this.#named === index - 1;
    if (label && !/[.!?…"”»]$/.test(text.slice(block.start, block.end))) {
      this.#named = index;
      return true;
    }
    const name = nameAlone(clauses, block);
    if (!name) return false;
    this.#named = index;
    const [clause] = clauses;
    const before = found.at(-1);
    if (before?.open && before.block === index - 1)
      Object.assign(before, { mention: spanOf(clause!, name), head: name.head, why: 'signed' });
    return true;
  }
}

/** Who is named, where a paragraph of a block quote, or one that opens with a dash, is no more than that. */
function nameAlone([only, ...more]: Clause[], { kind }: Block): Phrase | null {
  if (!only || more.length > 0) return null;
  const dash = isDash(only, only.from);
  if (kind !== 'blockquote' && (!dash || only.lexicon.dashes)) return null;
  const phrase = phraseFrom(only, dash ? only.from + 1 : only.from);
  return phrase?.head.form === 'name' && endsClause(only, phrase.last) ? phrase : null;
}
