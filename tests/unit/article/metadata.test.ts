import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dateIn } from '../../../utils/article/metadata/date-words.ts';
import { toIso } from '../../../utils/article/metadata/dates.ts';
import { readMetadata } from '../../../utils/article/metadata/metadata.ts';
import { withoutSite } from '../../../utils/article/metadata/title.ts';

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
  it('loses the outlet at either end', () => {
    expect(withoutSite('Rain again | News | The Paper', 'The Paper')).toBe('Rain again | News');
    expect(withoutSite('The Paper: Rain – again', 'Other')).toBe('The Paper: Rain – again');
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
