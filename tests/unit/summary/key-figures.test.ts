import { describe, expect, it } from 'vitest';
import { pack as en } from '../../../utils/languages/packs/en.ts';
import { pack as es } from '../../../utils/languages/packs/es.ts';
import { pack as ja } from '../../../utils/languages/packs/ja.ts';
import { pack as sv } from '../../../utils/languages/packs/sv.ts';
import { splitSentences } from '../../../utils/sentences/split.ts';
import { keyFigures } from '../../../utils/summary/key-figures.ts';
import { numbersIn } from '../../../utils/summary/numbers.ts';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { slice } from '../../../utils/text/span.ts';
import type { Statement } from '../../../utils/text/statement.ts';

describe('numbersIn', () => {
  it.each([
    ['en', '$3.5 million', [['$3.5 million', 3_500_000]]],
    ['en', 'some 1,200 people', [['1,200', 1200]]],
    ['en', '£4bn a year', [['£4bn', 4_000_000_000]]],
    [
      'en',
      '12 percent of 40',
      [
        ['12 percent', 12],
        ['40', 40],
      ],
    ],
    [
      'sv',
      '1 200 båtar och 3,5 miljoner kronor',
      [
        ['1 200', 1200],
        ['3,5 miljoner', 3_500_000],
      ],
    ],
    [
      'de',
      '2 Milliarden Euro, 4 %',
      [
        ['2 Milliarden', 2_000_000_000],
        ['4 %', 4],
      ],
    ],
    ['cs', '5 milionů korun', [['5 milionů', 5_000_000]]],
    ['ru', '40 млрд рублей', [['40 млрд', 40_000_000_000]]],
    ['en', '12 constructor cranes', [['12', 12]]],
    ['en', 'the G7, an F-35, at 14:30, they won 2-1', []],
  ] as const)('%s: %s', (tag, text, expected) => {
    expect(numbersIn(text, tag).map((number) => [slice(text, number), number.value])).toEqual(expected);
  });
});

const figures = (text: string, pack: typeof en, statements: Statement[] = [], limit = 5) => {
  const sentences = splitSentences(text, blocksOfPlainText(text), pack.sentences, pack.tag);
  const input = { text, sentences, ranking: sentences, statements, language: pack.tag };
  return keyFigures(input, pack, limit).map(({ number, counts, speaker }) => [
    slice(text, number),
    counts && slice(text, counts),
    speaker,
  ]);
};

describe('keyFigures', () => {
  it('gives the number and what it counts', () => {
    const text =
      'The harbour lost 40 of its fishing boats. Ferries carried 12 percent of all visitors in May.';
    expect(figures(text, en)).toEqual([
      ['40', 'fishing boats', null],
      ['12 percent', 'visitors', null],
    ]);
    expect(figures('Kommunen betalar 3,5 miljoner kronor för 60 nya bryggor.', sv)).toEqual([
      ['3,5 miljoner', 'kronor', null],
    ]);
    expect(figures('The repair cost £11m last year, a 64-page report says.', en)).toEqual([
      ['£11m', null, null],
    ]);
    expect(figures('港の漁船は60隻に減った。', ja)).toEqual([['60', '隻', null]]);
  });

  it('passes over years, days of the month and numbers that count nothing', () => {
    expect(
      figures(
        'In 2019 pier no. 4 was closed. Ada Holm, 61, sails. The Oct. 13 vote is at 9 pm. On 5 June it opened again. She turned 43.',
        en,
      ),
    ).toEqual([]);
    expect(figures('Ada Holm, 61 år, har en brygga.', sv)).toEqual([]);
    expect(figures('El 5 de junio de 2024 abrió el muelle.', es)).toEqual([]);
    expect(figures('Den 5 juni 2024 öppnade bryggan.', sv)).toEqual([]);
  });

  it('gives a figure once', () => {
    expect(figures('The pier lost 40 boats. Nobody expected that 40 boats would go.', en)).toHaveLength(1);
  });

  it('says who gives the figure', () => {
    const text = 'The town needs 300 new homes, says Ada Holm.';
    const statement: Statement = {
      kind: 'indirect',
      start: 0,
      end: text.length,
      spans: [{ start: 0, end: text.indexOf(', says') }],
      cue: null,
      mention: null,
      speaker: 's1',
      medium: null,
      why: 'test',
    };
    expect(figures(text, en, [statement])).toEqual([['300', 'homes', 's1']]);
  });

  it('keeps to the limit', () => {
    expect(figures('One has 10 boats. Another has 20 boats. A third has 30 boats.', en, [], 2)).toHaveLength(
      2,
    );
  });
});
