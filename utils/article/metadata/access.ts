import type { Access } from '../../text/article.ts';
import { countWords } from '../text.ts';
import { type Facts, meta } from './facts.ts';

/** A text this much shorter than the page says the article is, is cut. */
const CUT = 1.5;
/** Words from which on a text behind a paywall is no mere preview: the reader has let himself in. */
const WHOLE = 350;

/** A preview where the page says that its article is not free, or longer, and the text is too short to be all of it. */
export function readAccess(facts: Facts, text: string): Access {
  const words = countWords(text);
  const stated = Number(facts.thing?.wordCount);
  if (stated > 0) return stated > CUT * words && !isFree(facts) ? 'preview' : 'full';
  return !isFree(facts) && words < WHOLE ? 'preview' : 'full';
}

function isFree(facts: Facts): boolean {
  const free = facts.thing?.isAccessibleForFree;
  const tier = meta(facts, 'article:content_tier', 'content_tier');
  return !(free === false || /^(?:false|no)$/i.test(String(free)) || /^(?:locked|paid|premium)$/i.test(tier));
}
