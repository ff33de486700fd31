import { expect, it } from 'vitest';
import { compareArticles } from '../../../utils/library/compare.ts';
import type { SavedArticle } from '../../../utils/library/read.ts';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { anArticle } from '../../fixtures/article.ts';
import { aBrief } from '../../fixtures/brief.ts';
import { anEntry } from '../../fixtures/entry.ts';

/** An article in which what stands in “quotation marks” is said by the name after the dash. */
function saved(id: string, ...paragraphs: string[]): SavedArticle {
  const text = paragraphs.join('\n');
  const article = anArticle({ url: `https://paper.example/${id}`, text, blocks: blocksOfPlainText(text) });
  const plain = aBrief(anArticle());
  const found = [...text.matchAll(/“[^”]*” – (\S+ \S+)/g)];
  return {
    entry: anEntry({ id }),
    article,
    brief: {
      ...plain,
      text,
      statements: found.map(({ 0: all, 1: name, index }) => {
        const span = { start: index, end: index + all.indexOf('”') + 1 };
        return { ...plain.statements[0]!, ...span, spans: [span], speaker: name! };
      }),
      sources: [...new Set(found.map(([, name]) => name!))].map((name) => ({
        ...plain.sources[0]!,
        id: name,
        name,
      })),
    },
  };
}

const A = saved(
  'a',
  'The dam lost 30 litres a second through the cracks last spring, the report says.',
  '“We asked for the valves to be opened and the water drawn down by three metres” – Ada Quill',
  '“Nobody knocked on my door” – Ines Holt',
);
const B = saved(
  'b',
  'Last spring, the report says, the dam lost 50 litres a second through the cracks.',
  '“We asked for the valves to be opened” – Ada Quill',
  '“Nobody knocked on my door” – Ines Holt',
  '“It is safe” – Mats Lund',
);
const comparison = compareArticles([A, B]);

it('shows who is quoted where', () => {
  expect(comparison.voices).toEqual([
    { name: 'Ada Quill', statements: [1, 1] },
    { name: 'Ines Holt', statements: [1, 1] },
    { name: 'Mats Lund', statements: [0, 1] },
  ]);
});

it('shows the same words cut differently first, then those alike', () => {
  expect(
    comparison.quotes.map(({ speaker, alike, renderings }) => [
      speaker,
      alike,
      renderings.map(({ words }) => words),
    ]),
  ).toEqual([
    [
      'Ada Quill',
      false,
      [
        '“We asked for the valves to be opened and the water drawn down by three metres”',
        '“We asked for the valves to be opened”',
      ],
    ],
    ['Ines Holt', true, ['“Nobody knocked on my door”', '“Nobody knocked on my door”']],
  ]);
});

it('shows passages that give other figures', () => {
  expect(comparison.figures.map((group) => group.map(({ words }) => words.match(/\d+/)![0]))).toEqual([
    ['30', '50'],
  ]);
});

it('shows what only one rests on', () => {
  expect(comparison.only).toEqual([[], ['Mats Lund']]);
});

it('finds nothing in common between two stories', () => {
  const other = saved(
    'c',
    'Potatoes cost 12 crowns a kilo this autumn.',
    '“It was a dry summer for us all” – Mats Lund',
  );
  expect(compareArticles([A, other])).toMatchObject({ quotes: [], figures: [] });
});

it('takes articles without a brief', () => {
  expect(compareArticles([{ ...A, brief: null }, B]).voices.map(({ statements }) => statements)).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
});
