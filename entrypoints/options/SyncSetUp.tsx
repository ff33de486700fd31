import { useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { Field } from '../../components/ui/Field.tsx';
import { Switch } from '../../components/ui/Switch.tsx';
import { databaseAddress } from '../../utils/library/sync/address.ts';
import { type SyncProblem, syncError } from '../../utils/library/sync/problems.ts';
import { syncProblem } from '../../utils/library/sync/sync-text.ts';
import { askBackground } from '../../utils/messaging/messages.ts';
import { t } from '../../utils/platform/i18n.ts';
import { requestHost } from '../../utils/platform/permissions.ts';

/** Asks for what sync needs, and says what is in the way. */
export function SyncSetUp() {
  const [address, setAddress] = useState('');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  /** The browser asks for access only in the click itself, so nothing may be waited for before. */
  const start = () => {
    let asked: Promise<boolean>;
    try {
      asked = requestHost(databaseAddress(address));
    } catch (error) {
      const { problem: kind, message } = syncError(error);
      return setProblem(syncProblem(kind, message));
    }
    setBusy(true);
    setProblem('');
    asked
      .then(() => askBackground('sync-set-up', { address, user, password, passphrase }))
      .then((found) => found && setProblem(syncProblem(found.problem as SyncProblem, found.detail)))
      .catch((error) => setProblem(syncProblem('failed', String(error))))
      .finally(() => setBusy(false));
  };
  return (
    <div class="sync-form">
      <Field
        label={t('syncAddress')}
        value={address}
        placeholder="https://couch.example.org/lede"
        onChange={setAddress}
      />
      <Field label={t('syncUser')} value={user} onChange={setUser} />
      <Field label={t('syncPassword')} value={password} hidden={!isShown} onChange={setPassword} />
      <Field label={t('syncPassphrase')} value={passphrase} hidden={!isShown} onChange={setPassphrase} />
      <p class="soft">{t('syncPassphraseNote')}</p>
      <Switch label={t('syncShow')} on={isShown} onChange={setShown} />
      <div class="setting-action">
        <Button
          label={t('syncStart')}
          look="primary"
          unavailable={isBusy ? t('syncStarting') : null}
          onPress={start}
        />
        <span role="status" class={problem ? 'sync-problem' : 'soft'}>
          {isBusy ? t('syncStarting') : problem}
        </span>
      </div>
    </div>
  );
}
