import type { PageBlock } from './blocks.ts';
import { commonContainer } from './body.ts';
import { signatureOf, words } from './clean/rule.ts';
import { stringOf } from './json-ld.ts';
import type { Facts } from './metadata/facts.ts';
import { key } from './text.ts';
import { holdsPhrase, isPhrase, openingPhrase } from './words.ts';

/** A block that is not of the article, and why. */
export interface Rejection {
  block: PageBlock;
  reason: string;
}

export interface Verdict {
  kept: PageBlock[];
  rejected: Rejection[];
}

/** Tells the blocks of the article from the rest: those within its container and those Readability kept, one by one. */
export function judge(
  blocks: PageBlock[],
  readable: Set<Element>,
  facts: Facts,
  title: string,
  body: Element,
): Verdict {
  const stated = key(stringOf(facts.thing?.articleBody));
  const weights = new Map<PageBlock, number>();
  for (const block of blocks) {
    const isStated = block.key.length > 40 && stated.includes(block.key);
    if (isStated || readable.has(block.element)) weights.set(block, block.text.length - block.links);
  }
  const container = commonContainer(weights, body);
  const description = key(
    stringOf(facts.thing?.description) || (facts.metas.get('og:description')?.[0] ?? ''),
  );
  const verdict: Verdict = { kept: [], rejected: [] };
  const names = new Set([key(title), key(facts.heading)]);
  for (const block of blocks) {
    const inside = container.contains(block.element);
    const isLead =
      !inside &&
      block.key.length > 30 &&
      description !== '' &&
      (description.includes(block.key) || block.key.includes(description));
    const reason = names.has(block.key)
      ? 'title'
      : inside || weights.has(block) || isLead
        ? reasonAgainst(block)
        : 'outside';
    if (reason) verdict.rejected.push({ block, reason });
    else verdict.kept.push(isLead || isStandfirst(block) ? { ...block, kind: 'lead' } : block);
  }
  return trimTail(verdict);
}

const STANDFIRST = words(
  'lead|lede|standfirst|preamble|ingress|intro|dek|deck|subtitle|subheadline|sub headline|subhead|excerpt|abstract|sapo|sommario|chapo|teaser text|article summary|vorspann|anleser|manchet|perex|lid',
);

/** True where the page calls the block, or an element near around it, the standfirst. */
function isStandfirst({ element, kind }: PageBlock): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level++)
    if (STANDFIRST.test(signatureOf(at))) return true;
  return false;
}

function reasonAgainst(block: PageBlock): string {
  const linkShare = block.links / block.text.length;
  if (isPhrase('controls', block.text)) return 'control';
  if (linkShare > 0.4 && openingPhrase('readMore', block.text)) return 'related';
  if (linkShare > 0.8 && block.text.length < 200) return 'links';
  if (linkShare > 0.3 && block.text.length < 300 && holdsPhrase('promotion', block.text)) return 'promotion';
  if (block.text.length < 100 && openingPhrase('credit', block.text) && /^[^.!?]{2,20}:/.test(block.text))
    return 'credit';
  return '';
}

/** Headings that nothing follows, and what stands under a heading that ends articles. */
function trimTail({ kept, rejected }: Verdict): Verdict {
  const total = kept.reduce((sum, block) => sum + block.text.length, 0);
  let seen = 0;
  let end = kept.length;
  for (const [index, block] of kept.entries()) {
    if (seen > 0.6 * total && block.text.length < 60 && isPhrase('afterwards', block.text)) {
      end = index;
      break;
    }
    seen += block.text.length;
  }
  while (end > 0 && kept[end - 1]!.kind === 'heading') end--;
  return {
    kept: kept.slice(0, end),
    rejected: [...rejected, ...kept.slice(end).map((block) => ({ block, reason: 'afterwards' }))],
  };
}
