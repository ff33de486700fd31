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
