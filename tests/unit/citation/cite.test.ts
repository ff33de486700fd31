import { expect, it } from 'vitest';
import { cite } from '../../../utils/citation/cite.ts';
import { cslOf } from '../../../utils/citation/csl.ts';
import { loadStyle, styleNames } from '../../../utils/citation/styles.ts';
import { anArticle } from '../../fixtures/article.ts';

const item = cslOf(anArticle({ authors: ['Mats Lund', 'Ada von Quill'] }), '2026-03-05T10:00:00.000Z');

it.each([
  [
    'apa',
    'Lund, M., & von Quill, A. (2026, March 2). The crane stays. The Example Paper. https://paper.example/crane',
    '(Lund & von Quill, 2026)',
  ],
  [
    'mla',
    'Lund, Mats, and Ada von Quill. “The Crane Stays.” The Example Paper, 2 Mar. 2026, https://paper.example/crane.',
    '(Lund and von Quill)',
  ],
  [
    'chicago',
    'Lund, Mats, and Ada von Quill. 2026. “The Crane Stays.” The Example Paper, March 2, 2026. https://paper.example/crane.',
    '(Lund and von Quill 2026)',
  ],
  [
    'harvard',
    'Lund, M. and von Quill, A. (2026) ‘The crane stays’, The Example Paper, 2 March. Available at: https://paper.example/crane (Accessed: 5 March 2026).',
    '(Lund and von Quill, 2026)',
  ],
  [
    'ieee',
    '[1] M. Lund and A. von Quill, “The crane stays,” The Example Paper, Mar. 02, 2026. Accessed: Mar. 05, 2026. [Online]. Available: https://paper.example/crane',
    '[1]',
  ],
])('in %s', async (style, entry, reference) => {
  expect(await cite(item, await loadStyle(style))).toEqual({ entry, reference });
});

it('in the article’s language, with its quotation marks', async () => {
  const swedish = cslOf(
    anArticle({ title: 'Kranen ”får stå” kvar', language: 'sv', authors: ['Mats Lund'] }),
    '2026-03-05',
  );
  expect((await cite(swedish, await loadStyle('mla'))).entry).toBe(
    'Lund, Mats. ”Kranen ’får stå’ kvar”. The Example Paper, 02 mars 2026, https://paper.example/crane.',
  );
});

it('a page of an agency, without a date', async () => {
  const page = cslOf(anArticle({ authors: ['TT'], published: null, site: '' }), '2026-03-05');
  expect(await cite(page, await loadStyle('apa'))).toEqual({
    entry: 'TT. (n.d.). The crane stays. Retrieved March 5, 2026, from https://paper.example/crane',
    reference: '(TT, n.d.)',
  });
});

it('offers five styles', () => {
  expect(styleNames.map(([, name]) => name)).toEqual(['APA', 'MLA', 'Chicago', 'Harvard', 'IEEE']);
});
