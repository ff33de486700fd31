// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../../utils/article/passage.ts';

const page = (body: string) => new DOMParser().parseFromString(`<!doctype html><body>${body}`, 'text/html');
const find = (body: string, words: string, before = '', after = '') =>
  findPassage(page(body), { words, before, after });

describe('finding a passage in a page', () => {
  it('finds it across elements', () => {
    expect(
      find('<p>The <b>quay</b> is <a href="#">closed</a> today.</p>', 'quay is closed')?.toString(),
    ).toBe('quay is closed');
  });

  it.each([
    ['white space', '<p>The quay\n    is  closed</p>', 'The quay is closed'],
    ['no-break spaces', '<p>The\u00a0quay is closed</p>', 'The quay is closed'],
    ['soft hyphens', '<p>The break\u00adwater</p>', 'The breakwater'],
    ['quotation marks', '<p>“Closed”, it’s said</p>', '"Closed", it\'s said'],
    ['dashes', '<p>– Closed – for good</p>', '— Closed - for good'],
  ])('does not mind other %s', (_, body, words) => {
    expect(find(body, words)?.toString().length).toBeGreaterThan(words.length - 3);
  });

  it('takes the place whose surroundings fit', () => {
    const range = find(
      '<p>First, it is closed now.</p><p>Then, it is closed again.</p>',
      'it is closed',
      'Then, ',
      ' again',
    );
    expect(range?.startContainer.textContent).toBe('Then, it is closed again.');
  });

  it('knows a passage by its beginning and end where the middle has changed', () => {
    const start = 'The harbour board said on Monday morning that the';
    const end = 'would be moved to the northern quay before the winter.';
    expect(find(`<p>${start} new old ferry ${end}</p>`, `${start} ferry ${end}`)?.toString()).toBe(
      `${start} new old ferry ${end}`,
    );
  });

  it('finds nothing in scripts and styles, and nothing that is not there', () => {
    expect(
      find('<script>the quay is closed</script><style>the quay is closed</style>', 'the quay is closed'),
    ).toBeNull();
    expect(find('<p>The quay is open</p>', 'the quay is closed')).toBeNull();
    expect(find('<p>The quay is open</p>', ' \n ')).toBeNull();
  });

  it('is not misled by a page that shadows the document', () => {
    const body =
      '<form name="createTreeWalker"></form><form name="body"></form><form name="createRange"></form><p>The quay is closed</p>';
    expect(find(body, 'quay is closed')?.toString()).toBe('quay is closed');
  });

  it('changes nothing', () => {
    const document = page('<p>The <b>quay</b> is closed</p>');
    const before = document.documentElement.outerHTML;
    findPassage(document, { words: 'quay is', before: '', after: '' });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
