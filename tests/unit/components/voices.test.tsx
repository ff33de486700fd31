// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Voices } from '../../../components/brief/Voices.tsx';
import { voiceColours, voicesOf } from '../../../components/brief/voices.ts';
import { brief } from './fixture.ts';
import { mount } from './mount.ts';

describe('voices', () => {
  const voices = voicesOf(brief());

  it('are counted by words, most first, without those who declined', () => {
    expect(voices.map(({ source, words }) => [source?.name ?? null, words])).toEqual([
      ['Petra Lindqvist-Moore', 16],
      ['budget memo', 12],
      ['Nordvik Ferries', 8],
      ['A clerk at the harbour office', 7],
      [null, 7],
    ]);
  });

  it('keep apart what was said to another outlet', () => {
    expect(voices.map(({ secondHand }) => secondHand)).toEqual([0, 0, 8, 0, 0]);
  });

  it('have colours of their own while there are some', () => {
    const colours = voiceColours([
      ...voices,
      ...voices.map((voice, index) => ({
        ...voice,
        source: voice.source && { ...voice.source, id: `x${index}` },
      })),
    ]);
    expect([...colours.values()]).toEqual([1, 2, 3, 4, 5, 6, null, null]);
  });

  it('are said in a table as they are shown in the bar', async () => {
    await mount(
      <Voices voices={voices} colours={voiceColours(voices)} selected={null} onSelect={() => {}} />,
    );
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[0]).toEqual(['Petra Lindqvist-Moore', '16', '32%', '0']);
    expect(rows[2]).toEqual(['Nordvik Ferries', '8', '16%', '8']);
    expect(rows).toHaveLength(document.querySelectorAll('.voices-bar > span').length);
    expect(document.querySelectorAll('.voices-bar [data-unnamed]')).toHaveLength(2);
  });
});
