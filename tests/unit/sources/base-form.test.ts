import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../scripts/packs.ts';
import { lexiconOf, speaks } from '../../../utils/brief/lexicon.ts';
import { fromOtherCase } from '../../../utils/sources/base-form.ts';
import { genderOf, givenNameOf } from '../../../utils/sources/given-name.ts';

const lexicon = async (tag: string) => {
  const pack = await loadPack(tag);
  if (!speaks(pack)) throw new Error(`No pack ${tag}`);
  return lexiconOf(pack);
};

describe('a name in another case', () => {
  it.each([
    ['cs', 'Petra Nováka', 'Petr Novák'],
    ['cs', 'Zdeňka Kalouska', 'Zdeněk Kalousek'],
    ['cs', 'Romanu Vaškovi', 'Roman Vašek'],
    ['cs', 'Jany Dvořákové', 'Jana Dvořáková'],
    ['cs', 'Evou Pokornou', 'Eva Pokorná'],
    ['ru', 'Ирины Кузьминой', 'Ирина Кузьмина'],
    ['ru', 'Сергея Петровича Лаврентьева', 'Сергей Петрович Лаврентьев'],
    ['ru', 'Натальи Поклонской', 'Наталья Поклонская'],
    ['ru', 'Дмитрия Козака', 'Дмитрий Козак'],
    ['uk', 'Ігоря Клименка', 'Ігор Клименко'],
    ['pl', 'Tomasza Wiśniewskiego', 'Tomasz Wiśniewski'],
    ['pl', 'Marka Nowaka', 'Marek Nowak'],
    ['pl', 'Anny Kowalskiej', 'Anna Kowalska'],
  ])('%s: %s becomes %s', async (tag, name, base) => {
    const words = await lexicon(tag);
    const [given, ...rest] = name.toLowerCase().split(' ');
    const gender = genderOf(given!, rest.at(-1)!, words);
    expect(fromOtherCase(name, gender!, words, new Set())).toBe(base);
  });

  it.each([
    ['cs', 'Jana Dvořáková'],
    ['cs', 'Jiří Novotný'],
    ['ru', 'Ирина Кузьмина'],
    ['pl', 'Anna Kowalska'],
  ])('%s: %s stands in that of a subject', async (tag, name) => {
    const words = await lexicon(tag);
    const gender = genderOf(name.split(' ')[0]!.toLowerCase(), name.split(' ')[1]!.toLowerCase(), words);
    expect(fromOtherCase(name, gender!, words, new Set())).toBeNull();
  });

  it('takes the surname that the text has elsewhere', async () => {
    const words = await lexicon('cs');
    expect(fromOtherCase('Davida Růžičku', 'masculine', words, new Set(['Růžička']))).toBe('David Růžička');
  });
});

describe('a given name', () => {
  it('tells by the surname whether it is a woman’s or the genitive of a man’s', async () => {
    const words = await lexicon('cs');
    expect(genderOf('petra', 'nováka', words)).toBe('masculine');
    expect(genderOf('petra', 'nováková', words)).toBe('feminine');
  });

  it('is told by its first part where it is double', async () => {
    expect(givenNameOf('ann-sofie', await lexicon('sv'))).toBe('feminine');
    expect(givenNameOf('x-sofie', await lexicon('sv'))).toBeNull();
  });
});
