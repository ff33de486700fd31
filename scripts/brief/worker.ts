import { parentPort } from 'node:worker_threads';
import { answerCase, type Case } from './case.ts';

// One case at a time; whatever goes wrong with a page is that page's answer and no one else's.
parentPort!.on('message', async (given: Case) => {
  try {
    parentPort!.postMessage(await answerCase(given));
  } catch (error) {
    parentPort!.postMessage({ id: given.id, error: `could not be read: ${(error as Error).message}` });
  }
});
