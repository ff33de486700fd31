import type { ToastState } from '../../components/reading/use-toast.ts';
import { useLoaded } from '../../components/settings/use-loaded.ts';
import type { Connector, Setup } from '../../utils/connect/connector.ts';
import { loadService, serviceIds } from '../../utils/connect/load.ts';
import { t } from '../../utils/platform/i18n.ts';
import { serviceSetups } from '../../utils/platform/services.ts';
import { Service } from './Service.tsx';

interface Known {
  id: string;
  connector: Connector;
  setup: Setup | null;
}

/** The services that articles can be sent to, each set up and forgotten by itself. */
export function Services({ say }: { say: (toast: ToastState) => void }) {
  const [known] = useLoaded(knownServices);
  return (
    <>
      <p>{t('connectText')}</p>
      {known?.map(({ id, connector, setup }) => (
        <Service key={id} id={id} connector={connector} kept={setup} say={say} />
      ))}
    </>
  );
}

async function knownServices(): Promise<Known[]> {
  const setups = await serviceSetups();
  const known = await Promise.all(
    serviceIds.map(async (id) => ({ id, connector: await loadService(id), setup: setups[id] ?? null })),
  );
  return known.sort((one, other) => one.connector.name.localeCompare(other.connector.name));
}
