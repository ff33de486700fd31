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

const post = (words: string) =>
  `<article><a href="/u/1">Ada</a> <time>12 May</time><div class="post"><p>${words}</p></div></article>`;
const section = (inner: string) =>
  `<article><div><h3>A step</h3><p>${SENTENCE.repeat(2)}</p>${inner}</div></article>`;
const og = (kind: string) => `<meta property="og:type" content="${kind}">`;

describe('articles', () => {
  it.each([
    [
      'paragraphs parted by line breaks alone',
      `<h1>The bridge</h1><div>${`${SENTENCE.repeat(3)}<br><br>`.repeat(6)}</div>`,
      'https://paper.example/town/council-talks-about-the-bridge',
    ],
    [
      'prose in table cells, as letters are set',
      `<table><tr><td>${`${SENTENCE.repeat(3)}<br><br>`.repeat(12)}</td></tr></table>`,
      'https://paper.example/letters/2026-05-12',
    ],
    [
      'a short one alone under its headline',
      `<article><h1>The bridge</h1><p>${SENTENCE.repeat(3)}</p></article>`,
      'https://paper.example/news/council-talks-about-the-bridge',
    ],
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
      'one whose sections are articles that lead nowhere',
      `<main><h1>The bridge in twelve steps</h1>${section('').repeat(12)}</main>`,
      'https://paper.example/town/bridge-steps',
    ],
    [
      'a short one whose text the page calls so once',
      `<h1>The bridge</h1><div class="article-body"><p>${SENTENCE.repeat(4)}</p></div>`,
      'https://paper.example/town/council-and-bridge',
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
    [
      'a thread that says nothing of itself',
      `<h1>What about the old bridge?</h1>${post(SENTENCE.repeat(3)).repeat(12)}`,
      'https://talk.example/t/what-about-the-old-bridge',
    ],
    [
      'a page that is one of a website, with as much prose as links',
      `${og('website')}<h1>Our bridges</h1><div>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(8)}</div>${links}`,
      'https://builders.example/services/bridges',
    ],
    [
      'posts whose texts the page calls so one by one',
      `<h1>The bridge</h1>${`<div class="post-content"><p>${SENTENCE.repeat(4)}</p></div>`.repeat(2)}`,
      'https://talk.example/town/council-and-bridge',
    ],
    [
      'a search page',
      `<h1>Results for bridge</h1>${`<div><h3><a href="/a">A headline of some length about a thing</a></h3><p>${SENTENCE}</p></div>`.repeat(10)}`,
      'https://paper.example/search?q=the-old-bridge-is-closed',
    ],
    [
      'a wall before a login',
      '<h1>Log in</h1><form><p>Log in to read on. Reading costs nothing, and we will never share your address with anybody else.</p></form>',
      'https://paper.example/login?next=/town/council-talks-about-the-bridge',
    ],
    [
      'a page that is not there',
      '<h1>Not found</h1><p>The page that you are looking for has been moved or was never here. Try the front page instead.</p>',
      'https://paper.example/town/council-talks-about-the-bridge',
    ],
    [
      'an error in plain text',
      '<pre>404 page not found</pre>',
      'https://paper.example/town/council-talks-about',
    ],
    [
      'a section of teasers that are articles',
      `<h1>Town</h1>${`<article><h2><a href="/a">A headline of some length about a thing</a></h2><p>${SENTENCE}</p><time>9.30</time></article>`.repeat(12)}`,
      'https://paper.example/news/town/',
    ],
    ['an empty page', '', 'https://paper.example/town/council-talks-about'],
    ['no address at all', '', 'nonsense'],
  ])('%s', (_, html, url) => {
    expect(detects(html, url)).toBe(false);
  });
});
