import { describe, expect, it } from 'vitest';
import { pack } from '../../../utils/languages/packs/de.ts';
import { said } from './said.ts';

const speakers = (text: string) => said(text, pack).map(({ mention, speaker }) => [mention, speaker]);

describe('a relative clause', () => {
  it('lets its pronoun speak for whom it follows, far before a verb that stands last', () => {
    expect(
      speakers(
        'Es sei ruhig, sagte Landrätin Eva Holm, die ansonsten von Staus berichtete: „Alles stand still.“',
      ),
    ).toContainEqual(['die', 'Eva Holm']);
  });

  it('has a subject of its own where somebody is named in it', () => {
    expect(
      speakers('Die Landrätin legte einen Plan vor, den Karl Beck „völlig verfehlt“ nannte.').map(
        ([mention]) => mention,
      ),
    ).not.toContain('den');
  });

  it('says nothing in the passive', () => {
    expect(said('Der Mann, der wegen Betrugs in „mehreren Fällen“ verurteilt wurde, schwieg.', pack)).toEqual(
      [],
    );
  });
});

describe('who is told and who says it', () => {
  it('takes an outlet behind the verb for the one who is told', () => {
    expect(
      speakers('Karl Beck, Verwalter der Heime, sagte der Süddeutschen Zeitung, dass es einen Plan gibt.'),
    ).toEqual([['Karl Beck', 'Karl Beck']]);
  });

  it('goes without a comma behind what somebody is', () => {
    expect(
      speakers('Eva Holm, Leiterin der Schule am Deich sagte am Morgen: „Es ist heiß, aber wir lernen.“'),
    ).toEqual([['Eva Holm, Leiterin der Schule am Deich', 'Eva Holm']]);
  });

  it.each([
    ['„Der Plan ist gut“, sagt Karl Beck über die neue Brücke.', 'Karl Beck'],
    ['„Der Plan ist gut“, sagt Karl Beck vom Institut für Hafenbau.', 'Karl Beck vom Institut für Hafenbau'],
    ['Wie Karl Beck vor seiner Abreise sagte: „Der Plan ist gut, aber teuer.“', 'Karl Beck'],
  ])('takes in where somebody is from, and nothing else: %s', (text, mention) => {
    expect(speakers(text)).toEqual([[mention, 'Karl Beck']]);
  });

  it('keeps an Arabic article within a name', () => {
    expect(speakers('«Wir bleiben hier», sagt der Anwalt Karim al-Hadad.')).toEqual([
      ['der Anwalt Karim al-Hadad', 'Karim al-Hadad'],
    ]);
  });
});

describe('a verb that no list knows', () => {
  it.each([
    ['„Das ist doch Unfug“, grantelt der Hafenmeister.', 'der Hafenmeister'],
    ['„Wir haben alles versucht“, zischt Beck und geht.', 'Beck'],
    ['„Was soll das?“ fauchte sie.', 'sie'],
  ])('marks who speaks behind a quotation: %s', (text, mention) => {
    expect(said(text, pack)).toMatchObject([{ mention }]);
  });

  it('is no part of the name behind it', () => {
    expect(speakers('Am Abend nutzt Karl Beck die Pause. „Wir haben Zeit, viel Zeit.“')).toEqual([
      ['Karl Beck', 'Karl Beck'],
    ]);
  });
});

describe('a quotation that stands alone', () => {
  it('is whose the sentence before it is about', () => {
    expect(
      speakers(
        'Die Leiterin des Amtes, Eva Holm, ist mit der Arbeit zufrieden. „Alle haben geholfen, Tag und Nacht.“',
      ),
    ).toEqual([['Eva Holm', 'Eva Holm']]);
  });

  it('is nobody’s where two are named', () => {
    expect(
      speakers('Eva Holm traf am Abend Karl Beck im Rathaus. „Alle haben geholfen, Tag und Nacht.“'),
    ).toEqual([[null, null]]);
  });

  it('is nobody’s behind a sentence about a thing', () => {
    expect(speakers('Den Antrag stellte Karl Beck. „Alle haben geholfen, Tag und Nacht.“')).toEqual([
      [null, null],
    ]);
  });
});

describe('whose view it is', () => {
  it('stands behind a preposition that opens the sentence', () => {
    expect(speakers('Für Schulleiter Karl Beck kein Thema: „Wir fahren mit dem Zug ans Meer.“')).toEqual([
      ['Schulleiter Karl Beck', 'Karl Beck'],
    ]);
  });
});

