import { benchInteractions } from './bench/interactions.ts';
import { benchLibrary } from './bench/library.ts';
import { machine } from './bench/machine.ts';
import { benchPagesAndPopup } from './bench/pages.ts';
import { build } from './steps.ts';

/** `npm run bench`: all parts; `npm run bench -- library`: one; `-- library 100000`: a library of another size. */
const PARTS: Record<string, (size: number) => Promise<void>> = {
  pages: benchPagesAndPopup,
  interactions: benchInteractions,
  library: benchLibrary,
};
const LIBRARY = 10_000;

const [wanted, size] = process.argv.slice(2);
if (wanted && !PARTS[wanted]) throw new Error(`${wanted} is none of ${Object.keys(PARTS).join(', ')}`);
const built = await build('chromium');
if (!built.ok) throw new Error(built.output);
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted && wanted !== name) continue;
  console.log(`${name}, in Chromium; ${machine()}\n`);
  await measure(Number(size ?? LIBRARY));
  console.log(`\n${machine()} at the end\n`);
}
