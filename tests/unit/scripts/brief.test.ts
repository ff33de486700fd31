import { spawn } from 'node:child_process';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const ARTICLE = `<html lang="en"><head><title>Ferry line to close</title><meta property="og:type" content="article"></head><body><article><h1>Ferry line to close</h1>
<p>The council of Norrvik voted on Tuesday to close the ferry line, which has carried passengers since 1911, and to spend the money on a bridge instead.</p>
<p>“We have put off this decision for ten years, and the boats have only grown older,” said Marta Lindqvist, who chairs the council's transport committee.</p>
<p>The operator, Norrvik Lines, runs six crossings a day in winter and fourteen in summer. It carried 212,000 passengers last year, a third fewer than in 2015.</p>
<p>Residents of the island of Utholmen, where the last shop closed in March, fear that the bridge will not be finished before the boats stop.</p>
<p>Lindqvist said the council would keep one boat in reserve until the bridge had carried its first winter traffic, and that no crew member would lose work before then.</p>
<p>A report that the council ordered in January put the cost of a new boat at 90 million kronor, and that of the bridge at 640 million over forty years.</p>
</article></body></html>`;

/** Runs the true command with a standard input. */
async function brief(args: string[], input: string) {
  const child = spawn(process.execPath, ['scripts/brief.ts', ...args], { stdio: 'pipe' });
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { out, err, code };
}

describe('the batch command', () => {
  it('answers each line, and a bad one with its error and the rest unharmed', async () => {
    const lines = [
      JSON.stringify({
        id: 'page',
        url: 'https://example.org/news/2026/05/ferry-line-to-close',
        html: ARTICLE,
      }),
      'no json',
      JSON.stringify({ html: 'no id' }),
      JSON.stringify({ id: 'empty', html: '' }),
      JSON.stringify({ id: 'nothing' }),
      JSON.stringify({ id: 'text', text: 'Ett stycke.\n\nEtt\u2028till.', title: 'Två stycken', lang: 'sv' }),
    ];
    const { out, code } = await brief(['--jsonl'], `${lines.join('\n')}\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const byId = new Map(answers.map((answer) => [answer.id, answer]));

    expect(code).toBe(0);
    expect([...byId.keys()].sort()).toEqual(['empty', 'line 2', 'line 3', 'nothing', 'page', 'text']);
    expect(byId.get('page').detected).toBe(true);
    expect(byId.get('page').brief.article.url).toBe('https://example.org/news/2026/05/ferry-line-to-close');
    expect(byId.get('page').brief.text).toContain('since 1911');
    expect(Object.keys(byId.get('page').ms)).toEqual(['parse', 'extract', 'analyse']);
    expect(byId.get('line 2').error).toMatch(/no JSON/);
    expect(byId.get('line 3').error).toMatch(/no "id"/);
    expect(byId.get('empty').error).toBeTruthy();
    expect(byId.get('nothing').error).toMatch(/neither/);
    expect(byId.get('text').brief.text).toBe('Ett stycke.\n\nEtt\u2028till.');
  });

  it('asks for as many summary sentences as the case says', async () => {
    const text = Array.from(
      { length: 20 },
      (_, i) => `The council of Norrvik took decision number ${i} on the ferry line in ${1990 + i}.`,
    ).join('\n');
    const { out } = await brief(
      ['--jsonl'],
      `${JSON.stringify({ id: 'a', lang: 'en', text, summarySentences: 5 })}\n`,
    );
    expect(JSON.parse(out).brief.summary.sentences).toHaveLength(5);
  });
});

describe('the command for one page', () => {
  it('prints a brief to read, without colour codes where the output is no terminal', async () => {
    const { out, code } = await brief(['-'], ARTICLE);
    expect(code).toBe(0);
    expect(out).toContain('Ferry line to close');
    expect(out).toContain('Statements (');
    expect(out).not.toContain('\u001b[');
  });

  it('says in a sentence what is wrong', async () => {
    const { err, code } = await brief(['no-such-page.html'], '');
    expect(code).toBe(1);
    expect(err.trim()).toBe('There is no file no-such-page.html.');
  });
});
