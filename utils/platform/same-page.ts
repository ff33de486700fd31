import type { Article } from '../text/article.ts';

/** What a page says of itself when asked again, see `probePage`. */
export interface PageProbe {
  url: string;
  /** How many of the samples the page still holds. */
  found: number;
}

const SAMPLES = 8;
const SAMPLE_LENGTH = 60;

/** Letters and digits only, so that neither white space nor soft hyphens nor typography count. */
const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** A few stretches of an article, spread over it and folded, by which its page is known again. */
export function samplesOf(article: Article): string[] {
  const blocks = article.blocks
    .map(({ start, end }) => fold(article.text.slice(start, end)).slice(0, SAMPLE_LENGTH))
    .filter((sample) => sample.length >= 12);
  if (blocks.length <= SAMPLES) return blocks;
  return Array.from(
    { length: SAMPLES },
    (_, i) => blocks[Math.floor((i * (blocks.length - 1)) / (SAMPLES - 1))]!,
  );
}

/** The address without what may change while the document stays: login and an anchor, but no `#/route`. */
export function documentAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  parsed.username = '';
  parsed.password = '';
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

/** True where the page is still the document that the article was taken from. */
export function isSamePage(article: Article, url: string, probe: PageProbe): boolean {
  const samples = samplesOf(article).length;
  // Live pages change a paragraph now and then; another article shares none.
  return documentAddress(probe.url) === documentAddress(url) && probe.found * 2 >= samples;
}

/**
 * Runs in the page, so it must stand alone. It reads through the prototypes' own getters, since a page can
 * shadow `document.body` by a form of that name.
 */
export function probePage(samples: string[]): PageProbe {
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')!.get!.call(
    document,
  ) as Element;
  let words = '';
  const roots: Node[] = [root];
  for (let at = roots.pop(); at; at = roots.pop()) {
    const walker = Document.prototype.createTreeWalker.call(
      document,
      at,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let node: Node | null = at; node && words.length < 2_000_000; node = walker.nextNode()) {
      // An article may stand in an open shadow tree, which the walker does not enter.
      const shadow = (node as Element).shadowRoot;
      if (shadow instanceof ShadowRoot) roots.push(shadow);
      const parent = node.parentNode?.nodeName;
      // Data in scripts may hold the text of an article that the page no longer shows.
      if (node.nodeType === Node.TEXT_NODE && parent !== 'SCRIPT' && parent !== 'STYLE')
        words += (node as Text).data.replace(/[^\p{L}\p{N}]+/gu, '');
    }
  }
  return { url: location.href, found: samples.filter((sample) => words.includes(sample)).length };
}
