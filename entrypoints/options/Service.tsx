import { useState } from 'preact/hooks';
import { connectProblem } from '../../components/connect/problem-text.ts';
import type { ToastState } from '../../components/reading/use-toast.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Field } from '../../components/ui/Field.tsx';
import type { Connector, ConnectorField, Setup } from '../../utils/connect/connector.ts';
import { send } from '../../utils/connect/send.ts';
import { type MessageKey, t } from '../../utils/platform/i18n.ts';
import { requestHost } from '../../utils/platform/permissions.ts';
import { forgetService, keepService } from '../../utils/platform/services.ts';

interface Props {
  id: string;
  connector: Connector;
  /** What was set up before; null where nothing was. */
  kept: Setup | null;
  say: (toast: ToastState) => void;
}

const LABELS: Record<ConnectorField['id'], MessageKey> = {
  server: 'connectServer',
  token: 'connectToken',
  user: 'connectUser',
  password: 'connectPassword',
  clientId: 'connectClientId',
  clientSecret: 'connectClientSecret',
};

/** One service: what it wants to know, and whether that works. */
export function Service({ id, connector, kept, say }: Props) {
  const { name, fields } = connector;
  const [on, setOn] = useState(kept !== null);
  const [setup, setSetup] = useState<Setup>(
    () => kept ?? Object.fromEntries(fields.map((field) => [field.id, field.fallback])),
  );
  const [state, setState] = useState('');
  const missing = fields.some((field) => !setup[field.id]?.trim());

  const setUp = async () => {
    try {
      // The question has to follow the press at once, so nothing may be waited for before it.
      const asked = requestHost(connector.addressOf(setup));
      setState(t('connectChecking', name));
      if (!(await asked)) return setState(t('connectNoAccess', name));
      await connector.check(setup, send);
      await keepService(id, setup);
      setOn(true);
      setState(t('connectWorks', name));
    } catch (error) {
      setState(connectProblem(error, name));
    }
  };
  const forget = async () => {
    await forgetService(id);
    setOn(false);
    setState('');
    const restore = async () => {
      await keepService(id, setup);
      setOn(true);
    };
    say({ message: t('connectForgotten', name), action: { label: t('undo'), onPress: restore } });
  };

  return (
    <details class="service" open={on || undefined}>
      <summary>
        {name}
        {on && <span class="tag">{t('connectOn')}</span>}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!missing) void setUp();
        }}
      >
        {fields.map((field) => (
          <Field
            key={field.id}
            label={t(LABELS[field.id])}
            hidden={field.secret}
            value={setup[field.id] ?? ''}
            onChange={(value) => setSetup({ ...setup, [field.id]: value })}
          />
        ))}
        <div class="setting-action">
          <Button
            label={t('connectSetUp', name)}
            unavailable={missing ? t('connectMissing') : null}
            onPress={setUp}
          />
          {on && <Button label={t('connectForget', name)} look="quiet" onPress={forget} />}
        </div>
        <p role="status" class="soft">
          {state}
        </p>
      </form>
    </details>
  );
}
