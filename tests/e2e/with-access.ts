import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './driver/driver.ts';
import { builtExtension, giveAccess } from './driver/launch.ts';

/** Lede with access to every site, or to those of the patterns alone. */
export async function withAccess(name: BrowserName, patterns?: string[]): Promise<{ extension: string }> {
  const extension = await mkdtemp(join(tmpdir(), 'lede-access-'));
  await cp(builtExtension(name), extension, { recursive: true });
  await giveAccess(extension, patterns);
  return { extension };
}
