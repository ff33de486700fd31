import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadPack } from '../../scripts/packs.ts';
import { analyse } from '../../utils/brief/analyse.ts';
import { plainArticle } from '../../utils/text/plain-article.ts';

const texts = globSync('*/*/text.txt', { cwd: import.meta.dirname });

/** The same numbers from the same seed on every run. Park and Miller (1988), "minimal standard". */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The article's words and marks in any order, in lines of any length. */
function shuffled(text: string, next: () => number): string {
  const pieces = text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]|\s/gu) ?? [];
  const drawn = pieces.map(() => pieces[Math.floor(next() * pieces.length)]!);
  return drawn.map((piece) => (next() < 0.02 ? '\n' : piece) + (next() < 0.5 ? ' ' : '')).join('');
}

it.each(texts)('words of %s in any order end in a brief whose spans lie in the text', async (file) => {
  const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  const next = numbersFrom(text.length);
  for (let round = 0; round < 6; round++) {
    const article = plainArticle({ text: shuffled(text, next), language: file.split(path.sep)[0] });
    const brief = await analyse(article, (tag) => loadPack(tag));
    const spans = brief.statements.flatMap((s) =>
      [s, ...s.spans, s.cue, s.mention].filter((span) => span !== null),
    );
    expect(
      spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= brief.text.length)),
    ).toEqual([]);
  }
});
