import type { Library } from '../../utils/library/library.ts';
import { Backup } from './Backup.tsx';
import { Import } from './Import.tsx';
import type { BackupDue } from './use-backup-due.ts';
import type { ImportWork } from './use-import.ts';

interface Props {
  library: Library;
  backup: BackupDue;
  importing: ImportWork;
}

/** What can be done with the library as a whole. */
export function Tools({ library, backup, importing }: Props) {
  return (
    <>
      <Backup library={library} due={backup.due} onBackedUp={backup.check} />
      <Import library={library} work={importing} />
    </>
  );
}
