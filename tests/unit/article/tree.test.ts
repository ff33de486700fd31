import type { ElementContent, RootContent } from 'hast';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/article/extract.ts';
import { languages } from '../../../utils/article/languages/all.ts';

const PROSE = [
  'The council voted on Tuesday to close the old bridge, the mayor told reporters after a long meeting in the hall.',
  'Two engineers, who had looked at the piers in spring, said the steel was thinner than anybody had thought it was.',
  'A ferry will carry people across the river, free of charge, until the new bridge stands, the town said in a note.',
].map((text) => `<p>${text}</p>`);

/** The article of a page whose second paragraph is followed by `html`. */
function articleWith(html: string) {
  const page = `<article><h1>The old bridge is closed</h1>${PROSE[0]}${PROSE[1]}${html}${PROSE[2]}</article>`;
  const url = 'https://paper.example/news/the-old-bridge-is-closed';
  const extraction = extract(new JSDOM(page, { url }).window.document, undefined, {
    words: languages,
    limitMs: 60_000,
  });
  if (!extraction.ok) throw new Error(extraction.message);
  return extraction.article;
}

/** Tags and texts of a tree without offsets, as brackets. */
const sketch = (node: RootContent | ElementContent): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? `<${node.tagName}>${node.children.map(sketch).join('')}`
      : '';

const third = (html: string) => articleWith(html).tree.children.at(2)!;

describe('embedded posts and videos are links with provider and title', () => {
  it.each([
    [
      'a video in its wrappers',
      '<div class="player"><div><iframe src="https://www.youtube-nocookie.com/embed/a1B2c3D4e5F" title="The last crossing"></iframe></div></div>',
      'https://www.youtube.com/watch?v=a1B2c3D4e5F',
      'YouTube: The last crossing',
    ],
    [
      'a frame that waits to be seen, whose title says nothing',
      '<iframe data-src="https://player.vimeo.com/video/77" title="Video player"></iframe>',
      'https://vimeo.com/77',
      'Vimeo',
    ],
    [
      'an element that stands for a player',
      '<lite-youtube videoid="a1B2c3D4e5F"></lite-youtube>',
      'https://www.youtube.com/watch?v=a1B2c3D4e5F',
      'YouTube',
    ],
    [
      'a post',
      '<blockquote class="twitter-tweet"><p>Farewell, bridge.</p>— Town Hall <a href="https://x.com/town/status/9">4 May</a></blockquote>',
      'https://x.com/town/status/9',
      'X: Farewell, bridge.— Town Hall 4 May',
    ],
  ])('%s', (_, html, href, words) => {
    const card = third(html);
    expect(card).toMatchObject({
      tagName: 'figure',
      children: [{ tagName: 'a', properties: { href }, children: [{ value: words }] }],
    });
  });

  it('keeps a post out of the text and says so', () => {
    const { text, omitted } = articleWith(
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/q/"><p>Seen from the quay</p></blockquote>',
    );
    expect(text).not.toContain('quay');
    expect(omitted).toContainEqual({ reason: 'embed', text: 'Seen from the quay' });
  });

  it.each([
    ['of an advertiser', '<iframe src="https://ads.example/slot" title="Best offers"></iframe>'],
    ['that is a script', '<iframe src="javascript:alert(1)"></iframe>'],
    ['without an address', '<iframe title="YouTube"></iframe>'],
  ])('draws nothing for a frame %s', (_, html) => {
    expect(third(html)).toMatchObject({ tagName: 'p' });
  });
});

describe('what stands beside the text points nowhere into it', () => {
  it('marks of notes, and the way back from them', () => {
    const { text, tree } = articleWith(
      '<p>It was built in 1908.<sup><a href="#n1">1</a></sup> The plans are lost. <a href="#top">↑</a></p>',
    );
    expect(text).toContain('It was built in 1908. The plans are lost.\n');
    expect(sketch(tree.children.at(2)!)).toBe('<p>It was built in 1908.<sup><a>1 The plans are lost.<a>↑');
  });

  it('times over the posts of a live report', () => {
    const post = (time: string, words: string) =>
      `<div><time datetime="2026-01-09T${time}Z">${time}</time> <b>Key event</b></div><p>${words}</p>`;
    const { tree, text } = articleWith(
      post('09:12', 'The wall has given way at the north end.') + post('08:03', 'No boats will run today.'),
    );
    expect(text).not.toMatch(/09:12|Key event/);
    expect(tree.children.slice(2, 6).map(sketch)).toEqual([
      '<p><time>09:12',
      '<p>The wall has given way at the north end.',
      '<p><time>08:03',
      '<p>No boats will run today.',
    ]);
  });
});

describe('pictures', () => {
  it.each([
    [
      'words beside the picture of a figure are its caption',
      '<figure><div><img src="/a.jpg"></div><div><span>The pier at noon.</span> <span class="byline">Photo: Ida Fors</span></div></figure>',
      '<figure><img><figcaption>The pier at noon. Photo: Ida Fors',
    ],
    [
      'so are words that end in a credit beside a picture alone',
      '<div class="x1"><img src="/a.jpg"><div class="x2">The pier at noon. Photo: Ida Fors</div></div>',
      '<figure><img><figcaption>The pier at noon. Photo: Ida Fors',
    ],
    [
      'a described picture of its own stays',
      '<div><img src="/a.jpg" width="900" alt="The pier at noon, seen from the ferry"></div>',
      '<figure><img>',
    ],
  ])('%s', (_, html, expected) => {
    expect(sketch(third(html))).toBe(expected);
  });

  it.each([
    ['elements', '<noscript><img src="/a.jpg"></noscript>'],
    ['text', '<noscript>&lt;img alt="" src="/a.jpg"&gt;</noscript>'],
  ])('takes the address for readers without scripts, given as %s, where no other is', (_, spare) => {
    const figure = third(`<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">${spare}</figure>`);
    expect(figure).toMatchObject({ children: [{ properties: { src: 'https://paper.example/a.jpg' } }] });
  });

  it('names the credit of a caption that begins with a word and a colon', () => {
    const { credits } = articleWith(
      '<figure><img src="/a.jpg"><figcaption>CLOSED: The pier at noon. Foto: Ida Fors / Bildhyllan</figcaption></figure>',
    );
    expect(credits).toEqual(['Ida Fors / Bildhyllan']);
  });

  it('keeps the pictures of a gallery with their captions, and none of a row of links', () => {
    const one = (caption: string) => `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`;
    const { tree, text } = articleWith(
      `<div class="gallery">${one('The first boat leaves.')}${one('The last boat returns.')}</div><div class="carousel"><a href="/x">${one('Another story')}</a></div>`,
    );
    expect(tree.children.map(sketch).slice(2, -1)).toEqual([
      '<figure><img><figcaption>The first boat leaves.',
      '<figure><img><figcaption>The last boat returns.',
    ]);
    expect(text).not.toContain('boat leaves');
  });
});

it('keeps where a numbered list begins', () => {
  expect(third('<ol start="4"><li>Mend the piers.</li><li>Paint the rails.</li></ol>')).toMatchObject({
    tagName: 'ol',
    properties: { start: 4 },
  });
});
