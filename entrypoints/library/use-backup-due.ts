import { useCallback, useEffect, useState } from 'preact/hooks';
import { isBackupDue, lastBackup } from '../../utils/library/backup-reminder.ts';
import type { LibraryState } from './use-library.ts';

export interface BackupDue {
  due: boolean;
  /** Looks again, after a backup. */
  check: () => void;
}

/** Whether the reader should be reminded of a backup, once all entries are known. */
export function useBackupDue(opened: LibraryState): BackupDue {
  const [due, setDue] = useState(false);
  const entries = opened.state === 'open' && opened.catalogue.complete ? opened.catalogue.entries : null;
  const check = useCallback(async () => {
    if (entries) setDue(isBackupDue(entries, await lastBackup(), Date.now()));
  }, [entries]);
  useEffect(() => void check(), [check]);
  return { due, check };
}
