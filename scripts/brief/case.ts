import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../../utils/article/extract.ts';
import { languages } from '../../utils/article/languages/all.ts';
import { probeLanguage } from '../../utils/article/languages/probe.ts';
import type { PageWords } from '../../utils/article/languages/words.ts';
import { analyse } from '../../utils/brief/analyse.ts';
import type { Brief } from '../../utils/brief/brief.ts';
import { pageLanguages } from '../../utils/platform/page-languages.ts';
import type { Article } from '../../utils/text/article.ts';
import { plainArticle } from '../../utils/text/plain-article.ts';
import { loadPack } from '../packs.ts';
import { unseenByStyle } from './style-sheets.ts';

/** One page or plain text to brief, as a line of the batch command gives it. */
export interface Case {
  id: string;
  url?: string;
  /** A page: its source, or its bytes where the encoding is still to be found. */
  html?: string | Uint8Array;
  text?: string;
  title?: string;
  lang?: string;
  summarySentences?: number;
}

/** Milliseconds spent on each step. */
export interface Timing {
  parse: number;
  extract: number;
  analyse: number;
}

export type Answer =
  | { id: string; detected: boolean | null; brief: Brief; ms: Timing }
  | { id: string; detected?: boolean; error: string };

// jsdom is several times slower than a browser, so the extractor's time box is wider here.
const EXTRACTION_LIMIT_MS = 20_000;

/** The brief of one case. A page without an article, and a case that is neither page nor text, get an error. */
export async function answerCase(given: Case): Promise<Answer> {
  const ms: Timing = { parse: 0, extract: 0, analyse: 0 };
  const timed = async <T>(step: keyof Timing, run: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await run();
    ms[step] = performance.now() - start;
    return result;
  };
  const finish = async (article: Article, detected: boolean | null): Promise<Answer> => {
    const options = given.summarySentences ? { summarySentences: given.summarySentences } : {};
    const brief = await timed('analyse', () => analyse(article, loadPack, options));
    return { id: given.id, detected, brief, ms };
  };

  if (typeof given.text === 'string') {
    return finish(plainArticle({ text: given.text, title: given.title, language: given.lang }), null);
  }
  if (given.html === undefined) return { id: given.id, error: 'neither "html" nor "text" was given' };

  const dom = await timed('parse', () => parsePage(given.html!, given.url));
  try {
    const { document } = dom.window;
    const result = await timed('extract', () =>
      extract(document, given.url, {
        words: wordsFor(document),
        limitMs: EXTRACTION_LIMIT_MS,
        isUnseen: unseenByStyle(document),
      }),
    );
    if (!result.ok) return { id: given.id, detected: result.detected, error: result.message };
    const { article } = result;
    if (article.language === 'und' && given.lang) article.language = given.lang;
    return await finish(article, result.detected);
  } finally {
    dom.window.close();
  }
}

/** The words that the extension would give the extractor for this page. */
function wordsFor(document: Document): PageWords[] {
  const tags = pageLanguages(probeLanguage(document));
  return tags ? languages.filter(({ tag }) => tags.includes(tag)) : languages;
}

function parsePage(html: string | Uint8Array, url: string | undefined): JSDOM {
  const options = { url: isWebAddress(url) ? url : 'about:blank', virtualConsole: new VirtualConsole() };
  return new JSDOM(typeof html === 'string' ? html : Buffer.from(html), options);
}

const isWebAddress = (url: string | undefined): url is string =>
  url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
