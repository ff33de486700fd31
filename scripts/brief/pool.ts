import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Case } from './case.ts';

const PAGE_LIMIT_MS = 60_000;
const MEMORY_LIMIT_MB = 3072;

/**
 * Briefs many cases in worker threads, so that a page that hangs or eats all memory ends with its own
 * error: its worker is stopped and a new one takes the next case.
 */
export class Pool {
  readonly size: number;
  #idle: Worker[] = [];
  #waiting: (() => void)[] = [];
  #running = 0;

  constructor(size = Math.max(1, availableParallelism())) {
    this.size = size;
  }

  /** The answer to one case; waits for a free worker. Never rejects. */
  async run(given: Case): Promise<Answer> {
    if (this.#running >= this.size) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running++;
    const worker = this.#idle.pop() ?? startWorker();
    const { answer, alive } = await ask(worker, given);
    if (alive) this.#idle.push(worker);
    else await worker.terminate();
    this.#running--;
    this.#waiting.shift()?.();
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }
}

const startWorker = () =>
  new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  });

function ask(worker: Worker, given: Case): Promise<{ answer: Answer; alive: boolean }> {
  return new Promise((resolve) => {
    const settle = (answer: Answer, alive: boolean) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // An error after this belongs to no case; without a listener it would end the whole command.
      worker.on('error', () => {});
      resolve({ answer, alive });
    };
    const fail = (error: string) => settle({ id: given.id, error }, false);
    const timer = setTimeout(() => fail(`no brief within ${PAGE_LIMIT_MS / 1000} seconds`), PAGE_LIMIT_MS);
    worker.once('message', (answer: Answer) => settle(answer, true));
    worker.once('error', (error: Error) => fail(`could not be read: ${error.message}`));
    worker.once('exit', () => fail('could not be read: the page used too much memory'));
    worker.postMessage(given);
  });
}
