import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../utils/article/languages/all.ts';
import { useLanguages } from '../../../utils/article/languages/current.ts';
import { readMetadata } from '../../../utils/article/metadata/metadata.ts';
import { isPerson, namesOf } from '../../../utils/article/metadata/names.ts';

useLanguages(languages);

const URL = 'https://www.avisen.example/nyheter/a';
const authorsOf = (html: string) =>
  readMetadata(new JSDOM(html, { url: URL }).window.document, URL).stated.authors;
const jsonLd = (author: unknown, ...more: unknown[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', headline: 'Ferja ligg til kai', author, publisher: { '@type': 'Organization', name: 'Avisen' } }, ...more] })}</script>`;
const page = (byline: string, head = '') =>
  `<head>${head}</head><body><article><h1>Ferja ligg til kai</h1>${byline}<div class="body"><p>${'Ferja har lege til kai sidan måndag, og ingen veit når ho skal gå att. '.repeat(4)}</p></div></article></body>`;

describe('names in a byline', () => {
  it.each([
    ['By Wren Haddow and Ottilie Marsh', ['Wren Haddow', 'Ottilie Marsh']],
    ['Text: Asta Ringmark', ['Asta Ringmark']],
    ['Von Henrike Ostwald (Vossdorf)', ['Henrike Ostwald']],
    ['desk@paper.example', []],
    ['Tekst: Signe Aasbø Foto: Ola Brekkhus', ['Signe Aasbø']],
    ['Foto: Ola Brekkhus Tekst: Signe Aasbø', ['Signe Aasbø']],
    ['Text Asta Ringmark Foto Erik Holmgård', ['Asta Ringmark']],
    ['Signe Aasbø (tekst) og Ola Brekkhus (foto)', ['Signe Aasbø']],
    ['Text och foto: Asta Ringmark', ['Asta Ringmark']],
    ['Asta Ringmark, reporter', ['Asta Ringmark']],
    ['Asta Ringmark Nyhetsreporter', ['Asta Ringmark']],
    ['Utrikeskorrespondent Asta Ringmark', ['Asta Ringmark']],
    ['Politisk redaktør Signe Aasbø', ['Signe Aasbø']],
    ['Toimittaja Veikko Rantakari', ['Veikko Rantakari']],
    ['Af Jens Holmslev jens@avisen.example', ['Jens Holmslev']],
    ['Asta Ringmark 070-123 45 67', ['Asta Ringmark']],
    ['Signe Aasbø Publisert 12. mai 2024 kl. 12:30', ['Signe Aasbø']],
    ['Wren Haddow May 12, 2024', ['Wren Haddow']],
    ['Signe Aasbø/NTB', ['Signe Aasbø', 'NTB']],
    ['/ritzau/', ['ritzau']],
    ['©NTB', ['NTB']],
    ['Signe Aasbø og Per Lier i Kyiv', ['Signe Aasbø', 'Per Lier']],
    ['Wren Haddow, University of Ambry', ['Wren Haddow']],
    ['Wren Haddow, Senior Political Correspondent', ['Wren Haddow']],
    ['José Ortega y Valdés', ['José Ortega y Valdés']],
    ['Luis Valdés y Ana Solís', ['Luis Valdés', 'Ana Solís']],
    ['早瀬ミチル記者', ['早瀬ミチル']],
    ['구민재 기자', ['구민재']],
    ['(责编：牛文、岳林)', ['牛文', '岳林']],
    ['Wren Haddow (Image: Pictures/Stock);https://paper.example/authors', ['Wren Haddow']],
    ['Senior Reporter', []],
  ])('%s', (text, names) => {
    expect(namesOf([text])).toEqual(names);
  });

  it('are persons or desks', () => {
    expect(['Signe Aasbø', 'Aurèle de Kerbrat', '早瀬ミチル'].every(isPerson)).toBe(true);
    expect(['redaktion', 'Nyhetsdesken', 'The 9 o’clock news'].some(isPerson)).toBe(false);
  });
});

describe('authors in JSON-LD', () => {
  it.each<[string, unknown, string[]]>([
    ['a list of persons', [{ name: 'Signe Aasbø' }, { name: 'Per Lier' }], ['Signe Aasbø', 'Per Lier']],
    [
      'a person and an agency',
      [{ name: 'Signe Aasbø' }, { '@type': 'Organization', name: 'NTB' }],
      ['Signe Aasbø', 'NTB'],
    ],
    ['a string', 'Signe Aasbø og Per Lier', ['Signe Aasbø', 'Per Lier']],
    ['a list of strings', ['Signe Aasbø', 'Per Lier'], ['Signe Aasbø', 'Per Lier']],
    ['a list of names', { name: ['Signe Aasbø', 'Per Lier'] }, ['Signe Aasbø', 'Per Lier']],
    ['two parts of a name', { '@type': 'Person', givenName: 'Signe', familyName: 'Aasbø' }, ['Signe Aasbø']],
    ['an agency', { '@type': 'Organization', name: 'NTB' }, ['NTB']],
    ['an address', 'https://www.avisen.example/av/signe', []],
  ])('as %s', (_, author, names) => {
    expect(authorsOf(page('', jsonLd(author)))).toEqual(names);
  });

  it('as a node of the graph', () => {
    const node = { '@type': 'Person', '@id': '#signe', name: 'Signe Aasbø' };
    expect(authorsOf(page('', jsonLd({ '@id': '#signe' }, node)))).toEqual(['Signe Aasbø']);
  });

  it('give way to the person on the page where they name only the outlet or an account', () => {
    const byline = '<p>Av <a href="/av/signe">Signe Aasbø</a></p>';
    expect(authorsOf(page(byline, jsonLd({ '@type': 'Organization', name: 'Avisen' })))).toEqual([
      'Signe Aasbø',
    ]);
    expect(authorsOf(page(byline, jsonLd({ '@type': 'Person', name: 'admin' })))).toEqual(['Signe Aasbø']);
  });

  it('go before a guess where they name a newsroom', () => {
    const newsroom = jsonLd({ '@type': 'NewsMediaOrganization', name: 'Kulturredaksjonen' });
    expect(authorsOf(page('<p class="sound__byline">Ola Brekkhus</p>', newsroom))).toEqual([
      'Kulturredaksjonen',
    ]);
  });
});

describe('authors on the page', () => {
  it.each<[string, string, string[]]>([
    [
      'a card with name, role and address',
      '<div class="card"><div><span>Asta Ringmark</span><span>Reporter</span></div><a href="mailto:asta.ringmark@avisen.example">asta.ringmark@avisen.example</a></div>',
      ['Asta Ringmark'],
    ],
    [
      'two such cards',
      '<ul><li><p>Signe Aasbø</p><p>Journalist</p></li><li><p>Per Lier</p><p>Kommentator</p></li></ul>',
      ['Signe Aasbø', 'Per Lier'],
    ],
    [
      'a name before the date',
      '<div><span>Veikko Rantakari</span><span>Julkaistu 12.5.2024</span></div>',
      ['Veikko Rantakari'],
    ],
    [
      'a link to the author’s address',
      '<div>Skribent <a href="mailto:per.lier@avisen.example">Per Lier</a></div>',
      ['Per Lier'],
    ],
    [
      'linked and unlinked names after "By"',
      '<p>Av <a href="/av/signe">Signe Aasbø</a> og Per Lier</p>',
      ['Signe Aasbø', 'Per Lier'],
    ],
    ['an agency where authors stand', '<div class="byline">NTB</div>', ['NTB']],
    ['no link for sharing by mail', '<a href="mailto:?subject=Ferja">Del Saka</a>', []],
    [
      'no photographer under the picture',
      '<figure><img src="/a.jpg"><p class="author">Foto: Ola Brekkhus</p></figure>',
      [],
    ],
    ['no author of another article', '<aside><a rel="author" href="/x">Ola Brekkhus</a></aside>', []],
  ])('%s', (_, byline, names) => {
    expect(authorsOf(page(byline))).toEqual(names);
  });

  it('stand in a page that says of the whole that it has a form and comments', () => {
    const html = page('<p>Av <a href="/av/signe">Signe Aasbø</a></p>')
      .replace('<body>', '<body class="has-comments"><form>')
      .replace('</body>', '</form></body>');
    expect(authorsOf(html)).toEqual(['Signe Aasbø']);
    expect(authorsOf(html.replace('href="/av/signe"', 'rel="author"'))).toEqual(['Signe Aasbø']);
  });

  it('sign under the text', () => {
    const html = page('').replace(
      '</div></article>',
      '<p style="text-align:right"><strong>Signe Aasbø</strong></p></div></article>',
    );
    expect(authorsOf(html)).toEqual(['Signe Aasbø']);
  });
});
