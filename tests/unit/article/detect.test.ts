import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../utils/article/detect.ts';

const SENTENCE =
  'The council met on Tuesday and talked until late about the old bridge and what it would cost to mend. ';
const prose = `<div>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}</div>`;
const links =
  '<ul>' +
  '<li><a href="/a">A headline of some length about a thing that happened</a></li>'.repeat(60) +
  '</ul>';
const ld = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`;

const detects = (html: string, url: string) => detectArticle(new JSDOM(html).window.document, url);

describe('articles', () => {
  it.each([
    [
      'prose at an address with a headline',
      prose,
      'https://paper.example/town/council-talks-about-the-bridge',
    ],
    [
      'a short one that says so',
      `${ld('NewsArticle')}<p>${SENTENCE}</p>`,
      'https://paper.example/town/council-talks',
    ],
    [
      'one among many links',
      `<meta property="og:type" content="article">${prose}${links}`,
      'https://paper.example/news/12345678',
    ],
  ])('%s', (_, html, url) => {
    expect(detects(html, url)).toBe(true);
  });
});

describe('other pages', () => {
  it.each([
    ['a front page', links + prose, 'https://paper.example/'],
    ['a section', `${ld('CollectionPage')}${links}`, 'https://paper.example/sport/'],
    [
      'a front page of articles in data',
      `${ld('NewsArticle')}${ld('ItemList')}${links}`,
      'https://paper.example/',
    ],
    ['a product', `${ld('Product')}${prose}`, 'https://shop.example/products/kettle'],
    [
      'a thread',
      `${ld('DiscussionForumPosting')}${prose}`,
      'https://talk.example/threads/what-about-the-old-bridge',
    ],
    ['an empty page', '', 'https://paper.example/town/council-talks-about'],
    ['no address at all', '', 'nonsense'],
  ])('%s', (_, html, url) => {
    expect(detects(html, url)).toBe(false);
  });
});
