import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/article/extract.ts';
import { languages } from '../../../utils/article/languages/all.ts';

const LEAD = 'The town council has closed the bridge, and nobody can say for how long.';
const PROSE = [
  'The council voted on Tuesday to close the old bridge, the mayor told reporters after a long meeting in the hall.',
  'Two engineers, who had looked at the piers in spring, said the steel was thinner than anybody had thought it was.',
  'A ferry will carry people across the river, free of charge, until the new bridge stands, the town said in a note.',
];
const paragraphs = `<div class="body">${PROSE.map((text) => `<p>${text}</p>`).join('')}</div>`;

function articleOf(html: string) {
  const { document } = new JSDOM(html, { url: 'https://paper.example/news/the-old-bridge' }).window;
  const extraction = extract(document, undefined, { words: languages, limitMs: 60_000 });
  if (!extraction.ok) throw new Error(extraction.message);
  return extraction.article;
}

const WHOLE = [LEAD, ...PROSE].join('\n\n');

describe('the standfirst', () => {
  it('stands in the box of byline and sharing', () => {
    const html = `<article><header><h1>The old bridge is closed</h1><div class="byline-social"><p>By Wren Haddow</p><p class="strapline">${LEAD}</p></div></header>${paragraphs}</article>`;
    expect(articleOf(html).text).toBe(WHOLE);
  });

  it('stands under a headline that is worded like no title the page states', () => {
    const html = `<title>Bridge shut</title><header><p>Jump to the main part of this page, please</p></header><main><article><header><h2>Closed for good: a crossing and its last day</h2><p>Reading time: 3 min</p></header><div><p>${LEAD}</p></div><p>By Wren Haddow</p>${paragraphs}</article></main>`;
    expect(articleOf(html).text).toBe(WHOLE);
  });

  it('is called so, before a long heading that Readability keeps', () => {
    const html = `<title>Bridge shut: what the town now plans about its bridge</title><article><div><p>Town Bridge</p><h2>What the town now plans to do about its old bridge</h2></div><div class="article-intro">${LEAD}</div>${paragraphs}</article>`;
    expect(articleOf(html).text).toBe(WHOLE);
  });

  it('is no caption in the head of the article', () => {
    const html = `<article><hgroup><h1>The old bridge is closed</h1><h2>${LEAD}</h2><figure><img src="/a.jpg"><div class="picture-text">The bridge at Ambry, built of steel in 1911 and closed to all on Tuesday. Photo: Wren Haddow</div></figure></hgroup>${paragraphs}</article>`;
    expect(articleOf(html).text).toBe(WHOLE);
  });
});

it('keeps a headline whose id is made up by a machine', () => {
  const html = `<article><div><h1 id="auto-706e8b39-28d3-4466-a15c-40db356813ad">The old bridge is closed</h1></div>${paragraphs}</article>`;
  expect(articleOf(html).omitted.map(({ reason }) => reason)).not.toContain('advertisement');
});
