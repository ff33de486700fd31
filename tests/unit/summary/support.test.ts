import { describe, expect, it } from 'vitest';
import type { SentenceData } from '../../../utils/languages/pack.ts';
import { pack as de } from '../../../utils/languages/packs/de.ts';
import { pack as en } from '../../../utils/languages/packs/en.ts';
import { pack as sv } from '../../../utils/languages/packs/sv.ts';
import { splitSentences } from '../../../utils/sentences/split.ts';
import { type SupportData, supportOf } from '../../../utils/summary/support.ts';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { slice } from '../../../utils/text/span.ts';

const HARBOUR = `The council of Marrow Bay will close the old harbour in June, mayor Ada Holm said on Tuesday.

The harbour has lost 40 of its 60 fishing boats in ten years. The decision cost the town $3.5 million.

The ferry company did not comment on the vote.`;

type Data = (NonNullable<SupportData> & { tag: string; sentences: SentenceData }) | null;

function check(generated: string, text = HARBOUR, pack: Data = en, translated = false) {
  const language = pack?.tag ?? 'und';
  const sentences = splitSentences(text, blocksOfPlainText(text), pack?.sentences ?? null, language);
  const { sentence, missing, supported } = supportOf(
    generated,
    { text, sentences, language, translated },
    pack,
  );
  return { sentence: sentence && slice(text, sentence), missing, supported };
}

describe('supportOf', () => {
  it('links a generated sentence to the one that supports it', () => {
    const found = check('Mayor Ada Holm says Marrow Bay’s old harbour will be closed in June.');
    expect(found.supported).toBe(true);
    expect(found.sentence).toMatch(/^The council of Marrow Bay/);
    expect(check('Forty fishing boats are gone: the harbour had 60 and lost 40.').sentence).toMatch(
      /^The harbour has/,
    );
  });

  it.each([
    ['name', 'Mayor Ada Berglund said the old harbour of Marrow Bay will close in June.', 'Berglund'],
    ['number', 'The harbour has lost 45 of its 60 fishing boats in ten years.', '45'],
    ['number', 'The decision cost the town $3.5 billion.', '$3.5 billion'],
    ['date', 'The council of Marrow Bay will close the old harbour in July, the mayor said.', 'July'],
    ['date', 'The council will close the old harbour in June, mayor Ada Holm said on Friday.', 'Friday'],
    ['negation', 'The council of Marrow Bay will not close the old harbour in June.', 'not'],
    ['negation', 'The ferry company did comment on the vote.', 'not'],
  ])('marks a %s that the article lacks', (kind, generated, words) => {
    const found = check(generated);
    expect(found.missing).toEqual([{ kind, words }]);
    expect(found.supported).toBe(false);
  });

  it('takes the same amount written another way', () => {
    expect(check('The decision cost the town $3,500,000.').missing).toEqual([]);
  });

  it('keeps a negation that the article has', () => {
    expect(check('The ferry company would not comment on the vote.').supported).toBe(true);
  });

  it('finds no support for what the article does not speak of', () => {
    expect(check('Schools in the region get new playgrounds next year.')).toEqual({
      sentence: null,
      missing: [],
      supported: false,
    });
  });

  it('knows a name in another case', () => {
    const text = 'Hamnchefen Ada Holm stänger bryggan i Marviken den 5 juni.';
    expect(check('Ada Holms brygga i Marviken stängs i juni.', text, sv).missing).toEqual([]);
  });

  it('takes no German noun for a name', () => {
    const german = { ...de, grammar: { capitalNouns: true } };
    const text = 'Die Stadt Marburg schließt den alten Hafen im Juni, sagte Bürgermeisterin Ada Holm.';
    expect(
      check('Der alte Hafen der Stadt wird geschlossen, so die Verwaltung.', text, german).missing,
    ).toEqual([]);
    expect(check('Der alte Hafen der Stadt schließt, sagte Eva Berg.', text, german).missing).toEqual([
      { kind: 'name', words: 'Eva' },
      { kind: 'name', words: 'Berg' },
    ]);
  });

  it('compares names and numbers alone with a translation', () => {
    const found = check('Hamnen i Marrow Bay stängs i juni, säger Ada Holm.', HARBOUR, en, true);
    expect(found).toMatchObject({ supported: true, missing: [] });
    expect(check('Hamnen i Marrow Bay stängs, säger Eva Holm.', HARBOUR, en, true).missing).toEqual([
      { kind: 'name', words: 'Eva' },
    ]);
  });

  it('works without a pack, and on an empty article', () => {
    expect(check('The harbour has lost 40 of its 60 fishing boats.', HARBOUR, null).supported).toBe(true);
    expect(check('The harbour has lost 40 boats.', '', null).supported).toBe(false);
  });
});
