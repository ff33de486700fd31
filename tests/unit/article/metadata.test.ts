import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../utils/article/languages/all.ts';
import { useLanguages } from '../../../utils/article/languages/current.ts';
import { dateIn } from '../../../utils/article/metadata/date-words.ts';
import { toIso } from '../../../utils/article/metadata/dates.ts';
import { readMetadata } from '../../../utils/article/metadata/metadata.ts';
import { withoutSite } from '../../../utils/article/metadata/title.ts';

useLanguages(languages);

const stated = (html: string, url = 'https://www.paper.example/news/a') =>
  readMetadata(new JSDOM(html, { url }).window.document, url).stated;

describe('dates', () => {
  it.each([
    ['Publicerad 16 nov 2025 kl 19.24', '2025-11-16'],
    ['3. März 2024', '2024-03-03'],
    ['publié le 1er août 2023', '2023-08-01'],
    ['December 19, 2025', '2025-12-19'],
    ['19.12.2025', '2025-12-19'],
    ['2025年1月29日', '2025-01-29'],
    ['5 de mayo de 2022', '2022-05-05'],
    ['31/02/2025', null],
    ['page 12 of 2025', null],
  ])('%s', (text, day) => {
    expect(dateIn(text)).toBe(day);
  });

  it('month first only where that is the custom', () => {
    expect([dateIn('04/05/2025'), dateIn('04/05/2025', true), dateIn('12/31/2025')]).toEqual([
      '2025-05-04',
      '2025-04-05',
      '2025-12-31',
    ]);
  });

  it.each([
    ['2025-11-16T19:24:00+0100', '2025-11-16T19:24:00+01:00'],
    ['2025-11-16 19:24', '2025-11-16T19:24:00'],
    ['1762513252000', '2025-11-07T11:00:52.000Z'],
    ['2025-13-40', null],
    ['soon', null],
  ])('%s as ISO 8601', (text, iso) => {
    expect(toIso(text)).toBe(iso);
  });
});

describe('the headline', () => {
  it.each<[string, string[], string]>([
    ['Rain again | News | The Paper', ['The Paper'], 'Rain again | News'],
    ['Rain again | Weather | The Paper', ['The Paper'], 'Rain again'],
    ['The Paper: Rain – again', ['Other'], 'The Paper: Rain – again'],
    ['The Paper | Rain again', ['The Paper'], 'Rain again'],
    ['Rain again – The Paper', ['The Paper'], 'Rain again'],
    ['Rain again — THE PAPER', ['The Paper'], 'Rain again'],
    ['Rain again · Avisen', ['Avisen AS'], 'Rain again'],
    ['Rain again / Avisen', ['avisen'], 'Rain again'],
    ['Rain again - Avisen Nyheter', ['Avisen'], 'Rain again'],
    ['Rain again - Pais', ['El País'], 'Rain again'],
    ['Krisen vokser – Avisen avslører', ['Avisen'], 'Krisen vokser – Avisen avslører'],
    ['川が氾濫：川辺新聞', ['川辺新聞'], '川が氾濫'],
    ['Rain | again', ['The Paper'], 'Rain | again'],
  ])('%s of %j', (title, sites, bare) => {
    expect(withoutSite(title, sites, ['weather'])).toBe(bare);
  });

  it('is the one the page shows, without its kicker', () => {
    const html =
      '<meta property="og:title" content="The river rises again this week"><h1><span>Weather</span> The river rises again this week</h1>';
    expect(stated(html).title).toBe('The river rises again this week');
  });

  it('loses a kicker that is set off and that the title for sharing leaves out', () => {
    const html = (og: string) =>
      `<title>Weather: The river rises again this week</title><meta property="og:title" content="${og}"><h1>Weather: The river rises again this week</h1>`;
    expect(stated(html('The river rises again this week')).title).toBe('The river rises again this week');
    expect(stated(html('Flood looms, says the town')).title).toBe('Weather: The river rises again this week');
  });

  it('is the second heading where the first is for search engines, in the path bar', () => {
    const html =
      '<title>River level this week</title><meta property="og:title" content="The flood\u00adplain fills – and the town waits"><nav><h1>River level this week</h1></nav><h2><span>Weather</span> – <span>The flood\u00adplain fills – and the town waits</span></h2>';
    expect(stated(html).title).toBe('The floodplain fills – and the town waits');
  });

  it('is not a heading in a path bar', () => {
    const html = '<title>Ferry runs late</title><nav><h1>Home</h1></nav><h1>Ferry runs late</h1>';
    expect(stated(html).title).toBe('Ferry runs late');
  });
});

