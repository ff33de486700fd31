import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { isRunning, type SyncStatus } from '../../utils/library/sync/status.ts';
import { syncLine, syncNotes } from '../../utils/library/sync/sync-text.ts';
import { askBackground } from '../../utils/messaging/messages.ts';
import { formatMoment, t } from '../../utils/platform/i18n.ts';
import { dropHost, requestHost } from '../../utils/platform/permissions.ts';

/** How sync stands, and what can be done about it. */
export function SyncState({ status }: { status: SyncStatus }) {
  const [isLeaving, setLeaving] = useState(false);
  const [now, setNow] = useState(Date.now());
  // A round that was cut off is told by its silence, which nothing announces.
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(ticking);
  }, []);
  useEffect(() => setNow(Date.now()), [status]);

  const { problem, address, on, lastSuccess } = status;
  const isBusy = isRunning(status, now);
  const forget = () => {
    askBackground('sync-forget', null);
    // Where every site may be read, the browser keeps this one among them.
    dropHost(address).catch(() => false);
  };
  const allow = async () => {
    if (await requestHost(address)) await askBackground('sync-now', null);
  };
  return (
    <>
      <p class="sync-server">{t('syncWith', address)}</p>
      <p role="status" class={problem && !isBusy && on ? 'sync-problem' : undefined}>
        {syncLine(status, now)}
      </p>
      {problem && lastSuccess && <p class="soft">{t('syncLast', formatMoment(lastSuccess))}</p>}
      {syncNotes(status).map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      <div class="setting-action">
        {problem?.kind === 'permission' && <Button label={t('syncAllow')} look="primary" onPress={allow} />}
        {on && (
          <Button
            label={t('syncNow')}
            look={problem?.kind === 'permission' ? 'plain' : 'primary'}
            unavailable={isBusy ? syncLine(status, now) : null}
            onPress={() => askBackground('sync-now', null)}
          />
        )}
        <Button
          label={t(on ? 'syncPause' : 'syncResume')}
          onPress={() => askBackground('sync-switch', { on: !on })}
        />
        <Button label={t('syncForget')} pressed={isLeaving} onPress={() => setLeaving(!isLeaving)} />
      </div>
      {isLeaving && (
        <div class="sync-leaving">
          <p>{t('syncForgetText')}</p>
          <Button label={t('syncForgetSure')} onPress={forget} />
        </div>
      )}
    </>
  );
}
