import { BACKUP_VERSION, type BackupEnd, type BackupHeader, digestLine, fileOf } from './backup-file.ts';
import type { Library } from './library.ts';

export interface Backup {
  file: Blob;
  /** What the file should be called. */
  name: string;
  articles: number;
}

/** The whole library, bin and all, as one file. `onProgress` hears of the number of articles so far. */
export async function makeBackup(
  library: Library,
  onProgress: (articles: number) => void = () => {},
): Promise<Backup> {
  const at = new Date().toISOString();
  let articles = 0;
  async function* lines(): AsyncGenerator<string> {
    let digest = '';
    const header: BackupHeader = { lede: 'backup', v: BACKUP_VERSION, at };
    const first = JSON.stringify(header);
    digest = await digestLine(digest, first);
    yield first;
    for await (const line of articleLines(library)) {
      digest = await digestLine(digest, line);
      onProgress(++articles);
      yield line;
    }
    const end: BackupEnd = { end: true, articles, digest };
    yield JSON.stringify(end);
  }
  const file = await fileOf(lines());
  return { file, name: `lede-${at.slice(0, 10)}.lede.gz`, articles };
}

async function* articleLines(library: Library): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const page = await library.list({ after, which: 'all', limit: 100 });
    for (const { id } of page.entries) {
      const saved = await library.get(id);
      if (saved) yield JSON.stringify(saved);
    }
    after = page.next;
  } while (after !== null);
}
