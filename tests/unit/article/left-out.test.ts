import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/article/extract.ts';
import { languages } from '../../../utils/article/languages/all.ts';

const PROSE = [
  'The council voted on Tuesday to close the old bridge, the mayor told reporters after a long meeting in the hall.',
  'Two engineers, who had looked at the piers in spring, said the steel was thinner than anybody had thought it was.',
  'A ferry will carry people across the river, free of charge, until the new bridge stands, the town said in a note.',
].map((text) => `<p>${text}</p>`);

function articleOf(html: string, title = 'The old bridge is closed') {
  const { document } = new JSDOM(
    `<title>${title}</title><article><h1>${title}</h1>${PROSE[0]}${PROSE[1]}${html}${PROSE[2]}</article>`,
    { url: 'https://paper.example/news/the-old-bridge-is-closed' },
  ).window;
  const extraction = extract(document, undefined, { words: languages, limitMs: 60_000 });
  if (!extraction.ok) throw new Error(extraction.message);
  return extraction.article;
}

describe('paragraphs that are one link', () => {
  it('stay where they are sentences', () => {
    const sentence =
      'The first pier had been mended twice before the engineers came, a report from spring says.';
    expect(articleOf(`<p><a href="/report">${sentence}</a></p>`).text).toContain(sentence);
  });

  it('go where they are headlines', () => {
    const headline = 'Ferry men of the northern shore fear for their summer after a decade of plenty';
    expect(articleOf(`<p><a href="/ferry">${headline}</a></p>`).text).not.toContain('northern shore');
  });
});

describe('notices of the outlet', () => {
  it('are left out where a link earns it money', () => {
    const { text, omitted } = articleOf(
      '<p>We may earn a commission if you buy something from this page.</p>',
    );
    expect(text).not.toContain('commission');
    expect(omitted.map(({ reason }) => reason)).toContain('disclosure');
  });

  it('are left out where they ask at length for consent', () => {
    const more = 'What is shown here comes from another site, which may set cookies when it loads. '.repeat(
      10,
    );
    expect(articleOf(`<p>We need your consent to show this. ${more}</p>`).text).not.toContain('another site');
  });

  it('are not what a consent in the news is', () => {
    const line =
      'Ministeren ga samtykke til behandlingen før jul, opplyser departementet i et brev til Avisa Fjord.';
    expect(articleOf(`<p>${line}</p>`).text).toContain('ga samtykke til');
  });

  it('leave a link its words alone', () => {
    const { text } = articleOf(
      '<p>A <a href="/r">report<span> (opens in a new tab)</span></a> said the same in May last year.</p>',
    );
    expect(text).toContain('A report said the same');
  });
});

it('class names that a bundler made are no words', () => {
  const line = 'Nobody had walked across for a week, said a woman who sells coffee at the quay.';
  expect(articleOf(`<div class="_ad3f"><p>${line}</p></div>`).text).toContain('sells coffee');
});

it('what was left out keeps its lines apart', () => {
  const { omitted } = articleOf('<aside><h3>Elsewhere</h3><p>The ferry is late again this week.</p></aside>');
  expect(omitted.map(({ text }) => text)).toContain('Elsewhere The ferry is late again this week.');
});

it('a title that is escaped twice has no soft hyphens', () => {
  const { document } = new JSDOM(
    `<meta property="og:title" content="The old draw&amp;shy;bridge is closed"><article>${PROSE.join('')}</article>`,
    { url: 'https://paper.example/news/the-old-bridge-is-closed' },
  ).window;
  const extraction = extract(document, undefined, { words: languages, limitMs: 60_000 });
  expect(extraction.ok && extraction.article.title).toBe('The old drawbridge is closed');
});
