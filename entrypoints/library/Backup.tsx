import { useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { FileButton } from '../../components/ui/FileButton.tsx';
import type { Library } from '../../utils/library/library.ts';
import { t } from '../../utils/platform/i18n.ts';
import { type BackupWork, backUp, check, restore } from './backup-work.ts';

interface Props {
  library: Library;
  due: boolean;
  onBackedUp: () => void;
}

/** The whole library to a file, and back out of one. */
export function Backup({ library, due, onBackedUp }: Props) {
  const [work, setWork] = useState<BackupWork>({ state: 'idle' });
  const busy = work.state === 'busy' ? work.message : null;

  const save = async () => {
    setWork(await backUp(library, setWork));
    onBackedUp();
  };
  const look = async (file: File) => {
    const checked = await check(file);
    if (checked.state !== 'checked' || !checked.whole) return setWork(checked);
    setWork(await restore(library, file, setWork));
  };

  return (
    <section class="tool" aria-labelledby="backup-title">
      <h2 id="backup-title">{t('backupTitle')}</h2>
      <p>{t('backupText')}</p>
      {due && <p class="tool-due">{t('backupDue')}</p>}
      <div class="tool-actions">
        <Button label={t('backUp')} look="primary" unavailable={busy} onPress={save} />
        <FileButton label={t('restoreBackup')} accept=".gz" disabled={busy !== null} onFile={look} />
      </div>
      <p class="tool-state" role="status">
        {work.state !== 'idle' && work.message}
      </p>
      {work.state === 'checked' && work.file && (
        <Button
          label={t('restoreAnyway')}
          onPress={async () => setWork(await restore(library, work.file!, setWork))}
        />
      )}
    </section>
  );
}
