import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../utils/languages/pack.ts';
import { pack as de } from '../../../utils/languages/packs/de.ts';
import { pack as en } from '../../../utils/languages/packs/en.ts';
import { pack as sv } from '../../../utils/languages/packs/sv.ts';
import { said } from './said.ts';

const answers = (text: string, pack: Pack) => said(text, pack).map(({ words, speaker }) => [words, speaker]);

describe('an interview in questions and answers', () => {
  it('shows by a name and a colon before each turn', () => {
    const text = [
      'Harbour Post: How was the winter?',
      'Eva Holm: We closed the gates three times.',
      'Harbour Post: Is that normal?',
      'Eva Holm: No. One flood a year is.',
    ].join('\n');
    expect(answers(text, en)).toEqual([
      ['We closed the gates three times.', 'Eva Holm'],
      ['No. One flood a year is.', 'Eva Holm'],
    ]);
  });

  it('goes on without the names once they have been given', () => {
    const text = [
      'Hafenblatt: Wie war der Winter?',
      'Eva Holm: Wir mussten die Tore drei Mal schließen.',
      'Ist das normal?',
      'Nein. Mit einer Flut im Jahr rechnen alle.',
      'Und was muss geschehen?',
      'Der Deich muss höher werden.',
    ].join('\n');
    expect(answers(text, de).map(([, speaker]) => speaker)).toEqual(['Eva Holm', 'Eva Holm', 'Eva Holm']);
  });

  it('is the one person’s whom the article names before it, where nobody is named within', () => {
    const text = [
      'Meteorologen Eva Holm har vaktat vallen i tjugo år.',
      'Hur var vintern?',
      'Jag har sällan sett så mycket vatten.',
      'Är det normalt?',
      'Nej. Vi räknar med en flod om året.',
      'Vad måste ske nu?',
      'Vallen måste bli högre, och det snart.',
    ].join('\n');
    expect(answers(text, sv)).toEqual([
      ['Jag har sällan sett så mycket vatten.', 'Eva Holm'],
      ['Nej. Vi räknar med en flod om året.', 'Eva Holm'],
      ['Vallen måste bli högre, och det snart.', 'Eva Holm'],
    ]);
  });

  it('is nobody’s where two are named before it', () => {
    const text = [
      'Eva Holm and Carl Reed guard the dyke.',
      'How was the winter?',
      'I have seldom seen so much water.',
      'Is that normal?',
      'No. We expect one flood a year.',
      'What has to be done?',
      'We need a higher dyke, and soon.',
    ].join('\n');
    expect(new Set(answers(text, en).map(([, speaker]) => speaker))).toEqual(new Set([null]));
  });
});

describe('what is no interview', () => {
  it('explains by questions, and nobody answers as "I"', () => {
    const text = [
      'Was bedeutet das für Mieter?',
      'Die Miete darf um drei Prozent steigen.',
      'Ab wann gilt das?',
      'Das Gesetz gilt ab Mai.',
      'Wer kontrolliert das?',
      'Die Stadt prüft jeden Fall.',
    ].join('\n');
    expect(said(text, de)).toEqual([]);
  });

  it('has a single line with a name and a colon', () => {
    const text = 'The council met on Monday.\nTickets: The box office opens at noon.\nWho will come?';
    expect(said(text, en)).toEqual([]);
  });
});
