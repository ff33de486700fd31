import type { Access } from '../../text/article.ts';
import { countWords } from '../text.ts';
import { type Facts, meta } from './facts.ts';

/** A text this much shorter than the page says the article is, is cut. */
const CUT = 1.5;
/** Words from which on a text behind a paywall is no mere preview: the reader has let himself in. */
const WHOLE = 350;

/** A preview where the page says that its article is not free, or longer, and the text is too short to be all of it. */
export function readAccess(facts: Facts, text: string): Access {
  if (isFree(facts)) return 'full';
  const words = countWords(text);
  const stated = Number(facts.thing?.wordCount);
  return (stated > 0 ? stated > CUT * words : words < WHOLE) ? 'preview' : 'full';
}

function isFree(facts: Facts): boolean {
  const free = facts.thing?.isAccessibleForFree;
  const tier = meta(facts, 'article:content_tier', 'content_tier');
  return !(free === false || /^(?:false|no)$/i.test(String(free)) || /^(?:locked|paid|premium)$/i.test(tier));
}
