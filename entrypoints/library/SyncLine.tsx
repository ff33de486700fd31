import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { askForSync } from '../../utils/library/sync/ask.ts';
import { isRunning, type SyncStatus, watchSyncStatus } from '../../utils/library/sync/status.ts';
import { syncLine } from '../../utils/library/sync/sync-text.ts';
import { askBackground } from '../../utils/messaging/messages.ts';
import { t } from '../../utils/platform/i18n.ts';

/** How often what is new elsewhere is asked for while the library is looked at, in milliseconds. */
const EVERY = 60_000;

/** How sync stands; nothing where it is not set up. */
export function SyncLine() {
  const [status, setStatus] = useState<SyncStatus | null>(null);
  useEffect(() => watchSyncStatus(setStatus), []);
  useEffect(() => {
    askForSync();
    const asking = setInterval(() => document.hidden || askForSync(), EVERY);
    return () => clearInterval(asking);
  }, []);
  if (!status) return null;
  const now = Date.now();
  return (
    <div class="sync-line">
      <span role="status">{syncLine(status, now)}</span>
      {status.on && (
        <Button
          label={t('syncNow')}
          look="quiet"
          unavailable={isRunning(status, now) ? syncLine(status, now) : null}
          onPress={() => askBackground('sync-now', null)}
        />
      )}
    </div>
  );
}
