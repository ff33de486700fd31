import { parseArgs } from 'node:util';
import { runBatch } from './brief/batch.ts';
import { answerCase } from './brief/case.ts';
import { printBrief } from './brief/print.ts';
import { readPage } from './brief/read-page.ts';

const USAGE = `Lede: who says what, based on what.

  npm run -s brief -- page.html          the brief of a file
  npm run -s brief -- https://…          … of a page on the web
  npm run -s brief -- -                  … of a page on standard input
  npm run -s brief -- --json page.html   the brief as JSON
  npm run -s brief -- --jsonl            many: a case a line on standard input, a brief a line out
                                         { id, url?, html } or { id, text, title?, lang? }

  --url URL           the address a file or standard input came from
  --sentences N       how many sentences the summary has (3)`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      url: { type: 'string' },
      sentences: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(USAGE);
  if (values.jsonl) return runBatch(process.stdin, process.stdout);
  const [target, ...more] = positionals;
  if (!target || more.length > 0) throw new Error(`Give one page.\n\n${USAGE}`);

  const sentences = readSentences(values.sentences);
  const page = await readPage(target, values.url);
  const answer = await answerCase({ id: target, ...page, ...(sentences && { summarySentences: sentences }) });
  if ('error' in answer) throw new Error(`${target}: ${answer.error}`);
  if (values.json) console.log(JSON.stringify(answer.brief, null, 2));
  else printBrief(answer.brief, process.stdout);
}

function readSentences(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 50)
    throw new Error('--sentences takes a number from 1 to 50.');
  return count;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
