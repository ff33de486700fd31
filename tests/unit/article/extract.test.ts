import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/article/extract.ts';
import { languages } from '../../../utils/article/languages/all.ts';

const PROSE = [
  'The council voted on Tuesday to close the old bridge, the mayor told reporters after a long meeting in the hall.',
  'Two engineers, who had looked at the piers in spring, said the steel was thinner than anybody had thought it was.',
  'A ferry will carry people across the river, free of charge, until the new bridge stands, the town said in a note.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
const ARTICLE = `<article><h1>The old bridge is closed</h1>${paragraphs}</article>`;
const TEXT = PROSE.join('\n\n');

const page = (html: string, url = 'https://paper.example/news/the-old-bridge-is-closed') =>
  new JSDOM(html, { url }).window.document;

function articleOf(html: string, url?: string) {
  const extraction = extract(page(html, url), undefined, { words: languages, limitMs: 60_000 });
  if (!extraction.ok) throw new Error(extraction.message);
  return extraction.article;
}

describe('names that would shadow DOM properties', () => {
  const ofForms = [
    'nextElementSibling',
    'parentNode',
    'children',
    'firstChild',
    'childNodes',
    'attributes',
    'getAttribute',
    'innerHTML',
    'tagName',
    'textContent',
    'querySelectorAll',
    'removeChild',
    'ownerDocument',
    'localName',
    'remove',
    'closest',
    'contains',
    'nodeType',
    'previousSibling',
    'setAttribute',
    'className',
    'id',
    'style',
  ];

  it.each(ofForms)('an input called %s', (name) => {
    expect(articleOf(`<form><input name="${name}">${ARTICLE}</form>`).text).toBe(TEXT);
    expect(
      articleOf(`<form id="f"></form><img id="${name}"><input form="f" id="${name}">${ARTICLE}`).text,
    ).toBe(TEXT);
  });

  const ofDocuments = [
    'documentElement',
    'body',
    'implementation',
    'URL',
    'head',
    'title',
    'createElement',
    'cloneNode',
    'createTreeWalker',
  ];

  it.each(ofDocuments)('a form called %s', (name) => {
    expect(articleOf(`<form name="${name}"></form><img name="${name}">${ARTICLE}`).text).toBe(TEXT);
  });
});

describe('pages that give no article', () => {
  it.each([
    ['an empty page', '', 'not-an-article'],
    ['frames', '<frameset><frame src="a.html"></frameset>', 'not-an-article'],
    ['fifty thousand elements', '<p>a</p>'.repeat(50_000), 'too-large'],
    ['elements nested beyond measure', `${'<div>'.repeat(700)}${ARTICLE}`, 'too-large'],
  ])('%s', (_, html, reason) => {
    expect(extract(page(html), undefined, { words: languages, limitMs: 60_000 })).toMatchObject({
      ok: false,
      reason,
    });
  });

  it('a page that takes longer than it may', () => {
    expect(extract(page(ARTICLE), undefined, { words: languages, limitMs: -1 })).toMatchObject({
      ok: false,
      reason: 'too-slow',
    });
  });
});

describe('what a page says', () => {
  it('survives broken markup', () => {
    expect(
      articleOf(`<div><article><h1>The old bridge is closed</h1>${paragraphs}</b></div></p><table><tr>`).text,
    ).toBe(TEXT);
  });

  it('passes only links to the web and to mail', () => {
    const links = [
      'javascript:alert(1)',
      'data:text/html,a',
      'file:///a',
      'intent:a',
      'https://user:secret@bank.example/',
      'mailto:desk@paper.example',
      '/next',
    ];
    const html = `<article><h1>The old bridge is closed</h1>${paragraphs}<p>In the note, which runs to nine pages and was read out in the hall, ${links
      .map((href) => `<a href="${href}">it</a> says`)
      .join(', ')} that nobody need worry about getting across before the winter comes.</p></article>`;
    const { links: found, text } = articleOf(html);
    expect(found.map(({ url }) => url)).toEqual([
      'https://bank.example/',
      'mailto:desk@paper.example',
      'https://paper.example/next',
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['it', 'it', 'it']);
  });

  it('resolves links by the base, and takes no base that is not on the web', () => {
    const body = `<article><h1>The old bridge is closed</h1>${paragraphs}<p>The town had said so before, in <a href="note">a note</a> that was pinned to the door of the hall in the spring.</p></article>`;
    expect(articleOf(`<base href="https://static.example/x/">${body}`).links[0]?.url).toBe(
      'https://static.example/x/note',
    );
    expect(articleOf(`<base href="javascript:alert(1)">${body}`).links[0]?.url).toBe(
      'https://paper.example/news/note',
    );
  });

  it('carries no markup, handler or style into the tree', () => {
    const { tree } = articleOf(
      `<article><h1>The old bridge is closed</h1>${paragraphs}<p onclick="a()" style="color:red" class="x">The hall was full, <b onmouseover="a()">and</b> <iframe srcdoc="<script>a()</script>"></iframe><svg onload="a()"></svg>so was the street outside of it that evening, people said.</p></article>`,
    );
    expect(JSON.stringify(tree)).not.toMatch(
      /onclick|onmouseover|onload|style|class|srcdoc|script|svg|iframe/,
    );
  });

  it('sees lazy pictures as they would be', () => {
    const { tree } = articleOf(
      `<article><h1>The old bridge is closed</h1><p>${PROSE[0]}</p><figure><img src="data:image/gif;base64,R0" data-src="/a.jpg" alt="A bridge"></figure><p>${PROSE[1]}</p><figure><picture><source srcset="/b-320.jpg 320w, /b-960.jpg 960w"><img alt=""></picture></figure><p>${PROSE[2]}</p></article>`,
    );
    expect(JSON.stringify(tree).match(/https:[^"]+\.jpg/g)).toEqual([
      'https://paper.example/a.jpg',
      'https://paper.example/b-960.jpg',
    ]);
  });

  it('puts streamed pieces in their places', () => {
    const html = `<article><h1>The old bridge is closed</h1><p>${PROSE[0]}</p><template id="B:1"></template><p>${PROSE[2]}</p></article><div hidden id="S:1"><p>${PROSE[1]}</p></div>`;
    expect(articleOf(html).text).toBe(TEXT);
  });

  it('parts paragraphs at doubled line breaks, and lines at single ones', () => {
    const html = `<article><h1>The old bridge is closed</h1><div>${PROSE[0]}<br><br>${PROSE[1]}<br>${PROSE[2]}</div></article>`;
    expect(articleOf(html).text).toBe(`${PROSE[0]}\n\n${PROSE[1]}\n${PROSE[2]}`);
  });

  it('drops soft hyphens and folds white space', () => {
    const html = `<article><h1>The old bridge is closed</h1><p>${PROSE[0]!.replace('council', 'coun&shy;cil').replace(' voted', '&nbsp;\n  voted')}</p>${paragraphs.slice(paragraphs.indexOf('</p>') + 4)}</article>`;
    expect(articleOf(html).text).toBe(TEXT);
  });
});

describe('beside the text', () => {
  const treeOf = (html: string) =>
    JSON.stringify(articleOf(`<article><h1>A bridge</h1>${html}</article>`).tree);

  it('a video of the page’s own is its still and where it plays, else the page', () => {
    const video = (attributes: string, inner = '') =>
      `<figure><video ${attributes}>${inner}Your browser shows no video.</video><figcaption>The pier.</figcaption></figure>`;
    const source = '<source src="/pier.mp4">';
    const plain = treeOf(`${paragraphs}${video('poster="/pier.jpg"', source)}${paragraphs}`);
    expect(plain).toContain('"dataEmbed":"video"');
    expect(plain).toContain('"src":"https://paper.example/pier.jpg"');
    expect(plain).toContain('"href":"https://paper.example/pier.mp4"');
    expect(plain).not.toContain('shows no video');
    const played = treeOf(`${paragraphs}${video('src="blob:https://paper.example/1"')}${paragraphs}`);
    expect(played).toContain('"href":"https://paper.example/news/the-old-bridge-is-closed"');
  });

  it('a note is told by the name that its mark leads to', () => {
    const mark =
      '<p>The steel was measured in May.<sup><a href="#n1">1</a></sup> It was thin, the engineers said.</p>';
    const tree = treeOf(
      `${paragraphs}${mark}<ol><li id="n1">Report of the engineers, page 12.</li><li id="x">Another line of the list.</li></ol>`,
    );
    expect(tree).toContain('"dataNote":"n1"');
    expect(tree).not.toContain('"dataNote":"x"');
  });
});
