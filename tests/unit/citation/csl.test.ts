import { describe, expect, it } from 'vitest';
import { cslOf, dateOf } from '../../../utils/citation/csl.ts';
import { nameOf, sortedName } from '../../../utils/citation/name.ts';
import { anArticle } from '../../fixtures/article.ts';

describe('a name', () => {
  it.each([
    ['Ines Holt', { given: 'Ines', family: 'Holt' }],
    ['Lars-Erik Dahl Quist', { given: 'Lars-Erik Dahl', family: 'Quist' }],
    ['Ada von der Quill', { given: 'Ada', 'non-dropping-particle': 'von der', family: 'Quill' }],
    ['TT', { literal: 'TT' }],
    ['Kusten News', { literal: 'Kusten News' }],
    ['Team 7', { literal: 'Team 7' }],
  ])('of %s', (written, name) => {
    expect(nameOf(written)).toEqual(name);
  });

  it('sorts by family', () => {
    expect(['Ines Holt', 'Ada von Quill', 'TT'].map(nameOf).map(sortedName)).toEqual([
      'Holt, Ines',
      'von Quill, Ada',
      'TT',
    ]);
  });
});

it.each([
  ['2026-03-02T23:30:00-08:00', [2026, 3, 2]],
  ['2026-03', [2026, 3]],
  ['2026', [2026]],
])('the date of %s', (iso, parts) => {
  expect(dateOf(iso)).toEqual({ 'date-parts': [parts] });
});

it('is null where there is no date', () => {
  expect([dateOf(null), dateOf('soon')]).toEqual([null, null]);
});

it('cites an article of a newspaper', () => {
  expect(cslOf(anArticle(), '2026-03-05T10:00:00.000Z')).toEqual({
    id: expect.stringMatching(/^lund2026crane[a-z0-9]{1,4}$/),
    type: 'article-newspaper',
    title: 'The crane stays',
    author: [{ given: 'Mats', family: 'Lund' }],
    'container-title': 'The Example Paper',
    issued: { 'date-parts': [[2026, 3, 2]] },
    accessed: { 'date-parts': [[2026, 3, 5]] },
    URL: 'https://paper.example/crane',
    language: 'en',
  });
});

it('cites as a web page what names no outlet, and gives each address its own key', () => {
  const one = cslOf(anArticle({ site: '', authors: [] }), '2026-03-05');
  const two = cslOf(anArticle({ site: '', authors: [], url: 'https://paper.example/other' }), '2026-03-05');
  expect(one.type).toBe('webpage');
  expect(one.id).not.toBe(two.id);
});
