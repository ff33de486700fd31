import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../scripts/packs.ts';
import { analyse } from '../../../utils/brief/analyse.ts';
import { plainArticle } from '../../../utils/text/plain-article.ts';
import { slice } from '../../../utils/text/span.ts';

const ranked = async (language: string, text: string): Promise<string[]> => {
  const brief = await analyse(plainArticle({ text, language }), loadPack);
  return brief.summary.ranking.map((span) => slice(brief.text, span));
};

/** A speaker, what no summary takes, and words that "he" says. */
const ARTICLES = {
  en: {
    named: 'The council of Marrow Bay will close the old harbour in June, mayor Per Holm said on Tuesday.',
    between: 'Who speaks for the families that fish from the northern shore?',
    unnamed: 'The town has no money left for the pier, he told reporters before the vote.',
  },
  sv: {
    named: 'Den gamla hamnen i Marviken stängs i juni, säger kommunalrådet Per Holm till Kustposten.',
    between: 'Vem talar för familjerna som fiskar från norra stranden?',
    unnamed: 'Till Kustposten säger han att kommunen inte har några pengar kvar till piren.',
  },
  fr: {
    named: 'La commune de Marvic fermera le vieux port en juin, a annoncé mardi le maire Paul Hamelin.',
    between: 'Qui parle pour les familles qui pêchent depuis la rive nord ?',
    unnamed: '« La ville n’a plus un sou pour la jetée », explique-t-il aux habitants du quartier.',
  },
} as const;

describe('a sentence whose speaker is a pronoun', () => {
  it.each(Object.entries(ARTICLES))('%s: is not in the summary by itself', async (language, article) => {
    const { named, between, unnamed } = article;
    const apart = await ranked(language, [named, between, unnamed].join('\n\n'));
    expect(apart).toContain(named);
    expect(apart).not.toContain(unnamed);
  });

  it.each(Object.entries(ARTICLES))('%s: is right behind the name', async (language, article) => {
    const { named, between, unnamed } = article;
    expect(await ranked(language, [named, unnamed, between].join('\n\n'))).toContain(unnamed);
  });
});

it('keeps a sentence that names the speaker before the pronoun', async () => {
  const text = `The old harbour of Marrow Bay will close in June for good.

Per Holm, the mayor of Marrow Bay, is sure of it: the town has no money left, he said on Tuesday.`;
  expect(await ranked('en', text)).toHaveLength(2);
});
