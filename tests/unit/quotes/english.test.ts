import { describe, expect, it } from 'vitest';
import { pack } from '../../../utils/languages/packs/en.ts';
import { said } from './said.ts';

describe('a quotation goes on behind its attribution', () => {
  it.each([
    [
      '“I like the bridge,” Ann Lee said, but “it has to be safe.”',
      'I like the bridge,” Ann Lee said, but “it has to be safe.',
    ],
    [
      '“Each time you close it,” Ann Lee said, pointing at the map, “you lose a day.”',
      'Each time you close it,” Ann Lee said, pointing at the map, “you lose a day.',
    ],
  ])('%s', (text, words) => {
    expect(said(text, pack)).toMatchObject([{ words, speaker: 'Ann Lee' }]);
  });
});

describe('told to', () => {
  it('takes the quotation behind the infinitive', () => {
    expect(said('Ann Lee told the crowd at the gate to “go home and vote on Monday”.', pack)).toMatchObject([
      { words: 'go home and vote on Monday', cue: 'told', speaker: 'Ann Lee' },
    ]);
  });
});

describe('marks in what describes a subject', () => {
  it.each([
    'The report, written in May and marked “not for release”, says the dam had lost a third of its strength.',
    'A report from 2019, stamped “secret”, says the dam had lost a third of its strength.',
  ])('%s', (text) => {
    const [statement, ...more] = said(text, pack);
    expect(statement).toMatchObject({ words: 'the dam had lost a third of its strength', cue: 'says' });
    expect(statement?.speaker).toMatch(/report$/);
    expect(more).toEqual([]);
  });

  it('leaves a quotation before the verb to who follows it', () => {
    expect(said('“The dam is safe and sound”, says Ann Lee.', pack)).toMatchObject([{ speaker: 'Ann Lee' }]);
  });
});

describe('judged in quotation marks alone', () => {
  it('is what is said', () => {
    expect(said('In a speech in May, Ann Lee attacked “the lazy and the rich”.', pack)).toMatchObject([
      { words: 'the lazy and the rich', cue: 'attacked', speaker: 'Ann Lee' },
    ]);
  });
});

describe('letters for a role', () => {
  it('are no name', () => {
    expect(said('The local MP, Owen Dale, said the plan was late.', pack)).toMatchObject([
      { mention: 'The local MP, Owen Dale', speaker: 'Owen Dale' },
    ]);
  });
});

describe('nobody is named', () => {
  it('where a passive opens a clause', () => {
    expect(said('It was announced that the bridge would close.', pack)).toMatchObject([
      { words: 'that the bridge would close', cue: 'was announced', mention: null, speaker: null },
    ]);
  });

  it('tells nothing of one who was told', () => {
    expect(said('The mayor was told that the bridge would close.', pack)).toEqual([]);
  });
});

describe('for a body', () => {
  it('keeps the small word in its name', () => {
    expect(said('The Department for Rivers said the dam was safe.', pack)).toMatchObject([
      { speaker: 'Department for Rivers' },
    ]);
  });
});

describe('a clause of its own ends what is said', () => {
  it.each([
    [
      'Mara Quill said the pier would close, and residents said they had not been asked.',
      ['the pier would close', 'they had not been asked'],
    ],
    [
      'Half of the voters said they liked the plan, while the mayor said he had doubts.',
      ['they liked the plan', 'he had doubts'],
    ],
    [
      'A week after Mara Quill announced that the pier would close, the builders went on.',
      ['that the pier would close'],
    ],
    ['Mara Quill, who said the pier was rotten, has closed it.', ['the pier was rotten']],
    [
      'Mara Quill called the offer “a start,” adding that the board would meet.',
      ['the offer “a start,”', 'that the board would meet'],
    ],
  ])('%s', (text, words) => {
    expect(said(text, pack).map((statement) => statement.words)).toEqual(words);
  });
});

