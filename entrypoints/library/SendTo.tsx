import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { loadService } from '../../utils/connect/load.ts';
import { t } from '../../utils/platform/i18n.ts';
import { serviceSetups } from '../../utils/platform/services.ts';
import { Pick } from './Pick.tsx';

interface Props {
  unavailable: string | null;
  /** Sends what is chosen to the service. */
  onSend: (service: string) => Promise<void>;
}

/** Which service to send to; nothing where none is set up. */
export function SendTo({ unavailable, onSend }: Props) {
  const [services, setServices] = useState<[id: string, name: string][]>([]);
  const [chosen, setChosen] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    namesOfServices().then((names) => {
      setServices(names);
      setChosen(names[0]?.[0] ?? '');
    }, console.warn);
  }, []);
  if (services.length === 0) return null;
  return (
    <div class="export">
      <Pick label={t('sendTo')} value={chosen} options={services} onChoose={setChosen} />
      <Button
        label={t('sendNow')}
        unavailable={busy ? t('sendBusy') : unavailable}
        onPress={() => {
          setBusy(true);
          void onSend(chosen).finally(() => setBusy(false));
        }}
      />
    </div>
  );
}

const namesOfServices = async (): Promise<[string, string][]> =>
  Promise.all(
    Object.keys(await serviceSetups()).map(
      async (id): Promise<[string, string]> => [id, (await loadService(id)).name],
    ),
  );
