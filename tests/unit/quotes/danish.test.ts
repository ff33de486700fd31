import { describe, expect, it } from 'vitest';
import { pack } from '../../../utils/languages/packs/da.ts';
import { said } from './said.ts';

const statements = (text: string) => said(text, pack).map(({ words, speaker }) => [words, speaker]);

describe('who speaks in a Danish sentence', () => {
  it.each([
    [
      'Partiets ordfører, Morten Krag, kalder forslaget »en dråbe i havet«.',
      'forslaget »en dråbe i havet«',
      'Morten Krag',
    ],
    [
      'Asger Wulff har ifølge eget udsagn set filmen.',
      'Asger Wulff har ifølge eget udsagn set filmen',
      'Asger Wulff',
    ],
    ['Ifølge Bold.nu er Peter Rask favorit.', 'er Peter Rask favorit', 'Bold.nu'],
  ])('%s', (text, words, speaker) => {
    expect(statements(text)).toEqual([[words, speaker]]);
  });

  it('is not the agency that passes on what somebody told', () => {
    const text = 'Otte er dræbt i skælvet. Det oplyser indenrigsminister Kemal Arslan, ifølge AFP.';
    expect(statements(text)).toEqual([['Otte er dræbt i skælvet', 'Kemal Arslan']]);
  });

  it('is nobody where a clause only tells what did not happen', () => {
    expect(said('Hun har skrevet til kommunen uden at få svar.', pack)).toEqual([]);
  });
});
