import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

const FETCH_LIMIT_MS = 30_000;

/**
 * A page by file name, web address or `-` for standard input, as bytes: the parser finds the encoding as a
 * browser does. Throws with one plain sentence where there is nothing to read.
 */
export async function readPage(target: string, url?: string): Promise<{ html: Uint8Array; url?: string }> {
  if (target === '-') return { html: new Uint8Array(await buffer(process.stdin)), ...(url && { url }) };
  if (/^https?:\/\//i.test(target)) return fetchPage(target);
  try {
    return { html: new Uint8Array(await readFile(target)), ...(url && { url }) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`There is no file ${target}.`);
    throw new Error(`${target} could not be read: ${(error as Error).message}`);
  }
}

async function fetchPage(address: string): Promise<{ html: Uint8Array; url: string }> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(FETCH_LIMIT_MS) });
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error };
    throw new Error(`${address} could not be reached: ${cause?.message ?? message}`);
  }
  if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}.`);
  return { html: new Uint8Array(await response.arrayBuffer()), url: response.url };
}
