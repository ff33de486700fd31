// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadFormat } from '../../../utils/export/load.ts';
import { anExportItem, CONTEXT } from '../../fixtures/export-item.ts';
import { aHighlight } from '../../fixtures/highlight.ts';

const write = async (id: string, ...items: ReturnType<typeof anExportItem>[]) =>
  (await loadFormat(id)).write(items.length > 0 ? items : [anExportItem()], CONTEXT) as string;
const QUOTE = '“It is the first thing that sailors see,”';

it('Markdown: front matter, summary, text, quotes with their speakers', async () => {
  const output = await write('markdown');
  expect(output).toContain('---\ntitle: "The crane stays"\nurl: "https://paper.example/crane"\n');
  expect(output).toContain('tags: ["harbour","heritage"]');
  expect(output).toContain('# The crane stays\n\n## Summary\n\n- The harbour board voted');
  expect(output).toContain('## Note\n\nCall the board');
  expect(output).toContain(`> ${QUOTE}\n>\n> — Ines Holt, chairs the board`);
});

it('Markdown: signs of the text stay signs', async () => {
  const output = await write('markdown', anExportItem({ title: '1. [A] *b* `c` <d> #e' }));
  expect(output).toContain('# 1\\. \\[A\\] \\*b\\* \\`c\\` &lt;d\\> #e');
});

it('Markdown, HTML and plain text: what the reader has marked, with its note', async () => {
  expect(await write('markdown')).toContain(
    '## Highlights\n\n> ==first thing that sailors see==\n\nAsk a sailor',
  );
  expect(await write('html')).toContain(
    '<mark class="yellow">first thing that sailors see</mark></p><p>Ask a sailor</p>',
  );
  expect(await write('text')).toContain('HIGHLIGHTS\n\nfirst thing that sailors see\n    Ask a sailor');
});

it('HTML: stands alone, with links to the web only', async () => {
  const link = (href: string, value: string) => ({
    type: 'element' as const,
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text' as const, value }],
  });
  const image = {
    type: 'element' as const,
    tagName: 'img',
    properties: { src: 'https://paper.example/crane.jpg', alt: 'The crane', onerror: 'alert(1)' },
    children: [],
  };
  const output = await write(
    'html',
    anExportItem({
      tree: {
        type: 'root',
        children: [link('https://other.example/', 'good'), link('javascript:alert(1)', 'bad'), image],
      },
    }),
  );
  expect(output).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(output).toContain('<a href="https://other.example/">good</a>bad');
  expect(output).toContain('<a class="picture" href="https://paper.example/crane.jpg">The crane</a>');
  expect(output).not.toMatch(/<img|<script|javascript:|onerror/);
});

it('plain text: the article, then who says what', async () => {
  const output = await write('text');
  expect(output).toMatch(
    /^The crane stays\n\nThe Example Paper · Mats Lund · 2026-03-02T08:00:00Z\n\nhttps:/,
  );
  expect(output).toContain(`QUOTES\n\n${QUOTE}\n    Ines Holt, chairs the board`);
});

it('JSON: everything, as it is', async () => {
  const item = anExportItem();
  expect(JSON.parse(await write('json', item))).toEqual({
    lede: 'export',
    v: 1,
    at: CONTEXT.at,
    articles: [item],
  });
});

it('JSON-LD: the article, its quotations and who says them', async () => {
  const { '@graph': graph } = JSON.parse(await write('jsonld'));
  expect(graph[0]).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'The crane stays',
    author: [{ '@type': 'Person', name: 'Mats Lund' }],
    hasPart: [
      {
        '@type': 'Quotation',
        text: QUOTE,
        spokenByCharacter: { '@type': 'Person', name: 'Ines Holt', jobTitle: 'chairs the board' },
      },
    ],
  });
  expect(JSON.stringify(graph)).not.toContain('null');
});