describe('a verb behind "and"', () => {
  it('is the next cue where its time is that of the cue', () => {
    const text = 'Mara Quill said the pier was rotten and warned that it would fall.';
    expect(said(text, pack).map(({ words }) => words)).toEqual(['the pier was rotten', 'that it would fall']);
  });

  it('belongs to what is said where it is not', () => {
    const text = 'Mara Quill says she met the mayor and asked him to close the pier.';
    expect(said(text, pack).map(({ words }) => words)).toEqual([
      'she met the mayor and asked him to close the pier',
    ]);
  });
});

describe('what is said within what is said', () => {
  it('is no statement of its own', () => {
    const text = 'Mara Quill said she believes that the council wants to sell the pier.';
    expect(said(text, pack)).toMatchObject([
      { words: 'she believes that the council wants to sell the pier', cue: 'said', speaker: 'Mara Quill' },
    ]);
  });

  it('is one where it is what another called it, in quotation marks', () => {
    const text = 'Mara Quill said the council would not pay for what the mayor called “a rotten plank”.';
    expect(said(text, pack).map(({ cue }) => cue)).toEqual(['said', 'called']);
  });
});

describe('a participle', () => {
  it('has its words behind it', () => {
    const text =
      'Hours later, Mara Quill returned the call, telling the Harbour Post, “The pier stays shut.”';
    expect(said(text, pack)).toMatchObject([{ words: 'The pier stays shut.', cue: 'telling' }]);
  });

  it('is a verb with its auxiliary', () => {
    const text = 'Mara Quill is suggesting that the pier may open.';
    expect(said(text, pack)).toMatchObject([
      { words: 'that the pier may open', cue: 'is suggesting', speaker: 'Mara Quill' },
    ]);
  });
});

describe('when and how it was said', () => {
  it.each([
    ['Mara Quill on Friday announced that the pier would close.', 'announced'],
    ['Mara Quill last week said that the pier would close.', 'said'],
    ['“The pier will close,” Mara Quill said flatly.', 'said flatly'],
  ])('%s', (text, cue) => {
    expect(said(text, pack)).toMatchObject([{ cue, mention: 'Mara Quill' }]);
  });
});

describe('a sentence that ends in a quotation', () => {
  it('is said from its beginning where the quotation goes on with it', () => {
    expect(said('That, the panel said, “would be a costly mistake.”', pack)).toMatchObject([
      { words: 'That, the panel said, “would be a costly mistake.' },
    ]);
  });
});

describe('a programme in marks with a comma within them', () => {
  it('ends the phrase', () => {
    const text = 'Speaking Sunday on Tidewater’s “Morning Watch,” Quill admitted that the pier was rotten.';
    expect(said(text, pack)).toMatchObject([{ words: 'that the pier was rotten', mention: 'Quill' }]);
  });
});

describe('a verb that no list knows', () => {
  it.each([
    ['“The pier is ours!” beamed Mara Quill of Sandholm.', 'beamed'],
    ['“The pier is ours, you know,” she trilled.', 'trilled'],
    ['“It happens, right?” Quill went on, as if nobody had heard her.', 'went'],
  ])('%s', (text, cue) => {
    expect(said(text, pack)).toMatchObject([{ cue }]);
  });
});

describe('speech that nothing attributes', () => {
  it('is not the last speaker’s where its sentence names another', () => {
    const text =
      'Mara Quill said the pier was rotten.\nWhen Owen Dale finally came on stage — “We will build it again!” — the hall rose.';
    expect(said(text, pack)).toMatchObject([{ speaker: 'Mara Quill' }, { speaker: null }]);
  });
});

describe('who is described behind an inverted cue', () => {
  it('keeps the clause that tells who', () => {
    const text = '“It was all lies,” said one owner of a shop who asked not to be named.';
    expect(said(text, pack)).toMatchObject([{ words: 'It was all lies,', cue: 'said' }]);
  });
});

describe('as somebody puts it', () => {
  it('knows the name behind "as"', () => {
    const text = 'As Owen Dale, the leader of the council, put it: “The pier will not be sold.”';
    expect(said(text, pack)).toMatchObject([{ cue: 'put it', speaker: 'Owen Dale' }]);
  });
});
