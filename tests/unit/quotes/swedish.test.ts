import { describe, expect, it } from 'vitest';
import { pack } from '../../../utils/languages/packs/sv.ts';
import { said } from './said.ts';

const speakers = (text: string) => said(text, pack).map(({ speaker }) => speaker);
const statements = (text: string) => said(text, pack).map(({ words, speaker }) => [words, speaker]);

describe('speech after a dash that nothing attributes', () => {
  it('is theirs whom the narration before is about', () => {
    const text = 'Tränaren Kennet Bolin höll med.\n– Vi var inte med i matchen.';
    expect(statements(text)).toEqual([['Vi var inte med i matchen.', 'Kennet Bolin']]);
  });

  it('is theirs whom the sentence before names, where the last one says "han"', () => {
    const text = 'Mattias Ahlberg har två barn. Han är orolig.\n– Ingen har frågat oss.';
    expect(speakers(text)).toEqual(['Mattias Ahlberg']);
  });

  it('is the doer’s of a passive', () => {
    const text = 'Förslaget sågas av oppositionsrådet Carl Falk.\n– Ett plåster på ett brutet ben.';
    expect(speakers(text)).toEqual(['Carl Falk']);
  });

  it('is not theirs whom a question or a thing names', () => {
    expect(speakers('Vad tycker Anna Berg om det?\n– Hon är nöjd med allt.')).toEqual([null]);
    expect(speakers('Pojken fördes till sjukhus.\n– Vi vet inte hur det gick till.')).toEqual([null]);
  });

  it('goes on over a paragraph that is about nobody', () => {
    const text =
      '– Det är tungt, säger Anna Berg.\nÅret har varit det torraste på länge.\n– Nu hoppas jag på regn.';
    expect(speakers(text)).toEqual(['Anna Berg', 'Anna Berg']);
  });

  it('is no body’s and no critic’s who is only cited', () => {
    const text =
      '– Jag tror inte det, säger Carina Holm.\nRegionen säger att ingen sägs upp.\n– Det har jag hört förr.';
    expect(speakers(text)).toEqual(['Carina Holm', 'Regionen', 'Carina Holm']);
    const book =
      '– Jag skrev en kärlekshistoria, säger Disa Kallio.\nKritikern Olof Brandt skrev i Morgonkuriren att den var för lång.\n– Det var förödande.';
    expect(speakers(book)).toEqual(['Disa Kallio', 'Olof Brandt', 'Disa Kallio']);
  });
});

describe('a sentence that refers to the speech before it', () => {
  it.each([
    ['”Det är tungt.” Det säger Anna Berg, chef på verket.', 'Det är tungt.'],
    ['”Det är tungt.” Så beskriver Anna Berg, 37, tiden i kön.', 'Det är tungt.'],
    ['– Vi har höjt beredskapen.\nSå säger Anna Berg på verket.', 'Vi har höjt beredskapen.'],
    ['– Jag är nervös.\nDet säger Anna Berg, 23, som tävlar i dag.', 'Jag är nervös.'],
  ])('%s', (text, words) => {
    expect(statements(text)).toEqual([[words, 'Anna Berg']]);
  });
});

describe('the attribution', () => {
  it('stands behind the last comma, not where the speech tells of saying', () => {
    const [first] = said('– Nej. Det sa de i fjol också, säger Anna Berg till Skogsbladet.', pack);
    expect(first).toMatchObject({ words: 'Nej. Det sa de i fjol också', speaker: 'Anna Berg' });
  });

  it('takes in what the speaker is', () => {
    const text = '– Vi blev förvånade, säger Anna Berg, docent i folkhälsovetenskap.';
    expect(said(text, pack)[0]).toMatchObject({ words: 'Vi blev förvånade' });
  });

  it('takes in no text in which it was said', () => {
    const text = '”Vi är frågande”, skriver förbundet i ett remissvar.';
    expect(said(text, pack)[0]).toMatchObject({ mention: 'förbundet' });
  });

  it.each([
    ['Det är, säger Anna Berg, den värsta stormen på tio år.', 'Anna Berg'],
    ['Det är, enligt Anna Berg, den värsta stormen på tio år.', 'Anna Berg'],
  ])('parts what is said: %s', (text, mention) => {
    const words = text.slice(0, -1);
    expect(said(text, pack)).toMatchObject([{ words, mention }]);
  });

  it('names the paper that cites others, not them', () => {
    const text = 'Bolaget ska byta vd, rapporterar Reuters med hänvisning till två källor.';
    expect(statements(text)).toEqual([['Bolaget ska byta vd', 'Reuters']]);
  });

  it('is none in an interviewer’s question', () => {
    expect(said('Känner du att du har styrelsens stöd?', pack)).toEqual([]);
  });
});

describe('she who has just spoken without a name', () => {
  it('is meant before whom others have named', () => {
    const text =
      '– Domen är bra, säger åklagaren Camilla Frost.\nEtt vittne berättar att hon vaknade.\n– Det lät högt, säger hon.';
    expect(speakers(text).at(-1)).toBe('Ett vittne');
  });
});

describe('who is meant', () => {
  it('is somebody else where a name owns the role', () => {
    const text =
      'Tränaren Kennet Bolin är besviken. Torpas tränare menade att det var säsongens bästa insats.';
    expect(speakers(text)).toEqual(['Torpas tränare']);
    expect(
      speakers('Torpas tränare Ulf Ek log. Torpas tränare menade att insatsen var säsongens bästa.'),
    ).toEqual(['Ulf Ek']);
  });

  it('is a person known by a given name that no list holds', () => {
    const text = 'Tränaren Xandor Holm är nöjd.\n– Det gick bra, säger Xandor.';
    expect(speakers(text)).toEqual(['Xandor Holm']);
  });

  it('is no paper that is told something', () => {
    const text =
      'Mamman, som Nyhetsdagen har talat med, är ledsen.\n– Han har inte gjort det, säger mamman.\nFlera källor uppger för Nyhetsdagen att det finns film.';
    expect(said(text, pack).map(({ speaker, medium }) => [speaker, medium])).toEqual([
      ['mamman', null],
      ['Flera källor', 'Nyhetsdagen'],
    ]);
  });

  it('comes in the next paragraph where nobody has been named', () => {
    const text = '– Jag är nervös, säger hon.\nAnna Berg, 23, tävlar i dag för första gången.';
    expect(speakers(text)).toEqual(['Anna Berg']);
    expect(speakers('– Jag är nervös, säger han.\nAnna Berg, 23, tävlar i dag.')).toEqual([null]);
  });
});

describe('who declines', () => {
  const declined = (text: string) => said(text, pack).map(({ cue, speaker }) => [cue, speaker]);

  it.each([
    ['Rektorn Yvonne Brant hänvisar till förvaltningen.', 'hänvisar till', 'Yvonne Brant'],
    ['I går avböjde ministern Anna Berg att svara.', 'avböjde', 'Anna Berg'],
    ['Inte heller Anna Berg vill kommentera.', 'vill kommentera', 'Anna Berg'],
  ])('%s', (text, cue, speaker) => {
    expect(declined(text)).toEqual([[cue, speaker]]);
  });

  it('may have said something all the same', () => {
    const text = 'Anna Berg ville inte kommentera saken, men skriver i ett mejl att hon är på semester.';
    expect(declined(text)).toEqual([
      ['ville inte kommentera', 'Anna Berg'],
      ['skriver', 'Anna Berg'],
    ]);
  });

  it('is nobody who points to a text', () => {
    expect(said('Rektorn Yvonne Brant hänvisar till skollagen.', pack)).toEqual([]);
  });
});
