import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  goOn,
  type Imported,
  importRows,
  type RefusedRow,
  readImport,
} from '../../utils/library/import/import-file.ts';
import { alone, forgetImport, unfinishedImport } from '../../utils/library/import/import-job.ts';
import type { Library } from '../../utils/library/library.ts';
import { explainError } from '../../utils/library/problem-text.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { LibraryState } from './use-library.ts';

export interface ImportWork {
  busy: boolean;
  message: string;
  refused: RefusedRow[];
  /** An import that was cut off, in words; null where there is none. */
  cutOff: string | null;
  take(library: Library, file: File): Promise<void>;
  /** Takes what is left of the one that was cut off. */
  resume(library: Library): Promise<void>;
  /** Leaves it at that: what was taken stays. */
  giveUp(): Promise<void>;
}

const IDLE = { busy: false, message: '', refused: [] as RefusedRow[] };

/** The import of a file, which goes on while the reader looks at the list. */
export function useImport(opened: LibraryState): ImportWork {
  const [work, setWork] = useState(IDLE);
  const [cutOff, setCutOff] = useState<string | null>(null);
  const look = useCallback(async () => {
    // Where another window is at it, it was not cut off.
    const found = await alone(unfinishedImport).catch(() => null);
    setCutOff(found && t('importCutOff', found.job.name, found.progress.done, found.job.rows.length));
  }, []);
  const isOpen = opened.state === 'open';
  useEffect(() => {
    if (isOpen) void look();
  }, [isOpen, look]);

  const run = async (make: (onProgress: (rows: number, all: number) => void) => Promise<Imported | null>) => {
    setCutOff(null);
    try {
      const done = await make((rows, all) => {
        if (rows % 20 === 0) setWork({ ...IDLE, busy: true, message: t('importing', rows, all) });
      });
      setWork(done ? finished(done) : { ...IDLE, message: t('importElsewhere') });
    } catch (error) {
      setWork({ ...IDLE, message: explainError(error) });
      await look();
    }
  };

  return {
    ...work,
    cutOff,
    async take(library, file) {
      const rows = await file.text().then((text) => readImport(file.name, text), explainError);
      if (typeof rows === 'string') return setWork({ ...IDLE, message: rows });
      if (!rows) return setWork({ ...IDLE, message: t('importUnknown', file.name) });
      await run((onProgress) => {
        onProgress(0, rows.length);
        const job = { name: file.name, at: Date.now(), rows };
        return alone(() => importRows(library, job, (done) => onProgress(done, rows.length)));
      });
    },
    resume: (library) =>
      run((onProgress) =>
        alone(async () => {
          const found = await unfinishedImport();
          if (!found) return { taken: 0, double: 0, refused: [] };
          const { job, progress } = found;
          onProgress(0, job.rows.length);
          return goOn(library, job, progress, (done) => onProgress(done, job.rows.length));
        }),
      ),
    async giveUp() {
      await alone(forgetImport);
      await look();
    },
  };
}

const finished = ({ taken, double, refused }: Imported) => ({
  busy: false,
  message: t('imported', taken, double, refused.length),
  refused,
});
