import type { Exporter } from './exporter.ts';

const loaders = import.meta.glob<{ exporter: Exporter }>('./formats/*.ts');

/** The ids of all formats, each the name of its file. */
export const formatIds: string[] = Object.keys(loaders).map((file) =>
  file.slice('./formats/'.length, -'.ts'.length),
);

/** A format by its id, loaded when first asked for. */
export async function loadFormat(id: string): Promise<Exporter> {
  const load = loaders[`./formats/${id}.ts`];
  if (!load) throw new RangeError(`No format: ${id}`);
  return (await load()).exporter;
}
