import type { Article, Omission } from '../text/article.ts';
import type { BlockKind } from '../text/block.ts';
import { collectBlocks, type PageBlock } from './blocks.ts';
import { gatherCaptions } from './captions.ts';
import { takeLabelledBoxes } from './clean/labelled-boxes.ts';
import { sweep } from './clean/sweep.ts';
import { takeTeasers } from './clean/teasers.ts';
import { placeEmbeds } from './embeds.ts';
import { sortFigures } from './figures.ts';
import { takeInBrief } from './in-brief.ts';
import { judge, type Rejection } from './judge.ts';
import { labelsOf } from './labels.ts';
import { measure } from './measure.ts';
import type { Metadata } from './metadata/metadata.ts';
import { takeOtherArticles } from './other-articles.ts';
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
  const others = takeOtherArticles(body, measures, stated.title);
  const labels = labelsOf(body, measures);
  const embedded = placeEmbeds(body, measures, base).map((text) => ({ reason: 'embed', text }));
  const publisherSummary = takeInBrief(body, labels);
  const boxes = takeLabelledBoxes(body, labels, measures);
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
  const kinds = new Map(kept.map(({ element, kind }) => [element, kind]));
  const figures = sortFigures(body, [...kinds.keys()]);
  const composed = compose(
    body,
    kinds,
    new Set([...figures.among, ...timesOf(blocks, kinds, rejected)]),
    base,
  );
  const omitted = [
    ...others,
    ...embedded,
    ...boxes,
    ...swept,
    ...captions,
    ...figures.captions,
    ...omissionsOf(rejected),
  ];
  return {
    ...composed,
    omitted,
    credits,
    publisherSummary,
    completeness: completenessOf(composed.text, rejected),
  };
}

/** Fewer lines that give a time are the article's own date. */
const FEWEST_TIMES = 2;

/** The times of a live report's posts, by their lines: each has words of the article under it. */
function timesOf(blocks: PageBlock[], kept: Map<Element, BlockKind>, rejected: Rejection[]): Element[] {
  const dates = new Set(rejected.filter(({ reason }) => reason === 'date').map(({ block }) => block.element));
  const times: Element[] = [];
  let time: Element | null = null;
  for (const { element, text } of blocks) {
    if (dates.has(element) && /\d{1,2}[:.]\d{2}/.test(text)) time = element;
    else if (time && kept.has(element)) {
      times.push(time);
      time = null;
    }
  }
  return times.length < FEWEST_TIMES ? [] : times;
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