describe('who it is, by another word', () => {
  it('is who has just spoken, behind an article', () => {
    expect(speakers('„Wir bleiben“, sagte Eva Holm. Die Ministerin ergänzte, das Geld sei knapp.')).toEqual([
      ['Eva Holm', 'Eva Holm'],
      ['Die Ministerin', 'Eva Holm'],
    ]);
  });

  it.each([
    ['„Wir bleiben“, sagte Eva Holm. Der Minister ergänzte, das Geld sei knapp.', 'Der Minister'],
    ['„Wir bleiben“, sagte Eva Holm. Ihr Anwalt ergänzte, das Geld sei knapp.', 'Ihr Anwalt'],
    [
      '„Wir bleiben“, sagte Eva Holm. Die Sprecherin des Amtes ergänzte, das Geld sei knapp.',
      'Die Sprecherin',
    ],
  ])('is somebody else: %s', (text, other) => {
    expect(speakers(text)[1]?.[1]).toBe(other);
  });
});

describe('where the subject stands', () => {
  it('goes before an adverb and the verb', () => {
    expect(speakers('Eva Holm hingegen nannte den Plan „völlig unzureichend“.')).toEqual([
      ['Eva Holm', 'Eva Holm'],
    ]);
  });

  it('is no noun behind an article of the object', () => {
    expect(
      speakers('Am Abend hielt den Plan niemand mehr für „ganz und gar gut“.').map(([mention]) => mention),
    ).not.toContain('den Plan');
  });

  it('goes before a clause that a colon parts from what is said', () => {
    expect(
      speakers('„Wir sind am Limit“, sagt Eva Holm. Die Klinik weist das zurück: Man habe genug Leute.')[1],
    ).toEqual(['Die Klinik', 'Die Klinik']);
  });

  it('takes a title before the verb for none of what is said', () => {
    expect(
      said('In der Sendung „Hart am Wind“ sagte Eva Holm: „Wir brauchen den Deich.“', pack),
    ).toMatchObject([{ words: 'Wir brauchen den Deich.' }]);
  });
});

describe('what belongs to a name', () => {
  it.each([
    ['„Wir bleiben“, sagt Hafenministerin Heike Hofmann.', 'Heike Hofmann'],
    ['„Wir bleiben“, sagt Rektorin Aylin Demir.', 'Aylin Demir'],
    ['„Wir bleiben“, sagt Stefan Kauer von der Hafen GmbH.', 'Stefan Kauer'],
    ['Derzeit gibt es laut Hafenministerium 103 Boote.', 'Hafenministerium'],
    ['Am Kai liegen Heike Hofmann zufolge noch zwei Boote.', 'Heike Hofmann'],
  ])('%s', (text, name) => {
    expect(speakers(text).map(([, speaker]) => speaker)).toEqual([name]);
  });

  it('ends before how it was said', () => {
    expect(
      speakers('Wie die Agentur für Häfen auf Anfrage mitteilte, werden die Boote erst im Mai gezählt.').map(
        ([mention]) => mention,
      ),
    ).toEqual(['die Agentur für Häfen']);
  });
});

describe('words of their own', () => {
  it.each([
    ['Eigenen Angaben zufolge verkaufte die Firma 90 Boote.', 'die Firma'],
    ['Die Firma hat nach eigenen Angaben alles getan.', 'Die Firma'],
  ])('are the subject’s: %s', (text, mention) => {
    expect(speakers(text).map(([words]) => words)).toEqual([mention]);
  });
});

describe('a noun and a colon', () => {
  it('goes on with who has spoken, where it names a thing', () => {
    expect(speakers('„Es ist schwer“, sagte Eva Holm. Der Grund: Die Boote seien zu alt.')[1]?.[1]).toBe(
      'Eva Holm',
    );
  });

  it('is no speaker in the form of an object', () => {
    expect(speakers('Am Ende feierte man den Tag des Hafens: „Möge der Wind mit dir sein!“')).toEqual([
      [null, null],
    ]);
  });
});

describe('whose figures they are', () => {
  it.each([
    ['Im Hafen liegen nach Angaben des Zolls noch neun Boote.', 'des Zolls'],
    ['Nach Einschätzung der Werftleitung reicht das Holz.', 'der Werftleitung'],
  ])('%s', (text, name) => {
    expect(speakers(text).map(([, speaker]) => speaker)).toEqual([name]);
  });

  it('are not the same twice, where different people give them', () => {
    const text =
      'Dänischen Angaben zufolge sank das Boot. Schwedischen Angaben zufolge schwimmt es noch im Hafen.';
    expect(new Set(speakers(text).map(([, speaker]) => speaker)).size).toBe(2);
  });
});

describe('a word that opens the sentence', () => {
  it('is no speaker beside somebody behind the verb', () => {
    expect(
      speakers('Kurz melden die Stadtwerke, dass der Strom wieder fließt.').map(([mention]) => mention),
    ).toEqual(['die Stadtwerke']);
  });

  it('is no name before a colon', () => {
    expect(said('Massiver Blackout: Was am Mittwoch am Hafen geschah', pack)).toEqual([]);
  });
});

describe('an outlet behind a name', () => {
  it('is told', () => {
    expect(speakers('„Das ist ein Kampf“, sagte Experte Bernd Beck der Deutschen Presse-Agentur.')).toEqual([
      ['Experte Bernd Beck', 'Bernd Beck'],
    ]);
  });
});
