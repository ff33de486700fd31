import type { Article } from '../text/article.ts';
import { inertCopy } from './copy.ts';
import { detectArticle } from './detect.ts';
import type { Extraction, Refusal } from './extraction.ts';
import { webAddress } from './images.ts';
import { useLanguages } from './languages/current.ts';
import type { PageWords } from './languages/words.ts';
import { TooDeep } from './measure.ts';
import { readAccess } from './metadata/access.ts';
import { readMetadata } from './metadata/metadata.ts';
import { native } from './native.ts';
import { type IsUnseen, isUnseenInBrowser } from './out-of-sight.ts';
import { readText } from './read-text.ts';

export interface ExtractOptions {
  /** The words of the languages that the page may use: see `PageWords`. */
  words: readonly PageWords[];
  /** Milliseconds after which the extractor gives up. */
  limitMs?: number;
  /** Tells what the page does not show; the browser is asked where nothing else is given. */
  isUnseen?: IsUnseen;
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
  url: string | undefined,
  { words, limitMs = 2000, isUnseen = isUnseenInBrowser }: ExtractOptions,
): Extraction {
  useLanguages(words);
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
    const copy = inertCopy(document, isUnseen);
    detected = detectArticle(copy, address);
    checkTime();
    const article = readArticle(copy, webAddress(address, '') || address, checkTime);
    return article ? { ok: true, article, detected } : refuse('not-an-article');
  } catch (error) {
    if (error instanceof TooDeep) return refuse('too-large');
    return refuse(error instanceof TooSlow ? 'too-slow' : 'failed');
  }
}

function readArticle(document: Document, url: string, checkTime: () => void): Article | null {
  if (!document.body) return null;
  const metadata = readMetadata(document, url);
  checkTime();
  const words = readText(document, metadata, checkTime);
  return words && { ...metadata.stated, access: readAccess(metadata.facts, words.text), ...words };
}
