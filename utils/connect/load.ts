import type { Connector } from './connector.ts';

const loaders = import.meta.glob<{ connector: Connector }>('./services/*.ts');

/** The ids of all services, each the name of its file. */
export const serviceIds: string[] = Object.keys(loaders).map((file) =>
  file.slice('./services/'.length, -'.ts'.length),
);

/** A service by its id, loaded when first asked for. */
export async function loadService(id: string): Promise<Connector> {
  const load = loaders[`./services/${id}.ts`];
  if (!load) throw new RangeError(`No service: ${id}`);
  return (await load()).connector;
}
