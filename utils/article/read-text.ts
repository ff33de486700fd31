import type { Article, Omission } from '../text/article.ts';
import { collectBlocks } from './blocks.ts';
import { gatherCaptions } from './captions.ts';
import { sweep } from './clean/sweep.ts';
import { takeTeasers } from './clean/teasers.ts';
import { sortFigures } from './figures.ts';
import { takeInBrief } from './in-brief.ts';
import { judge, type Rejection } from './judge.ts';
import { measure } from './measure.ts';
import type { Metadata } from './metadata/metadata.ts';
import { readable } from './readable.ts';
import { compose } from './tree.ts';

type Words = Pick<
  Article,
  'text' | 'blocks' | 'links' | 'tree' | 'omitted' | 'credits' | 'publisherSummary' | 'completeness'
>;

/**
 * Takes the article's words out of the copy, which it uses up: the in-brief box, captions and what is not of
 * the article go first, Readability finds the place, and each block there is judged by itself.
 */
export function readText(
  document: Document,
  { stated, facts, base }: Metadata,
  pause: () => void,
): Words | null {
  const { body } = document;
  const measures = measure(body);
  const publisherSummary = takeInBrief(body, measures);
  const { credits, omitted: captions } = gatherCaptions(body, measures);
  const swept = [...sweep(body, measures), ...takeTeasers(body, measures)];
  const blocks = collectBlocks(body, measures);
  pause();
  // Nothing more is read from the head, and what is not there need not be copied.
  document.head?.replaceChildren();
  const found = readable(
    document,
    blocks.map(({ element }) => element),
  );
  pause();
  if (!found) return null;
  const { kept, rejected } = judge(
    blocks,
    found,
    { facts, measures, title: stated.title, authors: stated.authors },
    body,
  );
  if (kept.length === 0) return null;
  const figures = sortFigures(
    body,
    kept.map(({ element }) => element),
  );
  const composed = compose(
    body,
    new Map(kept.map(({ element, kind }) => [element, kind])),
    figures.among,
    base,
  );
  const omitted = [...swept, ...captions, ...figures.captions, ...omissionsOf(rejected)];
  return {
    ...composed,
    omitted,
    credits,
    publisherSummary,
    completeness: completenessOf(composed.text, rejected),
  };
}

const omissionsOf = (rejected: Rejection[]): Omission[] =>
  rejected
    .filter(({ reason }) => reason !== 'title')
    .map(({ block, reason }) => ({ reason, text: block.text }));

/** Shorter blocks are labels. */
const SHORTEST_PROSE = 80;

/** The share of the page's prose that the text holds; what a rule left out for a reason does not count. */
function completenessOf(text: string, rejected: Rejection[]): number {
  const outside = rejected.filter(
    ({ reason, block }) => reason === 'outside' && block.text.length > SHORTEST_PROSE,
  );
  const lost = outside.reduce((sum, { block }) => sum + block.text.length - block.links, 0);
  return text.length / (text.length + lost);
}
