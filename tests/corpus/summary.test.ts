import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCase } from '../../scripts/brief/case.ts';
import { loadPack } from '../../scripts/packs.ts';
import type { Brief } from '../../utils/brief/brief.ts';
import { splitSentences } from '../../utils/sentences/split.ts';
import { hangsInTheAir } from '../../utils/summary/openings.ts';
import { type Span, slice } from '../../utils/text/span.ts';

/** What is expected of an article's summary: words that are in it, and words that must not be. */
interface ExpectedSummary {
  has: string[];
  lacks: string[];
}

const MOST_SENTENCES = 3;
const articles = globSync('*/*/', { cwd: import.meta.dirname }).map((folder) =>
  folder.split(path.sep).join('/'),
);

async function briefOf(article: string): Promise<Brief> {
  const folder = path.join(import.meta.dirname, article);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const lang = article.split('/')[0]!;
  const given = existsSync(path.join(folder, 'text.txt'))
    ? { text: read('text.txt') }
    : { html: read('page.html') };
  const answer = await answerCase({ id: article, lang, ...given });
  if ('error' in answer) throw new Error(answer.error);
  return answer.brief;
}

function expectedOf(article: string): ExpectedSummary | undefined {
  const file = path.join(import.meta.dirname, article, 'expected.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).summary : undefined;
}

describe.each(articles)('the summary of %s', (article) => {
  it('is whole sentences, each by itself or right behind the one it leans on', async () => {
    const brief = await briefOf(article);
    const pack = await loadPack(brief.article.language);
    const { text, blocks, summary } = brief;
    const whole = splitSentences(text, blocks, pack?.sentences ?? null, brief.article.language);
    const isWhole = (span: Span) => whole.some(({ start, end }) => start === span.start && end === span.end);

    expect(summary.sentences.length).toBeGreaterThan(0);
    expect(summary.sentences.length).toBeLessThanOrEqual(MOST_SENTENCES);
    expect(summary.ranking.filter((span) => !isWhole(span))).toEqual([]);
    const hangs = hangsInTheAir(pack?.summary ?? null);
    const before = ({ start }: Span) => whole[whole.findIndex((sentence) => sentence.start === start) - 1];
    const dangling = summary.sentences.filter(
      (span) =>
        hangs(slice(text, span)) && !summary.sentences.some((other) => other.start === before(span)?.start),
    );
    expect(dangling.map((span) => slice(text, span))).toEqual([]);
  });
});

describe.each(articles.filter(expectedOf))('the summary of %s', (article) => {
  it('says what the article says', async () => {
    const expected = expectedOf(article)!;
    const { text, summary } = await briefOf(article);
    const words = summary.sentences.map((span) => slice(text, span)).join('\n');
    expect(expected.has.filter((phrase) => !words.includes(phrase))).toEqual([]);
    expect(expected.lacks.filter((phrase) => words.includes(phrase))).toEqual([]);
  });
});

it('is expected of articles in Swedish and in English', () => {
  for (const language of ['sv', 'en']) {
    expect(
      articles.filter((article) => article.startsWith(`${language}/`) && expectedOf(article)),
    ).not.toEqual([]);
  }
});
