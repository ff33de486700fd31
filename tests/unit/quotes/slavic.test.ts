import { describe, expect, it } from 'vitest';
import { pack as cs } from '../../../utils/languages/packs/cs.ts';
import { pack as ru } from '../../../utils/languages/packs/ru.ts';
import { said } from './said.ts';

describe('who speaks in Czech news', () => {
  it.each([
    [
      'a role in the form of a subject ends what a preposition governs',
      '„Jednal promyšleně,“ uvedl v odůvodnění předseda senátu Vilém Oráč.',
      'Vilém Oráč',
    ],
    [
      'what is commented on goes before who comments',
      '„Prodej táhly levné vozy,“ komentuje výsledky analytik Tomáš Vlk.',
      'Tomáš Vlk',
    ],
    [
      'whoever opens the clause is its subject',
      'Hejtman Jan Bor v pátek po poradě s hygieniky uvedl, že most zůstane zavřený.',
      'Jan Bor',
    ],
    [
      'what a person leads goes on behind "and"',
      'Ministr průmyslu a obchodu Dalibor Krejza řekl, že ceny klesnou.',
      'Dalibor Krejza',
    ],
    ['a verb that no list has', '„Snad to tentokrát vydrží,“ rýpl si Hynek Dostál.', 'Hynek Dostál'],
    ['whom a paper cites', '„Nebude to na dlouho,“ citoval Bučický list starostu Jana Bora.', 'Jan Bor'],
  ])('%s', (_, text, speaker) => {
    expect(said(text, cs)).toMatchObject([{ speaker }]);
  });

  it('leaves a woman’s words to no man', () => {
    const [first, second] = said(
      '„Je vinen,“ řekl advokát Jan Bor. Svědkyně plakala. „Nic to nevrátí,“ hlesla.',
      cs,
    );
    expect(first?.speaker).toBe('Jan Bor');
    expect(second?.speaker).not.toBe('Jan Bor');
  });

  it('takes no sentence of a court for an opinion', () => {
    expect(said('Soud v pondělí odsoudil bývalého starostu na dva roky.', cs)).toEqual([]);
  });

  it('takes no comparison for a statement', () => {
    expect(said('Oprava stála víc peněz, než předpokládal projekt.', cs)).toEqual([]);
  });
});

describe('who speaks in Russian news', () => {
  it.each([
    [
      'a noun by its ending, and the name behind a preposition',
      '«Нужна вторая проверка», — считает сейсмограф из Твери Сергей Попов.',
      'Сергей Попов',
    ],
    [
      'between commas, how it was said',
      '«Деньги любят тишину», — заявил, открывая заседание, депутат Герман Ушаков.',
      'Герман Ушаков',
    ],
    ['a body behind those who are told', '«Пострадавших нет», — рассказали ТАСС в Минздраве.', 'Минздраве'],
    [
      'a woman whom a paper cites',
      '«Мы всё проверим», — цитирует министра Лидию Крутову газета «Заря».',
      'Лидия Крутова',
    ],
  ])('%s', (_, text, speaker) => {
    expect(said(text, ru)).toMatchObject([{ speaker }]);
  });

  it('names nobody for data that are only preliminary', () => {
    expect(said('По предварительным данным, погибли два человека.', ru)).toEqual([]);
  });
});