it('CSV: a row a statement, quoted, and no formula', async () => {
  const output = await write('csv', anExportItem({ title: '=HYPERLINK("x")' }));
  const [head, row] = output.replace('\ufeff', '').split('\r\n');
  expect(head).toBe('article,url,outlet,published,kind,words,speaker,role,speaker_kind,told_to,note');
  expect(row).toBe(
    `"'=HYPERLINK(""x"")",https://paper.example/crane,The Example Paper,2026-03-02T08:00:00Z,direct,"${QUOTE}",Ines Holt,chairs the board,person,,`,
  );
});

it('CSV: a row a highlight, with its note', async () => {
  const rows = (await write('csv')).split('\r\n');
  expect(rows[2]).toBe(
    'The crane stays,https://paper.example/crane,The Example Paper,2026-03-02T08:00:00Z,highlight,first thing that sailors see,,,,,Ask a sailor',
  );
});

it('JSON-LD: the reader’s note and what the reader has marked, as comments', async () => {
  const { '@graph': graph } = JSON.parse(await write('jsonld'));
  expect(graph[0].comment).toEqual([
    { '@type': 'Comment', text: 'Call the board' },
    {
      '@type': 'Comment',
      '@id': 'urn:uuid:5f0c2d1e-9ab4-4c3d-8e2f-77aa00bb11cc',
      text: 'Ask a sailor',
      sharedContent: { '@type': 'Quotation', text: 'first thing that sailors see' },
      keywords: ['yellow'],
      dateCreated: '2026-03-05T10:05:00.000Z',
      dateModified: '2026-03-05T10:05:00.000Z',
    },
  ]);
});

it('Web Annotations: each statement, findable by its words', async () => {
  const [annotation] = JSON.parse(await write('annotations'));
  expect(annotation).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    body: [{ value: 'Ines Holt' }, { value: 'direct' }],
    target: {
      source: 'https://paper.example/crane',
      selector: { type: 'TextQuoteSelector', exact: QUOTE, suffix: ' said Ines Holt, who chairs the ' },
    },
  });
});

it('Web Annotations: each highlight, with its note, its words and where they stand', async () => {
  const [, annotation] = JSON.parse(await write('annotations'));
  const start = anExportItem().article.text.indexOf('first thing');
  expect(annotation).toMatchObject({
    id: 'urn:uuid:5f0c2d1e-9ab4-4c3d-8e2f-77aa00bb11cc',
    motivation: ['highlighting', 'commenting'],
    created: '2026-03-05T10:05:00.000Z',
    body: [
      { purpose: 'commenting', value: 'Ask a sailor' },
      { purpose: 'tagging', value: 'yellow' },
    ],
    target: {
      selector: [
        { type: 'TextQuoteSelector', exact: 'first thing that sailors see', prefix: /“It is the $/ },
        { type: 'TextPositionSelector', start, end: start + 28 },
      ].map((selector) =>
        expect.objectContaining({
          ...selector,
          ...('prefix' in selector && { prefix: expect.stringMatching(selector.prefix!) }),
        }),
      ),
    },
  });
});

it('BibTeX', async () => {
  expect(
    await write('bibtex', anExportItem({ title: 'Crane & co: 50 % stays', authors: ['Mats Lund', 'TT'] })),
  ).toMatch(
    /^@article\{lund2026crane\w+,\n {2}title = \{\{Crane \\& co: 50 \\% stays\}\},\n {2}author = \{Lund, Mats and \{TT\}\},\n {2}journaltitle = \{The Example Paper\},\n {2}date = \{2026-03-02\},\n {2}year = \{2026\},\n {2}url = \{https:\/\/paper.example\/crane\},\n {2}urldate = \{2026-03-05\},\n {2}langid = \{en\},\n {2}entrysubtype = \{newspaper\},\n\}\n$/,
  );
});

it('RIS', async () => {
  const lines = (await write('ris')).split('\r\n');
  expect(lines[0]).toBe('TY  - NEWS');
  expect(lines).toContain('AU  - Lund, Mats');
  expect(lines).toContain('DA  - 2026/03/02');
  expect(lines.filter((line) => line.startsWith('KW'))).toEqual(['KW  - harbour', 'KW  - heritage']);
  expect(lines.at(-2)).toBe('ER  - ');
});

