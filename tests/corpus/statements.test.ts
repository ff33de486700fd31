import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCase } from '../../scripts/brief/case.ts';
import type { Brief } from '../../utils/brief/brief.ts';
import { type Span, slice } from '../../utils/text/span.ts';
import type { Statement } from '../../utils/text/statement.ts';

/** What a careful reader takes from an article; every statement, in document order, and no other. */
interface ExpectedStatement {
  kind: string;
  /** The words; several where the attribution interrupts them. */
  content: string | string[];
  cue?: string;
  /** The name of its source; absent where the article does not make it clear. */
  speaker?: string;
  /** The words that name it there, where they are not its name. */
  speakerMention?: string;
  medium?: string;
}

interface ExpectedSource {
  name: string;
  kind: string;
  role?: string;
  aliases?: string[];
  by?: string;
  obtainedBy?: string;
  reason?: string;
}

interface Expected {
  statements?: ExpectedStatement[];
  sources?: ExpectedSource[];
}

const articles = globSync('*/*/', { cwd: import.meta.dirname }).map((folder) =>
  folder.split(path.sep).join('/'),
);

function expectedOf(article: string): Expected {
  const file = path.join(import.meta.dirname, article, 'expected.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

async function briefOf(article: string): Promise<Brief> {
  const folder = path.join(import.meta.dirname, article);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const given = existsSync(path.join(folder, 'text.txt'))
    ? { text: read('text.txt') }
    : { html: read('page.html') };
  const answer = await answerCase({ id: article, lang: article.split('/')[0]!, ...given });
  if ('error' in answer) throw new Error(answer.error);
  return answer.brief;
}

const EDGE = /[\s"“”„«»‘’.,;:!?…–—―()-]/;

/** Without quotation marks, dashes and stops at the ends, which belong to no one's words. */
function trim(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return { start, end };
}

/** How much two spans share, of what both take in; spans of 0.8 and more count as the same words. */
function likeness(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
const SAME = 0.8;

/** Where the words stand in the text: from the first of them to the last. */
function place(text: string, content: string | string[], from: number): Span {
  const parts = [content].flat();
  const start = text.indexOf(parts[0]!, from);
  if (start < 0) throw new Error(`The text does not hold ${JSON.stringify(parts[0])}.`);
  let end = start;
  for (const part of parts) end = text.indexOf(part, end) + part.length;
  return trim(text, { start, end });
}

const has = (whole: string | null | undefined, part: string): boolean =>
  whole?.toLowerCase().includes(part.toLowerCase()) ?? false;

/** What is wrong with a statement that was found, in words. */
function faults(brief: Brief, found: Statement, want: ExpectedStatement): string[] {
  const { text } = brief;
  const called = (id: string | null) => {
    const source = brief.sources.find((one) => one.id === id);
    return source ? [source.name, ...source.aliases] : [];
  };
  const said = (span: Span | null) => (span ? slice(text, span) : '');
  const right = (id: string | null, name: string | undefined) =>
    name === undefined ? id === null : called(id).some((one) => has(one, name) || has(name, one));
  const wrong: string[] = [];
  if (found.kind !== want.kind) wrong.push(`is ${found.kind}`);
  if (want.cue && !has(said(found.cue), want.cue) && !has(want.cue, said(found.cue)))
    wrong.push(`has the cue ${said(found.cue)}`);
  if (!right(found.speaker, want.speaker)) wrong.push(`is said by ${called(found.speaker)[0]}`);
  if (want.speakerMention && !has(said(found.mention), want.speakerMention))
    wrong.push(`names ${said(found.mention)}`);
  if (!right(found.medium, want.medium)) wrong.push(`is said to ${called(found.medium)[0]}`);
  return wrong;
}

describe.each(articles.filter((article) => expectedOf(article).statements))('%s', (article) => {
  const { statements = [], sources = [] } = expectedOf(article);

  it('holds every statement, with its cue, speaker and medium, and no other', async () => {
    const brief = await briefOf(article);
    const { text } = brief;
    const left = new Set(brief.statements);
    const misses: string[] = [];
    for (const want of statements) {
      const span = place(text, want.content, 0);
      const near = [...left].filter(
        (one) =>
          likeness(trim(text, one), span) >= SAME ||
          one.spans.some((part) => likeness(trim(text, part), span) >= SAME),
      );
      // Two who decline in one sentence have the same words.
      const best = near.sort((a, b) => faults(brief, a, want).length - faults(brief, b, want).length)[0];
      if (best) left.delete(best);
      const wrong = best ? faults(brief, best, want) : ['was not found'];
      misses.push(...wrong.map((fault) => `${JSON.stringify([want.content].flat()[0])} ${fault}`));
    }
    expect(misses).toEqual([]);
    expect([...left].map((one) => `${one.kind}: ${slice(text, one)}`)).toEqual([]);
  });

  it('rests on these sources, and no other', async () => {
    const brief = await briefOf(article);
    const left = new Set(brief.sources);
    const misses: string[] = [];
    for (const want of sources) {
      const found = [...left].filter(
        (one) => one.kind === want.kind && [one.name, ...one.aliases].some((name) => has(name, want.name)),
      );
      const best = found.find((one) => one.name === want.name) ?? found[0];
      if (best) left.delete(best);
      const name = (id: string | null | undefined) => brief.sources.find((one) => one.id === id)?.name;
      if (!best) misses.push(`${want.kind} ${want.name} was not found`);
      else {
        if (want.role && !has(best.role, want.role) && !has(want.role, best.role ?? '-'))
          misses.push(`${want.name} is ${best.role}`);
        if (want.by && !has(name(best.by), want.by)) misses.push(`${want.name} is by ${name(best.by)}`);
        if (want.obtainedBy && !has(name(best.via), want.obtainedBy))
          misses.push(`${want.name} came by ${name(best.via)}`);
        if (want.reason && !has(best.reason, want.reason))
          misses.push(`${want.name} has the reason ${best.reason}`);
        for (const alias of want.aliases ?? []) {
          const known = [best.name, ...best.aliases];
          if (!known.some((one) => has(one, alias))) misses.push(`${want.name} is not known as ${alias}`);
        }
      }
    }
    expect(misses).toEqual([]);
    expect([...left].map((one) => `${one.kind}: ${one.name}`)).toEqual([]);
  });
});
