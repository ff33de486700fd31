import { contains } from '../text/span.ts';
import type { Attribution } from './attribution.ts';

/**
 * "She said he thinks the plan is dead": what is held within what is said is part of it. Only another's own words, in
 * quotation marks, stand for themselves.
 */
export function outermost(found: Attribution[]): Attribution[] {
  const ownWords = ({ kind, head, why }: Attribution) =>
    kind === 'direct' || (kind === 'mixed' && why === 'naming' && !head?.pronoun);
  const within = (item: Attribution) => (outer: Attribution) =>
    outer !== item && outer.kind !== 'direct' && contains(outer, item.cue!) && contains(outer, item);
  // "wird mit den Worten zitiert": parts of one cue say the same; of two speakers the one beside the words says them.
  const again = (item: Attribution, index: number) =>
    found.some(
      ({ start, end, mention }, k) =>
        start === item.start &&
        end === item.end &&
        (mention?.start === item.mention?.start && mention?.end === item.mention?.end
          ? k < index
          : k > index),
    );
  return found.filter((item, index) => !again(item, index) && (ownWords(item) || !found.some(within(item))));
}
