import type { Pack } from './pack.ts';

const loaders = import.meta.glob<{ pack: Pack }>('./packs/*.ts');

/** The pack of a language by its BCP 47 tag, or null where Lede has none. Loaded when first asked for. */
export async function loadPack(tag: string): Promise<Pack | null> {
  const load = loaders[`./packs/${tag}.ts`];
  return load ? (await load()).pack : null;
}
