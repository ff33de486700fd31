import { readHighlights } from './highlights.ts';
import type { SavedArticle } from './read.ts';

/**
 * A backup is one gzipped file of JSON lines: a header, a line an article, and a last line with the number
 * of articles and a digest, by which a file that was cut off or changed is known. Each line's digest
 * covers the one before it, so that no more than a line need be in memory.
 */
export const BACKUP_VERSION = 1;

export interface BackupHeader {
  lede: 'backup';
  v: number;
  /** ISO 8601. */
  at: string;
}

export interface BackupEnd {
  end: true;
  articles: number;
  /** SHA-256, hexadecimal, of the digest so far and each line in turn. */
  digest: string;
}

const hex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The digest after one more line. */
export const digestLine = async (digest: string, line: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${digest}\n${line}`)));

/** The lines of a gzipped file, one by one. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}

/** A gzipped file of these lines. */
export function fileOf(lines: AsyncIterator<string>): Promise<Blob> {
  const text = new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(`${value}\n`);
    },
  });
  const packed = text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  return new Response(packed).blob();
}

/** An article out of a line of a backup, or null where it holds none. */
export function readArticleLine(line: string): SavedArticle | null {
  try {
    const { entry, article, brief } = JSON.parse(line) as Partial<SavedArticle>;
    if (typeof entry?.id !== 'string' || typeof article?.text !== 'string' || typeof article.url !== 'string')
      return null;
    return { entry: { ...entry, ...readHighlights(entry) }, article, brief: brief ?? null };
  } catch {
    return null;
  }
}
