import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../utils/languages/pack.ts';
import { pack as cs } from '../../../utils/languages/packs/cs.ts';
import { pack as da } from '../../../utils/languages/packs/da.ts';
import { pack as de } from '../../../utils/languages/packs/de.ts';
import { pack as en } from '../../../utils/languages/packs/en.ts';
import { pack as es } from '../../../utils/languages/packs/es.ts';
import { pack as fr } from '../../../utils/languages/packs/fr.ts';
import { pack as ja } from '../../../utils/languages/packs/ja.ts';
import { pack as ko } from '../../../utils/languages/packs/ko.ts';
import { pack as nb } from '../../../utils/languages/packs/nb.ts';
import { pack as ru } from '../../../utils/languages/packs/ru.ts';
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
    ['en', 'fell to 6.6 per cent', [['6.6 per cent', 6.6]]],
    ['en', 'a $100-million revamp', [['$100-million', 100_000_000]]],
    ['es', 'el 5 por ciento', [['5 por ciento', 5]]],
    ['sv', 'klockan 14.30', []],
    ['it', 'alle 20.45, 2.200 persone', [['2.200', 2200]]],
    ['tr', '11 bin 37 araç', [['11 bin 37', 11_037]]],
    ['tr', 'yüzde 12', [['12', 12]]],
    [
      'ja',
      '5万人が3億円を',
      [
        ['5万', 50_000],
        ['3億', 300_000_000],
      ],
    ],
    [
      'ja',
      '深さは約３６キロ、４０％',
      [
        ['３６', 36],
        ['４０％', 40],
      ],
    ],
    ['ar', 'ارتفع بنسبة ٤٠٪', [['٤٠٪', 40]]],
    ['zh', '花费2亿元', [['2亿', 200_000_000]]],
    ['ko', '8·17 회의, 3만 명', [['3만', 30_000]]],
    ['en', 'the G7, an F-35, at 14:30, they won 2-1', []],
  ] as const)('%s: %s', (tag, text, expected) => {
    expect(numbersIn(text, tag).map((number) => [slice(text, number), number.value])).toEqual(expected);
  });
});

const figures = (text: string, pack: Pack, statements: Statement[] = [], limit = 5) => {
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

  it.each([
    [en, 'Around 19 boats failed to reach the harbour.', '19', 'boats'],
    [en, 'At least 83 people were hurt on the pier.', '83', 'people'],
    [en, 'Storms took 3 percent of the town’s beaches.', '3 percent', 'beaches'],
    [en, 'More than 330 of the harbour’s 397 berths are empty.', '330', 'berths'],
    [en, 'After 20 years the council sold 12 cranes.', '12', 'cranes'],
    [sv, 'Stormen gjorde att 12 000 hushåll saknar ström.', '12 000', 'hushåll'],
    [sv, 'Kommunen bygger 60 nya bryggor i år.', '60', 'nya bryggor'],
    [sv, 'I hamnen har 40 skadade fått vård.', '40', 'skadade'],
    [nb, 'Havnen mister 30 ansatte etter nyttår.', '30', 'ansatte'],
    [da, 'I nat stod 19 af byens 24 færger stille.', '24', 'færger'],
    [de, 'Mehr als 130 Boote liegen noch im Hafen.', '130', 'Boote'],
    [de, 'Die Stadt kauft 40 moderne elektrische Fähren.', '40', 'moderne elektrische Fähren'],
    [de, 'Nur wenige der 316 Hamburger Fährleute kamen.', '316', 'Hamburger Fährleute'],
    [de, 'Auf der Werft streiken 40 Arbeiter seit Montag.', '40', 'Arbeiter'],
    [de, 'Die Kosten werden auf 4 Millionen Dollar geschätzt.', '4 Millionen', 'Dollar'],
    [fr, 'Les 400 emplois promis au port sont menacés.', '400', 'emplois'],
    [cs, 'Přístav změnil 46 pravidel spojených s dopravou.', '46', 'pravidel'],
    [ru, 'Адвокаты требуют перевести 220 томов письменных показаний.', '220', 'томов'],
    [ko, '항구에는 배 94척이 있다.', '94', '척이'],
    [ja, '75社以上が港を使う。', '75', '社'],
    [ja, '２０２４年、６０隻が港を離れた。', '６０', '隻'],
  ])('counts what the number stands for: %#', (pack, text, number, counts) => {
    expect(figures(text, pack)).toEqual([[number, counts, null]]);
  });

  it.each([
    [en, 'Britain’s index of 100 slipped on Monday.'],
    [da, 'Han fortæller det til TV 2 Havn i aften.'],
    [en, 'She was 12 in 1976 when the pier opened.'],
    [de, 'Die Stadt hat die Grenze von 95 überschritten.'],
    [ja, '港は3月20日午後3時に開く。ホルム氏（52）が話した。'],
    [ko, '항구는 15일 오후 3시에 열렸다.'],
  ])('gives none for what counts nothing: %#', (pack, text) => {
    expect(figures(text, pack)).toEqual([]);
  });

  it('does not guess what is counted in a language without a pack', () => {
    const text = 'Polisi walikamata watu 81 kwa makosa, na walilipa $40.';
    const [sentence] = [{ start: 0, end: text.length, block: 0 }];
    const found = keyFigures(
      { text, sentences: [sentence], ranking: [], statements: [], language: 'sw' },
      null,
      5,
    );
    expect(found.map(({ number }) => slice(text, number))).toEqual(['$40']);
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
