import { existsSync } from 'node:fs';
import type { Pack } from '../utils/languages/pack.ts';

const folder = new URL('../utils/languages/packs/', import.meta.url);

/** The language packs for Node, which has no `import.meta.glob`: the same folder, read as files. */
export async function loadPack(tag: string): Promise<Pack | null> {
  // A tag comes from a page: only letters and hyphens make a file name.
  if (!/^[a-z]{2,3}(-[A-Za-z]+)*$/.test(tag)) return null;
  const file = new URL(`${tag}.ts`, folder);
  return existsSync(file) ? ((await import(file.href)) as { pack: Pack }).pack : null;
}
