import { describe, expect, it } from 'vitest';
import type { SentenceData } from '../../../utils/languages/pack.ts';
import { splitSentences } from '../../../utils/sentences/split.ts';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { slice } from '../../../utils/text/span.ts';

const split = (text: string, data: SentenceData | null = null, tag = 'und'): string[] =>
  splitSentences(text, blocksOfPlainText(text), data, tag).map((sentence) => slice(text, sentence));

describe('splitSentences without a pack', () => {
  it.each<[rule: string, sentences: string[]]>([
    ['stops before a capital', ['Solen gick upp.', 'Hamnen var tom.']],
    ['a lower-case word goes on', ['Bolaget a.b.c. och dess ägare teg.', 'Ingen svarade.']],
    ['decimals and times', ['Räntan blev 3.5 procent klockan 14.30 i går.', 'Bra.']],
    ['a question that is asked by somebody', ['”Vad är det?” säger hon.', 'Han teg.']],
    ['a stop within the closing mark', ['“We are ready.”', 'Nobody moved.']],
    ['a dash opens a sentence', ['– Vi vet inte.', '– Men vi försöker.']],
    ['an ellipsis before a capital', ['Sedan …', 'Ingenting.']],
    ['an ellipsis before a small letter', ['Sedan … kom regnet.']],
    ['initials', ['J. K. Dahl skrev det.', 'Alla läste.']],
    ['a bar parts headline and text', ['Mer fisk i sundet', 'Fångsten ökar.']],
  ])('%s', (rule, sentences) => {
    const joint = rule.startsWith('a bar') ? ' | ' : ' ';
    expect(split(sentences.join(joint))).toEqual(sentences);
  });

  it('gives a mark by itself to the sentence that it closes', () => {
    expect(split('" Nu åker vi. Sedan kommer vi hem. "')).toEqual([
      '" Nu åker vi.',
      'Sedan kommer vi hem. "',
    ]);
  });

  it('needs no space after full-width stops', () => {
    expect(split('天気は晴れだ。風は強い！船は出るか？')).toEqual([
      '天気は晴れだ。',
      '風は強い！',
      '船は出るか？',
    ]);
  });

  it('keeps a quotation and who says it together in scripts without case', () => {
    expect(split('市長は「来月始める。」と述べた。会議は終わった。')).toEqual([
      '市長は「来月始める。」と述べた。',
      '会議は終わった。',
    ]);
    expect(split('市长说：“下月开始。”会议结束了。')).toEqual(['市长说：“下月开始。”', '会议结束了。']);
  });

  it('takes spaced clauses for sentences where a script has no stops', () => {
    const clause = 'ท่าเรือแห่งใหม่เปิดให้บริการในวันจันทร์ที่ผ่านมาตามรายงานของสำนักงานเทศบาล';
    expect(split(`${clause} ${clause}`)).toEqual([clause, clause]);
  });

  it('asks with a semicolon in Greek alone', () => {
    expect(split('Πότε ανοίγει το λιμάνι; Κανείς δεν ξέρει.', null, 'el')).toHaveLength(2);
    expect(split('Ships came; Nobody saw.', null, 'en')).toHaveLength(1);
  });

  it('never joins two blocks, and gives each sentence its block', () => {
    const text = 'En rubrik utan punkt\n\nFörsta stycket. Det är kort';
    expect(splitSentences(text, blocksOfPlainText(text), null, 'sv')).toEqual([
      { start: 0, end: 20, block: 0 },
      { start: 22, end: 37, block: 1 },
      { start: 38, end: 49, block: 1 },
    ]);
  });

  it('covers every letter of the text', () => {
    const text = '  Ett. Två! Tre? fyra… Fem  \n\n• Sex • Sju | Åtta.  ';
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/[\s|•]/g, ''));
  });
});
