import type { Article, Omission } from '../text/article.ts';
import type { BlockKind } from '../text/block.ts';
import { collectBlocks } from './blocks.ts';
import { gatherCaptions } from './captions.ts';
import { sweep } from './clean/sweep.ts';
import { takeTeasers } from './clean/teasers.ts';
import { inertCopy } from './copy.ts';
import { detectArticle } from './detect.ts';
import type { Extraction, Refusal } from './extraction.ts';
import { webAddress } from './images.ts';
import { takeInBrief } from './in-brief.ts';
import { isThing, stringOf } from './json-ld.ts';
import { judge } from './judge.ts';
import { measure } from './measure.ts';
import { readAuthors } from './metadata/authors.ts';
import { readDates } from './metadata/dates.ts';
import { type Facts, meta, readFacts } from './metadata/facts.ts';
import { readDirection, readLanguage } from './metadata/language.ts';
import { readSite } from './metadata/site.ts';
import { decode, readTitle } from './metadata/title.ts';
import { linesAroundHeadline } from './metadata/visible.ts';
import { native } from './native.ts';
import { readable } from './readable.ts';
import { clean } from './text.ts';
import { compose } from './tree.ts';

export interface ExtractOptions {
  /** Milliseconds after which the extractor gives up. */
  limitMs?: number;
}

const MOST_ELEMENTS = 20_000;

const MESSAGES: Record<Refusal, string> = {
  'not-an-article': 'No article was found on this page.',
  'too-large': 'This page is too large to be read as an article.',
  'too-slow': 'This page took too long to read.',
  failed: 'This page could not be read.',
};

class TooSlow extends Error {}

/**
 * Takes the article out of a page. The page is only read; all work is done on an inert copy. Never throws:
 * what cannot be read is answered with a reason and a message in English.
 */
export function extract(
  document: Document,
  url?: string,
  { limitMs = 2000 }: ExtractOptions = {},
): Extraction {
  const started = performance.now();
  const checkTime = () => {
    if (performance.now() - started > limitMs) throw new TooSlow();
  };
  let detected = false;
  const refuse = (reason: Refusal): Extraction => ({
    ok: false,
    reason,
    message: MESSAGES[reason],
    detected,
  });
  try {
    const page = native(document, 'documentElement');
    if (!page || page.getElementsByTagName('*').length > MOST_ELEMENTS)
      return refuse(page ? 'too-large' : 'not-an-article');
    const address = url ?? native(document, 'URL');
    const copy = inertCopy(document);
    detected = detectArticle(copy, address);
    checkTime();
    const article = readArticle(copy, webAddress(address, '') || address, checkTime);
    return article ? { ok: true, article, detected } : refuse('not-an-article');
  } catch (error) {
    return refuse(error instanceof TooSlow ? 'too-slow' : 'failed');
  }
}

function readArticle(document: Document, url: string, checkTime: () => void): Article | null {
  const { body } = document;
  if (!body) return null;
  const base = baseOf(document, url);
  const facts = readFacts(document, url);
  const site = readSite(facts);
  const title = readTitle(facts, site);
  const language = readLanguage(facts, document);
  const lines = linesAroundHeadline(body, facts.headline);
  const authors = readAuthors(facts, document, site, lines);
  const dates = readDates(facts, document, lines, language);

  const publisherSummary = takeInBrief(body);
  const measures = measure(body);
  checkTime();
  const { credits, omitted: captions } = gatherCaptions(body, measures);
  const swept = [...sweep(body, measures), ...takeTeasers(body, measures)];
  const blocks = collectBlocks(body, measures);
  checkTime();
  const found = readable(
    document,
    blocks.map(({ element }) => element),
  );
  checkTime();
  if (!found) return null;
  const verdict = judge(blocks, found, { facts, title, authors }, body);
  if (verdict.kept.length === 0) return null;
  const kept = new Map<Element, BlockKind>(verdict.kept.map(({ element, kind }) => [element, kind]));
  const {
    text,
    blocks: textBlocks,
    links,
    tree,
  } = compose(body, kept, figuresAmong(body, verdict.kept[0]!.element, verdict.kept.at(-1)!.element), base);
  const rejected: Omission[] = verdict.rejected
    .filter(({ reason }) => reason !== 'title')
    .map(({ block, reason }) => ({ reason, text: block.text }));
  const lost = rejected
    .filter(({ reason, text: words }) => reason === 'outside' && words.length > 80)
    .reduce((sum, { text: words }) => sum + words.length, 0);
  return {
    url:
      webAddress(stringOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href')), base) ||
      url,
    title,
    site,
    authors,
    ...dates,
    section:
      decode(clean(stringOf(facts.thing?.articleSection) || meta(facts, 'article:section', 'section'))) ||
      null,
    language,
    direction: readDirection(language, document),
    access: readAccess(facts),
    text,
    blocks: textBlocks,
    tree,
    links,
    omitted: [...swept, ...captions, ...rejected],
    credits,
    publisherSummary,
    completeness: text.length / (text.length + lost),
  };
}

/** Figures between the first and the last block of the article. */
function figuresAmong(body: Element, first: Element, last: Element): Set<Element> {
  const PRECEDING = 2;
  const FOLLOWING = 4;
  return new Set(
    [...body.querySelectorAll('figure')].filter(
      (figure) =>
        (first.compareDocumentPosition(figure) & FOLLOWING || first.parentElement?.contains(figure)) &&
        last.compareDocumentPosition(figure) & PRECEDING,
    ),
  );
}

function baseOf(document: Document, url: string): string {
  const declared = document.querySelector('base[href]')?.getAttribute('href');
  return (declared && webAddress(declared, url)) || url;
}

/** A preview where the page's own data say that the article is not free to read. */
function readAccess({ thing }: Facts): 'full' | 'preview' {
  const free = isThing(thing) ? stringOf(thing.isAccessibleForFree) || thing.isAccessibleForFree : undefined;
  return free === false || /^false$/i.test(String(free)) ? 'preview' : 'full';
}
