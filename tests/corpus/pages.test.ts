import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element as HastElement, Root, RootContent } from 'hast';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { unseenByStyle } from '../../scripts/brief/style-sheets.ts';
import { extract } from '../../utils/article/extract.ts';
import { languages } from '../../utils/article/languages/all.ts';
import type { Article, PublisherSummary } from '../../utils/text/article.ts';

interface ExpectedPage {
  url: string;
  detected: boolean;
  title: string;
  site: string;
  authors: string[];
  published: string | null;
  language: string;
  direction: string;
  access: string;
  blocks: [kind: string, text: string][];
  publisherSummary: PublisherSummary | null;
  credits: string[];
  captions: string[];
  /** By reason, words that were left out for it. */
  omitted: Record<string, string>;
}

const folder = path.dirname(new URL(import.meta.url).pathname);
const pages = globSync('*/*/page.html', { cwd: folder }).map((file) => path.dirname(file));
const expectationOf = (page: string): ExpectedPage | undefined => {
  const file = path.join(folder, page, 'expected.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).page : undefined;
};
const withExpectation = pages.filter((page) => expectationOf(page));

function open(page: string, url = 'https://paper.example/news/a-page'): Document {
  return new JSDOM(readFileSync(path.join(folder, page, 'page.html'), 'utf8'), { url }).window.document;
}

function articleOf(document: Document): Article {
  const extraction = extract(document, undefined, {
    words: languages,
    limitMs: 60_000,
    isUnseen: unseenByStyle(document),
  });
  if (!extraction.ok) throw new Error(extraction.message);
  return extraction.article;
}

function elementsOf(tree: Root | HastElement, tagName: string): HastElement[] {
  return (tree.children as RootContent[]).flatMap((node) =>
    node.type !== 'element'
      ? []
      : [...(node.tagName === tagName ? [node] : []), ...elementsOf(node, tagName)],
  );
}

const textOf = (node: RootContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

const keyOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

it('finds the pages', () => {
  expect(withExpectation.length).toBeGreaterThanOrEqual(8);
});

describe.each(withExpectation)('%s', (page) => {
  const expected = expectationOf(page)!;
  const document = open(page, expected.url);
  const before = document.documentElement.outerHTML;
  const extraction = extract(document, undefined, {
    words: languages,
    limitMs: 60_000,
    isUnseen: unseenByStyle(document),
  });
  const article = extraction.ok ? extraction.article : null;

  it('is told from other pages', () => {
    expect(extraction.detected).toBe(expected.detected);
  });

  it('gives what it says of itself', () => {
    expect(article).toMatchObject({
      title: expected.title,
      site: expected.site,
      authors: expected.authors,
      published: expected.published,
      language: expected.language,
      direction: expected.direction,
      access: expected.access,
    });
  });

  it('gives its words, and no others', () => {
    const blocks = article?.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
    expect(blocks).toEqual(expected.blocks);
  });

  it('keeps the in-brief box, the captions and the credits apart', () => {
    const captions = article && elementsOf(article.tree, 'figcaption').map(textOf);
    expect({ ...article, captions }).toMatchObject({
      publisherSummary: expected.publisherSummary,
      credits: expected.credits,
      captions: expected.captions,
    });
  });

  it('says what it left out', () => {
    for (const [reason, words] of Object.entries(expected.omitted)) {
      const texts = article?.omitted.filter((part) => part.reason === reason).map(({ text }) => text);
      expect(texts?.join('\n'), reason).toContain(words);
    }
  });

  it('is not changed by being read', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** A paragraph shorter than this is a label. */
const PROSE = 50;

describe.each(pages)('nothing of %s is lost silently', (page) => {
  const document = open(page, expectationOf(page)?.url);
  const article = articleOf(document);
  const kept = keyOf(
    [
      article.title,
      ...article.tree.children.map(textOf),
      article.text,
      ...article.omitted.map(({ text }) => text),
      ...(article.publisherSummary?.points ?? []),
      article.publisherSummary?.note ?? '',
    ].join(' '),
  );

  it('keeps or records each block of prose', () => {
    const prose = [...document.querySelectorAll('p, li, td, blockquote')]
      .map((element) => keyOf(element.textContent ?? ''))
      .filter((words) => words.length > PROSE);
    expect(prose.filter((words) => !kept.includes(words))).toEqual([]);
  });

  it('has a tree that explains each offset of the text: words, line breaks, and the gaps between blocks', () => {
    const pieces: string[] = [];
    let at = 0;
    const walk = (node: RootContent): void => {
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      if (start !== undefined && end !== undefined) {
        pieces.push(article.text.slice(at, start), node.type === 'text' ? node.value : '\n');
        expect(article.text.slice(start, end)).toBe(pieces.at(-1));
        at = end;
      } else if (node.type === 'element') node.children.forEach(walk);
    };
    article.tree.children.forEach(walk);
    expect(pieces.join('')).toBe(article.text);
    const gaps = pieces.filter((_, index) => index % 2 === 0);
    expect(gaps.filter((gap) => gap !== '' && gap !== '\n\n')).toEqual([]);
  });
});
