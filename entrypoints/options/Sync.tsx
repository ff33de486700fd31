import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type SyncStatus, watchSyncStatus } from '../../utils/library/sync/status.ts';
import { t } from '../../utils/platform/i18n.ts';
import { SyncSetUp } from './SyncSetUp.tsx';
import { SyncState } from './SyncState.tsx';

/** The library on all the reader's devices, by way of a server of their own. */
export function Sync() {
  const [status, setStatus] = useState<SyncStatus | null>(null);
  useEffect(() => watchSyncStatus(setStatus), []);
  return (
    <>
      <p>{t('syncText')}</p>
      {browser.extension.inIncognitoContext ? (
        <p class="soft">{t('syncPrivate')}</p>
      ) : status ? (
        <SyncState status={status} />
      ) : (
        <SyncSetUp />
      )}
    </>
  );
}
