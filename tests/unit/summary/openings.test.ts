import { describe, expect, it } from 'vitest';
import { pack as en } from '../../../utils/languages/packs/en.ts';
import { pack as ja } from '../../../utils/languages/packs/ja.ts';
import { pack as nb } from '../../../utils/languages/packs/nb.ts';
import { pack as sv } from '../../../utils/languages/packs/sv.ts';
import { hangsInTheAir } from '../../../utils/summary/openings.ts';

describe('hangsInTheAir', () => {
  it.each([
    [en, 'He left the harbour at noon.'],
    [en, '“It’s over,” said Ms Dahl.'],
    [en, '— However, the ferry sailed.'],
    [en, 'In addition, the pier will be closed.'],
    [en, 'MARROW BAY — She will close the pier.'],
    [en, 'Marrow Bay (Kysten) - He will close the pier.'],
    [sv, 'Dessutom stängs bryggan.'],
    [sv, '– Det är över, säger Dahl.'],
    [sv, 'De ska flytta i juni.'],
    [nb, 'Han dro klokken tolv.'],
    [nb, 'De viste fram båten.'],
    [ja, 'しかし、船は出た。'],
  ])('%#: hangs', (pack, sentence) => {
    expect(hangsInTheAir(pack.summary)(sentence)).toBe(true);
  });

  it.each([
    [en, 'Hearings begin in May.'],
    [en, 'MARROW BAY — Mayor Ada Holm will close the pier.'],
    [en, 'Ada Holm — he is her brother — left.'],
    [en, 'There are forty boats in the harbour.'],
    [en, 'Theydon is a village in Essex.'],
    [sv, 'Den nya hamnen öppnar i juni.'],
    [sv, 'Det största fartyget heter Alva.'],
    [sv, 'Hanna Dahl säger nej.'],
    [nb, 'De nye båtene er røde.'],
    [ja, '船は昨日出た。'],
  ])('%#: stands by itself', (pack, sentence) => {
    expect(hangsInTheAir(pack.summary)(sentence)).toBe(false);
  });

  it('finds nothing hanging where the language is unknown', () => {
    expect(hangsInTheAir(null)('He left.')).toBe(false);
  });
});
