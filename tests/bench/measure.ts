import { Readability } from '@mozilla/readability';
import { detectArticle } from '../../utils/article/detect.ts';
import { extract } from '../../utils/article/extract.ts';
import { en as enWords } from '../../utils/article/languages/en.ts';
import { sv as svWords } from '../../utils/article/languages/sv.ts';
import { analyse } from '../../utils/brief/analyse.ts';
import { pack as en } from '../../utils/languages/packs/en.ts';
import { pack as sv } from '../../utils/languages/packs/sv.ts';

/** Milliseconds: the median of the rounds, for one page. */
export interface Measures {
  readability: number;
  extraction: number;
  analysis: number;
  detector: number;
  elements: number;
  words: number;
}

const packs = { en, sv };
const pageWords = [enWords, svWords];

/** Runs in a page of a real browser, on its live document; the steps take turns, so that load meets them alike. */
export async function measure(document: Document, rounds: number): Promise<Measures> {
  const times: Record<'readability' | 'extraction' | 'analysis' | 'detector', number[]> = {
    readability: [],
    extraction: [],
    analysis: [],
    detector: [],
  };
  const timed = async (step: keyof typeof times, run: () => unknown) => {
    const start = performance.now();
    const result = await run();
    times[step].push(performance.now() - start);
    return result;
  };
  let words = 0;
  for (let round = 0; round < rounds; round++) {
    await timed('detector', () => detectArticle(document, document.URL));
    const copy = document.implementation.createHTMLDocument('');
    copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
    await timed('readability', () => new Readability(copy).parse());
    const extraction = (await timed('extraction', () =>
      extract(document, document.URL, { words: pageWords, limitMs: 60_000 }),
    )) as ReturnType<typeof extract>;
    if (!extraction.ok) throw new Error(`${document.title}: ${extraction.message}`);
    const brief = (await timed('analysis', () =>
      analyse(extraction.article, async (tag) => packs[tag as keyof typeof packs] ?? null),
    )) as Awaited<ReturnType<typeof analyse>>;
    words = brief.article.words;
  }
  return {
    readability: median(times.readability),
    extraction: median(times.extraction),
    analysis: median(times.analysis),
    detector: median(times.detector),
    elements: document.getElementsByTagName('*').length,
    words,
  };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

Object.assign(globalThis, { measure });
