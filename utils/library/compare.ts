import { allSaid } from '../brief/said.ts';
import { fold } from './changes/passages.ts';
import type { Entry } from './entry.ts';
import type { SavedArticle } from './read.ts';

/** One quotation as one article gives it. */
export interface Rendering {
  entry: Entry;
  words: string;
}

export interface Comparison {
  /** Who speaks, and in how many statements of each article, in the articles' order; most shared first. */
  voices: { name: string; statements: number[] }[];
  /** Words that more than one article quotes, each as each gives them; those cut differently first. */
  quotes: { speaker: string | null; alike: boolean; renderings: Rendering[] }[];
  /** Passages that tell the same with other figures. */
  figures: Rendering[][];
  /** What only one article rests on, in the articles' order. */
  only: string[][];
}

/** Words of a quotation below which likeness is chance. */
const SHORTEST = 4;
/** The part of the shorter one's words that two quotations or passages share when they are one. */
const ALIKE = 0.6;

/** What articles on one story have in common, and where they differ. */
export function compareArticles(articles: SavedArticle[]): Comparison {
  return {
    voices: voicesOf(articles),
    quotes: sharedQuotes(articles),
    figures: differingFigures(articles),
    only: onlyIn(articles),
  };
}

function voicesOf(articles: SavedArticle[]): Comparison['voices'] {
  const voices = new Map<string, number[]>();
  for (const [i, { brief }] of articles.entries()) {
    for (const { speaker } of allSaid(brief)) {
      if (!speaker) continue;
      const statements = voices.get(speaker.name) ?? articles.map(() => 0);
      statements[i]!++;
      voices.set(speaker.name, statements);
    }
  }
  const share = (statements: number[]) => statements.filter((number) => number > 0).length;
  const sum = (statements: number[]) => statements.reduce((a, b) => a + b);
  return [...voices]
    .map(([name, statements]) => ({ name, statements }))
    .sort((a, b) => share(b.statements) - share(a.statements) || sum(b.statements) - sum(a.statements));
}

interface Piece extends Rendering {
  speaker: string | null;
  set: Set<string>;
}

const piece = (entry: Entry, words: string, speaker: string | null): Piece => ({
  entry,
  words,
  speaker,
  set: new Set(fold(words).toLowerCase().split(' ')),
});

function sharedQuotes(articles: SavedArticle[]): Comparison['quotes'] {
  const pieces = articles.flatMap(({ entry, brief }) =>
    allSaid(brief)
      .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
      .map(({ words, speaker }) => piece(entry, words, speaker?.name ?? null)),
  );
  const groups = groupAlike(pieces.filter(({ set }) => set.size >= SHORTEST));
  return groups
    .map((group) => ({
      speaker: group.find(({ speaker }) => speaker)?.speaker ?? null,
      alike: new Set(group.map(({ words }) => fold(words))).size === 1,
      renderings: group.map(({ entry, words }) => ({ entry, words })),
    }))
    .sort((a, b) => Number(a.alike) - Number(b.alike));
}

function differingFigures(articles: SavedArticle[]): Comparison['figures'] {
  const pieces = articles.flatMap(({ entry, article }) =>
    article.blocks
      .map(({ start, end }) => article.text.slice(start, end))
      .filter((words) => /\d/.test(words))
      // The figures themselves are what may differ, and so do not tell which passages belong together.
      .map((words) => ({ ...piece(entry, words.replace(/\d+/g, ' '), null), words })),
  );
  return groupAlike(pieces.filter(({ set }) => set.size >= SHORTEST))
    .filter((group) => new Set(group.map(({ words }) => figuresOf(words))).size > 1)
    .map((group) => group.map(({ entry, words }) => ({ entry, words })));
}

const figuresOf = (words: string): string => (words.match(/\d+/g) ?? []).join(' ');

/** Pieces of different articles that are alike, each in one group at most. */
function groupAlike(pieces: Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  const taken = new Set<Piece>();
  for (const one of pieces) {
    if (taken.has(one)) continue;
    const group = [one];
    for (const other of pieces) {
      if (taken.has(other) || group.some(({ entry }) => entry.id === other.entry.id)) continue;
      const shared = one.set.intersection(other.set).size;
      if (shared >= ALIKE * Math.min(one.set.size, other.set.size)) group.push(other);
    }
    if (group.length === 1) continue;
    for (const member of group) taken.add(member);
    groups.push(group);
  }
  return groups;
}

function onlyIn(articles: SavedArticle[]): string[][] {
  const names = articles.map(({ brief }) => new Set(brief?.sources.map(({ name }) => name)));
  return names.map((own, i) =>
    [...own].filter((name) => names.every((other, k) => k === i || !other.has(name))),
  );
}
