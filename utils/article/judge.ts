import type { PageBlock } from './blocks.ts';
import { type BlockRule, blockRules, type PageKnowledge } from './clean/block-rules.ts';
import { type PictureKnowledge, pictureWords } from './clean/caption-rules.ts';
import { trim } from './clean/trim.ts';
import { gatherEvidence } from './evidence.ts';
import { isHeadline } from './headline.ts';
import type { Measures } from './measure.ts';
import type { Facts } from './metadata/facts.ts';
import { descriptionsOf, isStandfirst } from './standfirst.ts';
import { key } from './text.ts';

/** A block that is not of the article, and why. */
export interface Rejection {
  block: PageBlock;
  reason: string;
}

export interface Verdict {
  kept: PageBlock[];
  rejected: Rejection[];
}

/** What else is known of the article when its blocks are judged. */
export interface Known {
  facts: Facts;
  title: string;
  authors: string[];
  measures: Measures;
}

/**
 * Tells the blocks of the article from the rest, one by one: those in its container and those Readability
 * kept, and the standfirst between headline and text, unless a rule speaks against a block.
 */
export function judge(blocks: PageBlock[], readable: Set<Element>, known: Known, body: Element): Verdict {
  const { container, stated } = gatherEvidence(blocks, readable, known.facts, body);
  const page = { ...knowledgeOf(blocks, known), pictures: pictureWords(body), measures: known.measures };
  const descriptions = descriptionsOf(known.facts);
  const verdict: Verdict = { kept: [], rejected: [] };
  const isWithin = ({ element }: PageBlock) =>
    container.contains(element) || readable.has(element) || stated.has(element);
  const headline = placeOfHeadline(blocks, isWithin, page.titles, known.facts.headline);
  const first = blocks.findIndex((block, index) => index > headline && isWithin(block) && isRunning(block));
  const run = startOfRun(blocks, first);
  for (const [index, block] of blocks.entries()) {
    const under = headline >= 0 ? index > headline && index < first : index >= run && index < first;
    const isLead =
      (index < first || leads(verdict)) && ((under && isProse(block)) || isStandfirst(block, descriptions));
    const isCandidate = index > headline && (isWithin(block) || (isLead && index < first));
    const isNoCaption = () => stated.has(block.element) || isStandfirst(block, descriptions);
    const speaks = (rule: BlockRule) =>
      rule.test(block, page) && !(rule.reason === 'caption' && isNoCaption());
    const reason = isCandidate ? blockRules.find(speaks)?.reason : 'outside';
    if (reason) verdict.rejected.push({ block, reason });
    else verdict.kept.push(isLead && leads(verdict) ? { ...block, kind: 'lead' } : block);
  }
  return trim(verdict, blocks);
}

/** More than this share of the words before a heading, and it is not the headline. */
const MOST_BEFORE = 0.3;

/** Where a headline stands that is worded like none of the titles which the page states. */
const HEADLINE = ':is(article, main) :is(header, hgroup) :is(h2, h3)';

/** The index of the headline's block, or -1: nothing of an article stands before its headline. */
function placeOfHeadline(
  blocks: PageBlock[],
  isWithin: (block: PageBlock) => boolean,
  titles: Set<string>,
  shown: Element | null,
): number {
  let place = shown ? blocks.findIndex(({ element }) => element === shown || shown.contains(element)) : -1;
  if (place < 0) {
    const before = blocks.slice(
      0,
      blocks.findIndex((block) => isWithin(block) && isRunning(block)),
    );
    place = before.findLastIndex((block) => block.element.localName === 'h1' || isHeadline(block, titles));
    if (place < 0 && !shown) place = before.findIndex(({ element }) => element.matches(HEADLINE));
  }
  let before = 0;
  let total = 0;
  for (const [index, block] of blocks.entries()) {
    if (!isWithin(block)) continue;
    total += block.text.length;
    if (index < place) before += block.text.length;
  }
  return before > MOST_BEFORE * total ? -1 : place;
}

/** Where the paragraphs begin that stand right before the article's first block, within its article or main. */
function startOfRun(blocks: PageBlock[], first: number): number {
  const home = blocks[first]?.element.closest('article, main');
  let start = first;
  while (home && start > 0 && isProse(blocks[start - 1]!) && home.contains(blocks[start - 1]!.element))
    start--;
  return start;
}

/** True while nothing but standfirst has been kept. */
const leads = ({ kept }: Verdict): boolean => kept.every(({ kind }) => kind === 'lead');

const isProse = ({ text, links, kind }: PageBlock): boolean =>
  kind !== 'item' && kind !== 'cell' && text.length - links > 50;

/** Running text, where an article has begun. */
const isRunning = (block: PageBlock): boolean => block.kind !== 'heading' && isProse(block);

function knowledgeOf(
  blocks: PageBlock[],
  { facts, title, authors }: Known,
): Omit<PageKnowledge, keyof PictureKnowledge> {
  const repeats = new Map<string, number>();
  for (const block of blocks) repeats.set(block.key, (repeats.get(block.key) ?? 0) + 1);
  const headings = blocks.filter(({ element }) => element.localName === 'h1').slice(0, 1);
  const titles = new Set([title, facts.heading].map(key).concat(headings.map((block) => block.key)));
  return { titles, authors: authors.map(key), repeats };
}