it('reads JSON-LD in lists, in graphs and with stray line breaks', () => {
  const html =
    '<script type="application/ld+json">[{"@type":"WebSite"},{"@graph":[{"@type":["NewsArticle"],"headline":"Ferry\nruns late","datePublished":"2025-01-02","articleSection":["Sea","Town"]}]}]</script>';
  expect(stated(html)).toMatchObject({ title: 'Ferry runs late', published: '2025-01-02', section: 'Sea' });
});

it('drops name and password from addresses, and takes the canonical one', () => {
  expect(stated('<link rel="canonical" href="/b">', 'https://user:secret@paper.example/a').url).toBe(
    'https://paper.example/b',
  );
});

it('spells the outlet as the page does', () => {
  const site = (head: string) => stated(head, 'https://www.thepaper.example/news/a').site;
  expect(site('<meta property="og:site_name" content="thepaper"><title>Rain | The Paper</title>')).toBe(
    'The Paper',
  );
  expect(site('<title>Rain again – The Paper</title>')).toBe('The Paper');
  expect(site('<title>Rain again – and again</title>')).toBe('thepaper.example');
  expect(site('<meta property="og:site_name" content="The Daily Paper"><title>Rain | Paper</title>')).toBe(
    'The Daily Paper',
  );
});

it('takes the address and the section from what the page says, not its front page and not a list', () => {
  const html =
    '<link rel="canonical" href="https://paper.example/"><meta property="og:url" content="https://paper.example/news/a"><meta property="article:section" content="World,Economy">';
  expect(stated(html, 'https://paper.example/news/a?from=feed')).toMatchObject({
    url: 'https://paper.example/news/a',
    section: 'World',
  });
  expect(stated('<meta property="article:section" content="Arts, Books">').section).toBe('Arts, Books');
});

describe('publication and update', () => {
  const times = (published: string, modified: string) =>
    stated(
      `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`,
    );

  it('keep their time zones', () => {
    expect(times('2025-11-16T19:24:00+0100', '2025-11-16T18:30:00Z')).toMatchObject({
      published: '2025-11-16T19:24:00+01:00',
      modified: '2025-11-16T18:30:00Z',
    });
  });

  it('stand in this order', () => {
    expect(times('2025-11-16T19:24:00Z', '2025-11-16T15:00:00Z').modified).toBeNull();
    expect(times('2025-11-16T19:24:00', '2025-11-16T19:30:00+02:00').modified).toBe(
      '2025-11-16T19:30:00+02:00',
    );
    expect(times('2025-11-16', '2025-11-16T00:30:00+01:00').modified).toBe('2025-11-16T00:30:00+01:00');
  });

  it('are in microdata, and in lines by the headline', () => {
    expect(
      stated('<h1>A</h1><span itemprop="datePublished" content="20251116T192400Z">i går</span>').published,
    ).toBe('2025-11-16');
    expect(
      stated('<h1>A</h1><p>Publisert 16. november 2025 kl. 19.24</p><p>Oppdatert 17.11.2025</p>'),
    ).toMatchObject({ published: '2025-11-16', modified: '2025-11-17' });
    expect(stated('<h1>A</h1><p>Julkaistu 16.11.2025 klo 9.05</p>').published).toBe('2025-11-16');
    expect(stated('<h1>A</h1><p>Publicerad 16 november 2025</p>').published).toBe('2025-11-16');
    expect(stated('<h1>A</h1><p>Publiceret d. 16. nov. 2025</p>').published).toBe('2025-11-16');
  });
});
