import { describe, expect, it } from 'vitest';
import { pack as spanish } from '../../../utils/languages/packs/es.ts';
import { pack as italian } from '../../../utils/languages/packs/it.ts';
import { pack as turkish } from '../../../utils/languages/packs/tr.ts';
import { said } from './said.ts';

describe('who speaks in Spanish news', () => {
  it.each([
    [
      'Horas antes de la salida, Mohamed Benlal, presidente de la federación, replicó a la carta: "No tenemos que explicarlo todo".',
      'Mohamed Benlal',
      'Mohamed Benlal, presidente de la federación',
    ],
    ['"El karma es maravilloso", espetó el ingeniero a Carlos Lago.', 'el ingeniero', 'el ingeniero'],
    [
      '"Se espera que se discuta", explicaba el ministerio de Exteriores en una nota.',
      'el ministerio de Exteriores',
      'el ministerio de Exteriores',
    ],
    ['El autor de un informe dijo que era tarde.', 'El autor de un informe', 'El autor de un informe'],
  ])('%s', (text, speaker, mention) => {
    expect(said(text, spanish)[0]).toMatchObject({ speaker, mention });
  });

  it('two surnames with "y" are two people', () => {
    const text = 'Lago y Rivera se cruzaron en el puerto. "No le soporto a este hombre", dijo Rivera.';
    expect(said(text, spanish)).toMatchObject([{ speaker: 'Rivera' }]);
  });
});

describe('what a thing is about', () => {
  it.each([
    ['El caso Cecilia Salas: todos los vecinos piden calma en el puerto.', spanish],
    ['Il caso Cecilia Monti: «Ha premuto molto per lei»', italian],
  ])('is no speaker before a colon: %s', (text, pack) => {
    expect(said(text, pack).map(({ speaker }) => speaker)).not.toContain('Cecilia Monti');
    expect(said(text, pack).map(({ speaker }) => speaker)).not.toContain('Cecilia Salas');
  });
});

describe('a comma behind a Turkish subject', () => {
  it('marks it before words that stand for what is said', () => {
    const text =
      'Altyapı Bakanı Murat Uraz, yazılı açıklama yaptı. Şebekenin güçlü olduğunu vurgulayan Uraz, şunları kaydetti: "Yeni köprüyü bu yıl bitireceğiz."';
    expect(said(text, turkish)).toMatchObject([{ speaker: 'Murat Uraz', mention: 'Uraz' }]);
  });
});
