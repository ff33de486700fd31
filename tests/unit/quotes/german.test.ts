import { describe, expect, it } from 'vitest';
import { pack } from '../../../utils/languages/packs/de.ts';
import { said } from './said.ts';

const first = (text: string) => {
  const { words, cue, mention } = said(text, pack)[0] ?? { words: null, cue: null, mention: null };
  return { words, cue, mention };
};

describe('a comma parts what is said from who says it', () => {
  it.each([
    ['Landrätin Eva Holm sagte, dem Dorf gehe es gut.', 'dem Dorf gehe es gut', 'sagte'],
    [
      'Die Feuerwehr erklärte am Abend bei einer Bürgerversammlung, der Brand sei gelöscht.',
      'der Brand sei gelöscht',
      'erklärte',
    ],
    ['Die Stadt kündigte indes an, den Hafen auszubauen.', 'den Hafen auszubauen', 'kündigte'],
    ['Die Stadt kündigte an, den Hafen zu sperren.', 'den Hafen zu sperren', 'kündigte an'],
    ['Der Rat hatte am 3. Mai beschlossen, die Brücke abzureißen.', 'die Brücke abzureißen', 'hatte'],
    [
      'In einer Rede, die im Radio lief, sagte Landrätin Eva Holm, sie trete zurück.',
      'sie trete zurück',
      'sagte',
    ],
    ['Im Herbst beginne der Bau, sagte Landrätin Eva Holm.', 'Im Herbst beginne der Bau', 'sagte'],
  ])('%s', (text, words, cue) => {
    expect(first(text)).toMatchObject({ words, cue });
  });

  it.each([
    'Der Rat sagte das Fest ab, nachdem ein Sturm die Zelte zerstört hatte.',
    'Die Stadt zeigte auch Bilder, die im Krieg entstanden.',
    'Eva Holm, die Landrätin, kritisierte die Entscheidung.',
    'In einem Haus, das leer stand, meldete sich niemand.',
  ])('tells of no statement: %s', (text) => {
    expect(said(text, pack)).toEqual([]);
  });
});

describe('a thing behind the verb of somebody named before it speaks not', () => {
  it('takes the subject with its apposition', () => {
    expect(first('Eva Holm, die Landrätin, nannte den Plan „völlig verfehlt“.')).toMatchObject({
      cue: 'nannte',
      mention: 'Eva Holm, die Landrätin',
    });
  });
});

describe('so and who says it', () => {
  it.each([
    [
      'Die Quote sei zu hoch festgelegt worden, so das Ministerium.',
      'Die Quote sei zu hoch festgelegt worden',
    ],
    [
      'Der Präsident sei, so Landrätin Eva Holm, schuld an der Krise.',
      'Der Präsident sei, so Landrätin Eva Holm, schuld an der Krise',
    ],
    [
      'Ihr Rivale, sagte Landrätin Eva Holm, habe versagt.',
      'Ihr Rivale, sagte Landrätin Eva Holm, habe versagt',
    ],
    [
      'Während der Ferien ruhe der Streik im ganzen Land, so Landrätin Eva Holm.',
      'Während der Ferien ruhe der Streik im ganzen Land',
    ],
  ])('%s', (text, words) => {
    expect(first(text).words).toBe(words);
  });

  it('takes an article before a noun for none of what was said', () => {
    expect(first('Der Damm sei sicher, sagte das Ministerium.')).toMatchObject({
      mention: 'das Ministerium',
    });
  });
});

describe('quotations behind a colon and in a thing', () => {
  it.each([
    ['Landrätin Eva Holm sagte zum Abschluss des Treffens: „Wir fangen an.“', 'Wir fangen an.'],
    ['Landrätin Eva Holm sprach von einem „großen Fehler“.', 'einem „großen Fehler“'],
  ])('%s', (text, words) => {
    expect(first(text).words).toBe(words);
  });

  it('takes a name behind a noun for none', () => {
    expect(said('Das Amt warnte vor der Pille „Reducta“.', pack)).toEqual([]);
  });
});

describe('nobody is named who says it', () => {
  it.each([
    [
      'Im Rathaus wird befürchtet, dass das Geld nicht reiche.',
      'dass das Geld nicht reiche',
      'wird befürchtet',
    ],
    ['In dem Bericht heißt es, dass die Brücke roste.', 'dass die Brücke roste', 'heißt es'],
  ])('%s', (text, words, cue) => {
    expect(first(text)).toMatchObject({ words, cue });
  });
});

