import { allSaid, type Said } from '../brief/said.ts';
import { isNamed } from '../text/named.ts';
import type { Card } from './entry.ts';
import type { Library } from './library.ts';

/** Something said, with the saved article that says so. */
export interface SaidIn extends Said {
  entry: Card;
}

/** When an article came out, or was saved where that is unknown; ISO 8601. */
export const timeOf = ({ published, savedAt }: Card): string => published ?? savedAt;

/** All that a person or an institution says in these articles, by that name, in order of time. */
export async function saidBy(library: Library, entries: Card[], name: string): Promise<SaidIn[]> {
  const holding = entries.filter(({ voices }) => voices.includes(name));
  const said = await Promise.all(
    holding.map(async (entry) => {
      const brief = (await library.get(entry.id))?.brief ?? null;
      return allSaid(brief)
        .filter(({ speaker }) => speaker?.name === name)
        .map((one) => ({ ...one, entry }));
    }),
  );
  return said.flat().sort((a, b) => (timeOf(a.entry) < timeOf(b.entry) ? -1 : 1));
}

/** Whom an outlet lets speak, counted over the saved articles; a sample that the reader has chosen. */
export interface OutletFacts {
  articles: number;
  statements: number;
  /** By somebody who is named. */
  named: number;
  /** By somebody who is not: "a source", "residents". */
  unnamed: number;
  /** By nobody that the article says. */
  unattributed: number;
  /** Told to another outlet. */
  secondHand: number;
  /** Who says most, and in how many statements and articles. */
  voices: { name: string; statements: number; articles: number }[];
}

export async function outletFacts(library: Library, entries: Card[], site: string): Promise<OutletFacts> {
  const own = entries.filter((entry) => entry.site === site && entry.hasBrief);
  const perArticle = await Promise.all(
    own.map(async ({ id }) => allSaid((await library.get(id))?.brief ?? null)),
  );
  const all = perArticle.flat();
  const byName = ({ speaker }: Said) => speaker !== null && isNamed(speaker);
  const count = (test: (said: Said) => boolean) => all.filter(test).length;
  const named = count(byName);
  const unattributed = count(({ speaker }) => speaker === null);
  return {
    articles: own.length,
    statements: all.length,
    named,
    unattributed,
    unnamed: all.length - named - unattributed,
    secondHand: count(({ medium }) => medium !== null),
    voices: votes(perArticle.map((said) => said.filter(byName))),
  };
}

function votes(perArticle: Said[][]): OutletFacts['voices'] {
  const counts = new Map<string, { name: string; statements: number; articles: number }>();
  for (const said of perArticle) {
    const seen = new Set<string>();
    for (const { speaker } of said) {
      const { name } = speaker!;
      const voice = counts.get(name) ?? { name, statements: 0, articles: 0 };
      voice.statements++;
      if (!seen.has(name)) voice.articles++;
      seen.add(name);
      counts.set(name, voice);
    }
  }
  return [...counts.values()].sort((a, b) => b.statements - a.statements || a.name.localeCompare(b.name));
}
