import { describe, expect, it } from 'vitest';
import { pack } from '../../../utils/languages/packs/en.ts';
import { said } from './said.ts';

const speakers = (text: string) => said(text, pack).map(({ speaker }) => speaker);
const first = (text: string) => said(text, pack)[0];

describe('who was asked', () => {
  it.each([
    'The mayor met residents on Monday. Asked whether she would resign, Ann Lee said: “No, I will not.”',
    'When asked about the bridge, Ann Lee said: “No, I will not.”',
  ])('does not speak by that: %s', (text) => {
    expect(said(text, pack)).toMatchObject([{ words: 'No, I will not.', cue: 'said', speaker: 'Ann Lee' }]);
  });
});

describe('a relative clause behind who said it', () => {
  it('tells who it is', () => {
    expect(said('“There is no other way,” says the woman who runs the ferry.', pack)).toMatchObject([
      { words: 'There is no other way,', cue: 'says' },
    ]);
  });
  it('keeps its verb to itself', () => {
    expect(first('He was fined as the police officer who made the arrest said he was tired.')).toMatchObject({
      mention: 'the police officer who made the arrest',
    });
  });
});

describe('a verb that no list knows', () => {
  it.each([
    ['“I like it from the front,” Kelsey warbled.', 'Kelsey', 'warbled'],
    ['“It is so kind,” tittered the singer Ann Lee.', 'Ann Lee', 'tittered'],
    ['“Is it so kind?” she tittered in the hall. Ann Lee sings.', null, 'tittered'],
  ])('marks speech beside a quotation: %s', (text, speaker, cue) => {
    expect(first(text)).toMatchObject({ speaker, cue });
  });
  it.each(['In “The Lighthouse,” Queen Mary wanders alone.', '“The plan is dead.” Ann Lee wandered in.'])(
    'does not anywhere else: %s',
    (text) => {
      expect(said(text, pack).filter(({ cue }) => cue)).toEqual([]);
    },
  );
});

describe('straight single marks', () => {
  it('hold speech where a text has no double ones', () => {
    const text = `'We took the boys' notes,' Ann Lee said.\n'They'll be sold.\n'It isn't much,' she added.`;
    expect(said(text, pack)).toMatchObject([
      { words: "We took the boys' notes,", speaker: 'Ann Lee' },
      { words: "They'll be sold.", speaker: 'Ann Lee' },
      { words: "It isn't much,", speaker: 'Ann Lee' },
    ]);
  });
  it('hold none where it has', () => {
    expect(said(`“So be it,” Ann Lee said of the 'ferry' and the boys' boats.`, pack)).toHaveLength(1);
  });
});

describe('a noun right before a verb', () => {
  it('is its subject, so that the verb has none before it', () => {
    expect(said('Ann Lee said 36% of new members said the fee was high.', pack)).toMatchObject([
      { words: '36% of new members said the fee was high', speaker: 'Ann Lee' },
    ]);
  });
});

describe('appositions', () => {
  it.each([
    ['Louise Gray, chair of the harbour council said: “It is late.”', 'Louise Gray'],
    ['“It is very rare,” Ann Lee, head of Oakley, a firm in Leith told the reporter.', 'Ann Lee'],
    ['There were lamps in Dock Street, the director, Jo Satter, said.', 'Jo Satter'],
    ['Fellow protester, mechanical engineer Richard Wear, 60, from Leith, said: “We stay.”', 'Richard Wear'],
  ])('%s', (text, speaker) => {
    expect(first(text)?.speaker).toBe(speaker);
  });
});

describe('words that are no cue', () => {
  it.each([
    'Sales rose by a third, compared to the year before.',
    'If all goes according to plan, the bridge opens in May.',
    'A driver accused of leaving the pier was fined.',
    'He came back to find a hole in the hull.',
  ])('%s', (text) => {
    expect(said(text, pack)).toEqual([]);
  });
  it('the day before a verb is none of its cue', () => {
    expect(first('The ministry on Sunday confirmed that the pier was shut.')?.cue).toBe('confirmed');
  });
});

