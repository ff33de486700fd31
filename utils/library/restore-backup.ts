import {
  BACKUP_VERSION,
  type BackupEnd,
  type BackupHeader,
  digestLine,
  linesOf,
  readArticleLine,
} from './backup-file.ts';
import type { Library } from './library.ts';
import { takesOver } from './merge.ts';
import type { SavedArticle } from './read.ts';

/** What is in a backup file, found without taking anything from it. */
export interface BackupCheck {
  /** 'damaged' where it was cut off or changed, 'newer' where this version cannot read it. */
  state: 'whole' | 'damaged' | 'newer' | 'no-backup';
  /** ISO 8601, of the backup. */
  at: string | null;
  /** Articles that can be read. */
  readable: number;
  /** Articles it was made with; null where its end is missing. */
  expected: number | null;
}

export interface Restored {
  /** Articles of the file that are in the library now, each read back and compared. */
  restored: number;
  /** Titles of those that are not. */
  failed: string[];
}

/** Reads a backup from end to end and verifies it by count and digest. */
export async function checkBackup(file: Blob): Promise<BackupCheck> {
  const check: BackupCheck = { state: 'damaged', at: null, readable: 0, expected: null };
  let digest = '';
  try {
    for await (const line of linesOf(file)) {
      if (check.at === null) {
        const header = JSON.parse(line) as Partial<BackupHeader> | null;
        if (header?.lede !== 'backup') return { ...check, state: 'no-backup' };
        if (header.v! > BACKUP_VERSION) return { ...check, state: 'newer', at: String(header.at) };
        check.at = String(header.at);
      } else if (line.startsWith('{"end":')) {
        const end = JSON.parse(line) as BackupEnd;
        check.expected = end.articles;
        if (end.digest === digest && end.articles === check.readable) check.state = 'whole';
        break;
      } else if (readArticleLine(line)) check.readable++;
      digest = await digestLine(digest, line);
    }
  } catch {
    // Cut off or no gzip at all: what was read so far counts.
    if (check.at === null) return { ...check, state: 'no-backup' };
  }
  return check;
}

/**
 * Takes every readable article of a backup into the library, merging it with what is there, and reads each
 * back to see that it is the same. Ended at any point, it can be started again.
 */
export async function restoreBackup(
  library: Library,
  file: Blob,
  onProgress: (articles: number) => void = () => {},
): Promise<Restored> {
  const result: Restored = { restored: 0, failed: [] };
  for await (const saved of articlesOf(file)) {
    if (await isPutBack(library, saved)) result.restored++;
    else result.failed.push(saved.entry.title);
    onProgress(result.restored + result.failed.length);
  }
  return result;
}

async function isPutBack(library: Library, saved: SavedArticle): Promise<boolean> {
  const entry = await library.putBack(saved);
  const now = await library.get(entry.id);
  if (!now) return false;
  // What was there already stays where it is the newer, and is not to be compared.
  return takesOver(now.entry, saved.entry) || JSON.stringify(now.article) === JSON.stringify(saved.article);
}

async function* articlesOf(file: Blob): AsyncGenerator<SavedArticle> {
  try {
    for await (const line of linesOf(file)) {
      const saved = readArticleLine(line);
      if (saved) yield saved;
    }
  } catch (error) {
    // A file that was cut off ends here; an error of the library is not the file's.
    if (!(error instanceof TypeError)) throw error;
  }
}
