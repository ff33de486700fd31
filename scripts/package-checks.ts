import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runProgram } from './steps.ts';

const CHROME = join(ROOT, '.output', 'chrome-mv3');
const FIREFOX = join(ROOT, '.output', 'firefox-mv3');

/** The most bytes, as built, of what runs on pages and of what a click waits for. */
const BUDGETS: { what: string; files(): Promise<string[]>; bytes: number }[] = [
  { what: 'detector', files: async () => [await namedFile('detector.js')], bytes: 5_000 },
  // Readability is 33 kB of it; the words of the page's languages are given to it. The aim is 60 kB.
  { what: 'extractor', files: async () => [await namedFile('extractor.js')], bytes: 100_000 },
  // Its view is loaded behind its frame, always.
  { what: 'popup', files: () => loadedAlways('popup.html', /^(?:chunks|assets)\/App-/), bytes: 180_000 },
];

/** One line for every part, and whether all keep within their budgets. */
export async function checkBudgets(): Promise<{ ok: boolean; output: string }> {
  const lines: string[] = [];
  let ok = true;
  for (const { what, files, bytes } of BUDGETS) {
    let size = 0;
    for (const file of await files()) size += (await stat(file)).size;
    const within = size > 0 && size <= bytes;
    ok &&= within;
    lines.push(
      `${what} ${(size / 1000).toFixed(1)} kB of ${bytes / 1000} kB${within ? '' : ': over the budget'}`,
    );
  }
  return { ok, output: lines.join('\n') };
}

async function namedFile(name: string): Promise<string> {
  const files = await readdir(CHROME, { recursive: true });
  const found = files.find((file) => file === name || file.endsWith(`/${name}`));
  if (!found) throw new Error(`There is no ${name} in the build`);
  return join(CHROME, found);
}

/**
 * The scripts and styles that a page loads before any lazy part: those it names and those that `later` knows, with
 * their static imports.
 */
async function loadedAlways(page: string, later: RegExp): Promise<string[]> {
  const html = await readFile(join(CHROME, page), 'utf8');
  const files = await readdir(CHROME, { recursive: true });
  const found = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const source = await readFile(path, 'utf8');
    for (const [, name] of source.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      await visit(join(path, '..', name!));
  };
  for (const [, name] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    await visit(join(CHROME, name!));
  for (const file of files) if (later.test(file)) await visit(join(CHROME, file));
  return [...found];
}

/**
 * What `web-ext lint` warns of in bundled libraries: the code at the place it names, by library.
 * Everything else fails.
 */
const KNOWN_WARNINGS = [
  {
    library: 'preact',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    source: /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html/,
  },
  {
    library: 'Readability',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    source: /_charThreshold.{0,40}\.innerHTML=\w+,this\._attempts/,
  },
  {
    library: 'Readability',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    source: /_isSingleImage.{0,80}\.innerHTML=\w+\.innerHTML/,
  },
];

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** Runs `web-ext lint` on the Firefox build; fails on any finding that is not a known one of a library. */
export async function lintPackage(): Promise<{ ok: boolean; output: string }> {
  const { output } = await runProgram('web-ext', ['lint', '-s', FIREFOX, '-o', 'json']);
  const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as {
    errors: Finding[];
    warnings: Finding[];
    notices: Finding[];
  };
  const unknown: string[] = [];
  const known = new Map<string, number>();
  for (const finding of [...report.errors, ...report.warnings, ...report.notices]) {
    const around = await sourceAround(finding);
    const match = KNOWN_WARNINGS.find(({ code, source }) => finding.code === code && source.test(around));
    if (match) known.set(match.library, (known.get(match.library) ?? 0) + 1);
    else
      unknown.push(
        `${finding.code} in ${finding.file}:${finding.line}:${finding.column}: ${finding.message}`,
      );
  }
  const counted = [...known].map(([library, number]) => `${number} of ${library}`).join(', ');
  return {
    ok: unknown.length === 0,
    output: [...unknown, `known warnings: ${counted || 'none'}`].join('\n'),
  };
}

async function sourceAround({ file, line, column }: Finding): Promise<string> {
  if (!file || !line || column === undefined) return '';
  const source = (await readFile(join(FIREFOX, file), 'utf8')).split('\n')[line - 1] ?? '';
  return source.slice(Math.max(0, column - 150), column + 150);
}