describe('nach Angaben von', () => {
  it.each([
    ['Bei der Feier kam es nach Angaben der Polizei zu Rangeleien.', 'Angaben der Polizei'],
    ['Nach Ansicht Österreichs reicht der Plan nicht aus.', 'Ansicht Österreichs'],
    ['Nach Angaben örtlicher Behörden brannten drei Häuser.', 'Angaben örtlicher Behörden'],
    [
      'Laut einem Bericht der „Süddeutschen Zeitung“ schließt das Werk.',
      'einem Bericht der „Süddeutschen Zeitung“',
    ],
    ['Seiner Meinung nach hätte der Rat warnen müssen.', 'Seiner Meinung'],
  ])('%s', (text, mention) => {
    expect(first(text)).toMatchObject({ mention });
  });

  it('takes only the clause that hangs on it', () => {
    const { words } = first('Die Hunde kamen spät, da nach Angaben der Firma das Flugzeug defekt war.');
    expect(words).toBe('da nach Angaben der Firma das Flugzeug defekt war');
  });

  it('finds no source in an adjective', () => {
    expect(said('Im Dorf war Kritik laut geworden.', pack)).toEqual([]);
  });
});

describe('what goes on with the last source', () => {
  it('shows by its mood, also in the next paragraph', () => {
    const found = said(
      'Landrätin Eva Holm sagte, der Damm sei sicher.\nEr habe den Sturm gut überstanden.',
      pack,
    );
    expect(found.map(({ words, speaker }) => [words, speaker])).toEqual([
      ['der Damm sei sicher', 'Eva Holm'],
      ['Er habe den Sturm gut überstanden', 'Eva Holm'],
    ]);
  });

  it('ends with a paragraph that ends in the article’s own words', () => {
    const text = 'Landrätin Eva Holm sagte, der Damm sei sicher. Der Sturm zog ab.\nEr habe lange gewütet.';
    expect(said(text, pack)).toMatchObject([
      { speaker: 'Eva Holm' },
      { words: 'Er habe lange gewütet', speaker: null },
    ]);
  });

  it('shows by an adverb', () => {
    expect(
      said('Landrätin Eva Holm legte einen Bericht vor. Demnach rostet die Brücke.', pack),
    ).toMatchObject([{ words: 'rostet die Brücke', cue: 'Demnach' }]);
  });

  it('does not show by a noun with the letters of such a verb', () => {
    expect(
      said('Landrätin Eva Holm sagte, der Damm sei sicher. Im Dorf war das Ende nah.', pack),
    ).toHaveLength(1);
  });
});

describe('a clause in the mood of reported speech', () => {
  it.each([
    [
      'Das Amt wies die Darstellung zurück, es habe zu lange gezögert.',
      { words: 'es habe zu lange gezögert', cue: 'Darstellung', speaker: null },
    ],
    [
      'Eva Holm stellt sich gegen den Plan: Er sei „von gestern“.',
      { words: 'Er sei „von gestern“', cue: ':', speaker: 'Eva Holm' },
    ],
    ['Damit seien „die Kosten nicht mehr tragbar“.', { cue: 'seien', speaker: null }],
  ])('%s', (text, expected) => {
    expect(said(text, pack)).toMatchObject([expected]);
  });

  it('is none in a comparison', () => {
    expect(said('Der Bagger fuhr davon, als sei nichts geschehen.', pack)).toEqual([]);
  });
});

describe('a name in marks behind a word of source', () => {
  it.each([
    ['Laut „Abendblick“ soll die Brücke fallen.', 'Abendblick'],
    ['Wie „Netz heute“ berichtet, fällt die Brücke.', 'Netz heute'],
  ])('%s', (text, speaker) => {
    expect(said(text, pack)).toMatchObject([{ speaker }]);
  });
});

describe('whoever is cited', () => {
  it('speaks, though the verb is a passive', () => {
    expect(said('„So geht es nicht“, wird Holm zitiert.', pack)).toMatchObject([
      { words: 'So geht es nicht', cue: 'wird', mention: 'Holm' },
    ]);
    expect(said('Eva Holm wird mit den Worten zitiert: „So geht es nicht.“', pack)).toHaveLength(1);
  });
});

describe('a clause with "wie"', () => {
  it('has its subject first and its verb last', () => {
    const text = 'Die Brücke fällt im Mai, wie der Verband am Montag bekannt gab.';
    expect(said(text, pack)).toMatchObject([{ cue: 'bekannt gab', mention: 'der Verband' }]);
  });
});
