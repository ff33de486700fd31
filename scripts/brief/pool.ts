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
    const worker = this.#takeIdle() ?? startWorker();
    const { answer, alive } = await ask(worker, given);
    if (alive) this.#idle.push(worker);
    else await worker.terminate();
    this.#running--;
    this.#waiting.shift()?.();
    return answer;
  }

  /** A worker that waits; one that ended in the meantime (its thread has no number any more) is dropped. */
  #takeIdle(): Worker | undefined {
    this.#idle = this.#idle.filter((worker) => worker.threadId !== -1);
    return this.#idle.pop();
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }
}

function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MEMORY_LIMIT_MB };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits });
  // What goes wrong between two cases belongs to neither; unheard, it would end the whole command.
  worker.on('error', () => {});
  return worker;
}

function ask(worker: Worker, given: Case): Promise<{ answer: Answer; alive: boolean }> {
  return new Promise((resolve) => {
    const settle = (answer: Answer, alive: boolean) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve({ answer, alive });
    };
    const fail = (error: string) => settle({ id: given.id, error }, false);
    const onMessage = (answer: Answer) => settle(answer, true);
    const onError = (error: Error) => fail(`could not be read: ${error.message}`);
    const onExit = () => fail('could not be read: the page used too much memory');
    const timer = setTimeout(() => fail(`no brief within ${PAGE_LIMIT_MS / 1000} seconds`), PAGE_LIMIT_MS);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(given);
  });
}