it('CSL-JSON: one item an article', async () => {
  const items = JSON.parse(
    await write('csl', anExportItem(), anExportItem({ url: 'https://paper.example/2' })),
  );
  expect(items.map(({ URL }: { URL: string }) => URL)).toEqual([
    'https://paper.example/crane',
    'https://paper.example/2',
  ]);
});

it('Wikipedia: cite news, with the signs of a template made harmless', async () => {
  expect(await write('wikipedia', anExportItem({ title: 'A | B [c] {{d}}' }))).toBe(
    '{{cite news |last1=Lund |first1=Mats |title=A {{!}} B &#91;c&#93; &#123;&#123;d&#125;&#125; |work=The Example Paper |date=2026-03-02 |url=https://paper.example/crane |access-date=2026-03-05 |language=en}}\n',
  );
});

describe('EPUB', () => {
  const book = async (...items: ReturnType<typeof anExportItem>[]) => {
    const bytes = (await write('epub', ...items)) as unknown as Uint8Array;
    const files = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
    );
    return { bytes, files };
  };

  it('begins with its type, not compressed', async () => {
    const { bytes } = await book();
    expect(new TextDecoder().decode(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('has a chapter an article, each in the contents', async () => {
    const { files } = await book(
      anExportItem(),
      anExportItem({ title: 'Another & more', url: 'https://paper.example/2' }),
    );
    expect(Object.keys(files)).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'book/content.opf',
      'book/nav.xhtml',
      'book/style.css',
      'book/article-1.xhtml',
      'book/article-2.xhtml',
    ]);
    expect(files['book/nav.xhtml']).toContain('<a href="article-2.xhtml">Another &amp; more</a>');
    expect(files['book/article-1.xhtml']).toContain('— Ines Holt, chairs the board');
  });

  it('shows what the reader has marked where it stands, with the way to its note', async () => {
    const { files } = await book();
    const page = files['book/article-1.xhtml']!;
    expect(page).toContain(
      'It is the <mark class="yellow">first thing that sailors see</mark><a epub:type="noteref" role="doc-noteref" href="#highlight-1">*</a>,”',
    );
    expect(page).toMatch(/<h2>Highlights<\/h2>\n<div id="highlight-1">.*<p>Ask a sailor<\/p>/);
  });

  it('marks words over paragraphs and under each other, each once, and keeps what is no longer in the text', async () => {
    const item = anExportItem();
    const { text } = item.article;
    const [first = '', second = ''] = text.split('\n\n');
    const over = aHighlight(text, `${first.slice(-12)}\n\n${second.slice(0, 9)}`, { id: 'a', note: 'Both' });
    const under = aHighlight(text, first.slice(-8), { id: 'b', colour: 'green' });
    const gone = {
      ...aHighlight(text, first.slice(0, 5), { id: 'c' }),
      exact: 'never written',
      note: 'Why?',
    };
    const { files } = await book({ ...item, highlights: [under, gone, over] });
    const [body = '', list = ''] = files['book/article-1.xhtml']!.split('<h2>Highlights</h2>');
    const marks = [...body.matchAll(/<mark class="(\w+)">(.*?)<\/mark>/g)].map(([, colour, words]) => [
      colour,
      words,
    ]);
    expect(marks).toEqual([
      ['yellow', first.slice(-12)],
      ['yellow', second.slice(0, 9)],
    ]);
    expect(body.match(/noteref/g)).toHaveLength(2);
    expect(list).toContain('never written');
    expect(list).toContain('<p>Why?</p>');
  });

  it('is well-formed XML whatever the article holds', async () => {
    const { files } = await book(anExportItem({ title: 'a\u0000b\ud800 <c> & "d"' }));
    for (const [name, content] of Object.entries(files)) {
      if (!/\.(xhtml|opf|xml)$/.test(name)) continue;
      const parsed = new DOMParser().parseFromString(content, 'application/xml');
      expect(parsed.querySelector('parsererror')?.textContent ?? '').toBe('');
    }
  });
});
