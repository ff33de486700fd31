import type { PageBlock } from './blocks.ts';
import { blockRules, type PageKnowledge } from './clean/block-rules.ts';
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
  const first = blocks.findIndex(({ element }) => container.contains(element) || readable.has(element));
  const headline = blocks.findLastIndex(
    (block, index) => index < first && (block.element.localName === 'h1' || isHeadline(block, page.titles)),
  );
  const run = startOfRun(blocks, first);
  for (const [index, block] of blocks.entries()) {
    const under = headline >= 0 ? index > headline && index < first : index >= run && index < first;
    const isCalledLead = isStandfirst(block, descriptions);
    const isLead = isCalledLead || (under && isProse(block));
    const mayNotBeCaption = isCalledLead || stated.has(block.element);
    const isCandidate =
      container.contains(block.element) ||
      readable.has(block.element) ||
      stated.has(block.element) ||
      (isLead && index < first);
    const reason = isCandidate
      ? blockRules.find((rule) => !(mayNotBeCaption && rule.reason === 'caption') && rule.test(block, page))
          ?.reason
      : 'outside';
    if (reason) verdict.rejected.push({ block, reason });
    else verdict.kept.push(isLead && leads(verdict) ? { ...block, kind: 'lead' } : block);
  }
  return trim(verdict, blocks);
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
