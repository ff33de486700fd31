import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCase } from '../../scripts/brief/case.ts';
import type { Brief } from '../../utils/brief/brief.ts';
import { type Span, slice } from '../../utils/text/span.ts';

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

/** Without quotation marks, dashes and stops at the ends, which belong to no one's words. */
const trim = (words: string): string =>
  words.replace(/^[\s"“”„«»‘’–—―-]+/u, '').replace(/[\s"“”„«»‘’.,;:!?…–—―-]+$/u, '');

const without = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;

describe.each(articles.filter((article) => expectedOf(article).statements))('%s', (article) => {
  const { statements = [], sources = [] } = expectedOf(article);

  it('holds every statement, with its cue, speaker and medium, and no other', async () => {
    const brief = await briefOf(article);
    const name = new Map(brief.sources.map((source) => [source.id, source.name]));
    const words = (span: Span | null) => (span ? slice(brief.text, span) : undefined);
    const found = brief.statements.map((statement, index) => {
      const want = statements[index];
      const whole = statement.kind === 'mixed' || typeof want?.content === 'string';
      return without({
        kind: statement.kind as string,
        content: whole ? trim(words(statement)!) : statement.spans.map((span) => trim(words(span)!)),
        cue: want?.cue === undefined ? undefined : words(statement.cue),
        speaker: statement.speaker ? name.get(statement.speaker) : undefined,
        speakerMention: want?.speakerMention === undefined ? undefined : words(statement.mention),
        medium: statement.medium ? name.get(statement.medium) : undefined,
      });
    });
    const wanted = statements.map((row) => ({
      ...row,
      content: typeof row.content === 'string' ? trim(row.content) : row.content.map(trim),
    }));
    expect(found).toEqual(wanted);
  });

  it('rests on these sources, and no other', async () => {
    const brief = await briefOf(article);
    const name = new Map(brief.sources.map((source) => [source.id, source.name]));
    const found = brief.sources.map((source) => {
      const want = sources.find((row) => row.name === source.name);
      return without({
        name: source.name,
        kind: source.kind as string,
        role: want?.role === undefined ? undefined : (source.role ?? undefined),
        aliases: want?.aliases?.filter((alias) => source.aliases.includes(alias)),
        by: source.by ? name.get(source.by) : undefined,
        obtainedBy: source.via ? name.get(source.via) : undefined,
        reason: source.reason ?? undefined,
      });
    });
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    expect(found.sort(byName)).toEqual([...sources].sort(byName));
  });
});