describe('offices', () => {
  it('with a capital are no name', () => {
    expect(speakers('The Prime Minister said he would stay.')).toEqual(['The Prime Minister']);
  });
  it('before a name say what somebody is', () => {
    const text = 'Ohio Gov. Eric Holm signed the bill. “It is a good budget,” the Republican governor said.';
    expect(speakers(text)).toEqual(['Eric Holm']);
  });
});

describe('names of bodies', () => {
  it('are not short for one that ends in whose it is', () => {
    const text = 'The Royal Bank of Norland said it was strong. The prices, Norland said, were not.';
    expect(speakers(text)).toEqual(['Royal Bank of Norland', 'Norland']);
  });
  it('keep a nationality and a title', () => {
    expect(speakers('The Liberal Democratic Party said it would vote.')).toEqual([
      'Liberal Democratic Party',
    ]);
    expect(speakers('The Jewish General Hospital said it was full.')).toEqual(['Jewish General Hospital']);
  });
});

describe('he and she', () => {
  it.each([
    [
      'Jamil Noor, 58, told the reporter Adam Sale in Leith that it was wrong. He said nobody was asked.',
      'Jamil Noor',
    ],
    ['Ann Lee spoke at the Harbour Open. She said it was late.', 'Ann Lee'],
  ])('stand for no one who is told and for no event: %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });
});

describe('a name below a pull quote', () => {
  it('tells whose it is', () => {
    const text =
      'The pier was shut in May, after the storm.\n“What is so dangerous about a pier?”\n— Ann Lee\nThe pier is old.';
    expect(said(text, pack)).toMatchObject([
      { words: 'What is so dangerous about a pier?', speaker: 'Ann Lee' },
    ]);
  });
});

describe('whose it is', () => {
  it.each([
    ['Lee’s team said it was ahead. Holm’s team said it was not.', ['Lee’s team', 'Holm’s team']],
    [
      'Norland’s Defense Ministry said it was ready. Sudland’s Defense Ministry said it was not.',
      ['Defense Ministry', 'Sudland’s Defense Ministry'],
    ],
  ])('keeps two of a kind apart: %s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('a noun for a body', () => {
  it('means the one whose name ends in it, and no place', () => {
    const text =
      'The Harbour Federation said its members were tired. The storm hit men in Southport. The damage, the federation said, was great.';
    expect(speakers(text)).toEqual(['Harbour Federation', 'Harbour Federation']);
    expect(speakers('Southport is quiet. In Southport, the federation said it was late.')).not.toContain(
      'Southport',
    );
  });
  it('means the one that has just spoken where a pronoun stands for it', () => {
    const text =
      'The Coast Guard Authority said: “We do not.” A day after the Harbour News report was out, it said the boat was lost.';
    expect(speakers(text).at(-1)).toBe('Coast Guard Authority');
  });
});

describe('a title before one name', () => {
  it('tells a given name, and a wife from her husband', () => {
    const text =
      'Sir Keiran Rowland said he would go. Sir Keiran said it was late. Lady Rowland said she was tired.';
    expect(speakers(text)).toEqual(['Keiran Rowland', 'Keiran Rowland', 'Rowland']);
  });
});

describe('nobody', () => {
  it.each([
    'Neither side believes that it is over.',
    'Nobody said it was late.',
    'LEITH: The pier by the old harbour is still shut tonight.',
    'Email: ann.lee@harbour.example',
    'In a poll, “honest” describes Holm better.',
  ])('speaks: %s', (text) => {
    expect(said(text, pack)).toEqual([]);
  });
});

describe('a name before a noun', () => {
  it('describes the source behind "according to"', () => {
    expect(first('The bridge was shut, according to Norland tallies.')?.mention).toBe('Norland tallies');
  });
});

describe('an age', () => {
  it('stands for a person', () => {
    expect(first('“It was fun,” said the 36-year-old.')?.speaker).toBe('the 36-year-old');
  });
});
