// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { documentAddress, isSamePage, probePage, samplesOf } from '../../../utils/platform/same-page.ts';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { anArticle } from '../../fixtures/article.ts';

const article = anArticle();

function show(...paragraphs: string[]) {
  document.body.replaceChildren(
    ...paragraphs.map((words) => Object.assign(document.createElement('p'), { textContent: words })),
  );
}
const probe = () => ({ ...probePage(samplesOf(article)), url: article.url });

beforeEach(() => show(...article.text.split('\n\n')));

it('knows the page again', () => {
  expect(isSamePage(article, article.url, probe())).toBe(true);
});

it('knows it with its spaces, quotation marks and hyphens changed', () => {
  show(article.text.replace('harbour', 'har\u00adbour').replaceAll(' ', '\u00a0 ').replaceAll('“', '"'));
  expect(isSamePage(article, article.url, probe())).toBe(true);
});

it('does not take another article at the same address for it', () => {
  show('A different piece of news, about the price of potatoes in the autumn.');
  expect(isSamePage(article, article.url, probe())).toBe(false);
});

it('does not take the words for shown where only a script holds them', () => {
  show('Something else altogether.');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = article.text;
  document.body.append(script);
  expect(isSamePage(article, article.url, probe())).toBe(false);
});

it('does not take the same words at another address for it', () => {
  expect(isSamePage(article, 'https://paper.example/other', probe())).toBe(false);
});

it('reads a page that shadows the document’s own properties', () => {
  const form = document.createElement('form');
  form.setAttribute('name', 'documentElement');
  document.body.append(form);
  expect(isSamePage(article, article.url, probe())).toBe(true);
});

it.each([
  ['https://me:secret@paper.example/a#top', 'https://paper.example/a'],
  ['https://paper.example/#/news/1', 'https://paper.example/#/news/1'],
])('the document of %s is %s', (url, address) => {
  expect(documentAddress(url)).toBe(address);
});

it('takes few samples of a long article, first and last among them', () => {
  const lines = Array.from({ length: 400 }, (_, i) => `Paragraph number ${i} of the long report`);
  const text = lines.join('\n');
  const samples = samplesOf(anArticle({ text, blocks: blocksOfPlainText(text) }));
  expect(samples).toHaveLength(8);
  expect([samples[0], samples[7]]).toEqual([
    'Paragraphnumber0ofthelongreport',
    'Paragraphnumber399ofthelongreport',
  ]);
});
