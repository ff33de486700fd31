import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Outcome, ROOT, runProgram } from './steps.ts';

const OUTPUT = join(ROOT, '.output');
const SOURCES = /-sources\.zip$/;

/**
 * Makes the packages of both browsers and the sources twice from nothing, and once more from the sources
 * package alone with the same dependencies: all must be the same byte for byte, so that whoever reviews
 * Lede can build what is in the store.
 */
export async function checkPackages(): Promise<Outcome> {
  const first = await makePackages(ROOT);
  const second = await makePackages(ROOT);
  const sources = [...first.keys()].find((name) => SOURCES.test(name));
  if (!sources) return { ok: false, output: `no sources package among ${[...first.keys()]}` };

  const folder = await mkdtemp(join(tmpdir(), 'lede-sources-'));
  await unpack(join(OUTPUT, sources), folder);
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const rebuilt = await makePackages(folder);
  await rm(folder, { recursive: true });

  const differing = [...first.keys()].filter(
    (name) => first.get(name) !== second.get(name) || first.get(name) !== rebuilt.get(name),
  );
  const lines = [...first].map(([name, hash]) => `${hash.slice(0, 16)} ${name}`);
  if (differing.length > 0) lines.push(`not the same each time: ${differing.join(', ')}`);
  return { ok: first.size === 3 && differing.length === 0, output: lines.join('\n') };
}

/** The names of the packages made in the folder's `.output`, with the SHA-256 of each. */
async function makePackages(folder: string): Promise<Map<string, string>> {
  const output = join(folder, '.output');
  await rm(output, { recursive: true, force: true });
  for (const browser of [[], ['-b', 'firefox', '--mv3']]) {
    const zip = await runProgram('wxt', ['zip', ...browser], folder);
    if (!zip.ok) throw new Error(zip.output);
  }
  const names = (await readdir(output)).filter((name) => name.endsWith('.zip')).sort();
  const hashes = new Map<string, string>();
  for (const name of names)
    hashes.set(
      name,
      createHash('sha256')
        .update(await readFile(join(output, name)))
        .digest('hex'),
    );
  return hashes;
}

async function unpack(archive: string, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(archive)))) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}
