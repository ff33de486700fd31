import type { Article } from '../../../utils/text/article.ts';

/** An invented article of two paragraphs, for tests that need one. */
export function anArticle(change: Partial<Article> = {}): Article {
  const paragraphs = [
    'The harbour board voted on Tuesday to keep the old crane, which has stood on the quay since 1911.',
    '“It is the first thing that sailors see,” said Ines Holt, who chairs the board.',
  ];
  const text = paragraphs.join('\n\n');
  const second = paragraphs[0]!.length + 2;
  return {
    url: 'https://paper.example/crane',
    title: 'The crane stays',
    site: 'The Example Paper',
    authors: ['Mats Lund'],
    published: '2026-03-02T08:00:00Z',
    modified: null,
    section: null,
    language: 'en',
    direction: 'ltr',
    access: 'full',
    text,
    blocks: [
      { kind: 'paragraph', start: 0, end: paragraphs[0]!.length },
      { kind: 'paragraph', start: second, end: text.length },
    ],
    tree: { type: 'root', children: [] },
    links: [],
    omitted: [],
    credits: [],
    publisherSummary: null,
    completeness: 1,
    ...change,
  };
}
