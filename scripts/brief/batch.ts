import type { Answer, Case } from './case.ts';
import { Pool } from './pool.ts';

/**
 * The batch command: a case a line in, an answer a line out, in any order. Holds as many cases as there are
 * workers and no more; a line that is no case is answered with its error and its number.
 */
export async function runBatch(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<void> {
  const pool = new Pool();
  const underWay = new Set<Promise<void>>();
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (!line.trim()) continue;
    const task: Promise<void> = answerLine(line, number, pool)
      .then((answer) => write(output, answer))
      .finally(() => underWay.delete(task));
    underWay.add(task);
    if (underWay.size >= pool.size) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  await pool.close();
}

/**
 * Lines parted by line feeds alone: `readline` also breaks at U+2028 and U+2029, which JSON allows in strings.
 */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let parts: string[] = [];
  for await (const chunk of input) {
    const [first, ...others] = String(chunk).split('\n');
    parts.push(first!);
    for (const other of others) {
      yield parts.join('');
      parts = [other];
    }
  }
  yield parts.join('');
}

async function answerLine(line: string, number: number, pool: Pool): Promise<Answer> {
  try {
    return await pool.run(readCase(line, number));
  } catch (error) {
    return { id: `line ${number}`, error: (error as Error).message };
  }
}

function readCase(line: string, number: number): Case {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`line ${number} is no JSON: ${(error as Error).message}`);
  }
  const given = value as Partial<Case> | null;
  if (typeof given !== 'object' || given === null || given.id === undefined) {
    throw new Error(`line ${number} has no "id"`);
  }
  return given as Case;
}

function write(output: NodeJS.WritableStream, answer: Answer): Promise<void> {
  return new Promise((resolve) => {
    if (output.write(`${JSON.stringify(answer)}\n`)) resolve();
    else output.once('drain', resolve);
  });
}
