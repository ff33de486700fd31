import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { unseenByStyle } from '../../../scripts/brief/style-sheets.ts';
import { extract } from '../../../utils/article/extract.ts';

const PROSE = [
  'The council voted on Tuesday to close the old bridge, the mayor told reporters after a long meeting in the hall.',
  'Two engineers, who had looked at the piers in spring, said the steel was thinner than anybody had thought it was.',
  'A ferry will carry people across the river, free of charge, until the new bridge stands, the town said in a note.',
].map((text) => `<p>${text}</p>`);
const HIDDEN = 'This line is for readers of the old edition only, and nobody else should see it here.';

const pageWith = (html: string, style = '') =>
  new JSDOM(
    `<style>${style}</style><article><h1>The old bridge is closed</h1>${PROSE[0]}${PROSE[1]}${html}${PROSE[2]}</article>`,
    { url: 'https://paper.example/news/the-old-bridge-is-closed' },
  ).window.document;

function articleOf(document: Document, isUnseen = unseenByStyle(document)) {
  const extraction = extract(document, undefined, { words: [], limitMs: 60_000, isUnseen });
  if (!extraction.ok) throw new Error(extraction.message);
  return extraction.article;
}

describe('what a style sheet hides stays out of the text', () => {
  it.each([
    ['gives no box', '.k3{display:none}', `<p class="k3">${HIDDEN}</p>`],
    ['hides around it', 'div.k3{visibility:hidden}', `<div class="k3"><p>${HIDDEN}</p></div>`],
    ['moves far out', '#k3{position:absolute;left:-9999px}', `<p id="k3">${HIDDEN}</p>`],
  ])('where it %s', (_, style, html) => {
    const { text, omitted } = articleOf(pageWith(html, style));
    expect(text).not.toContain('old edition');
    expect(omitted).toContainEqual({ reason: 'hidden', text: HIDDEN });
  });

  it.each([
    ['on paper alone', '@media print{.k3{display:none}}'],
    ['and shows again', '.k3{display:none} .k3{display:block}'],
    ['elsewhere', '.other{display:none}'],
  ])('and not where it does so %s', (_, style) => {
    expect(articleOf(pageWith(`<p class="k3">${HIDDEN}</p>`, style)).text).toContain('old edition');
  });
});

describe('what the browser does not show', () => {
  it('is left out from the outermost such element on', () => {
    const document = pageWith(`<div id="box"><b>Note</b><p>${HIDDEN}</p></div>`);
    const box = document.querySelector('#box')!;
    const { text, omitted } = articleOf(document, (element) => box.contains(element));
    expect(text).not.toContain('old edition');
    expect(omitted.find(({ reason }) => reason === 'hidden')?.text).toContain('Note');
    expect(document.documentElement.outerHTML).not.toContain('unseen');
  });

  it('stays where it waits in closed details', () => {
    const document = pageWith(`<details><summary>More</summary><p>${HIDDEN}</p></details>`);
    const details = document.querySelector('details')!;
    expect(articleOf(document, (element) => details.contains(element)).text).toContain('old edition');
  });

  it('is read all the same where the whole page waits to be shown', () => {
    expect(articleOf(pageWith(''), () => true).text).toContain('The council voted');
  });
});
