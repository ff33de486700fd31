import { execFile, spawnSync } from 'node:child_process';
import { glob, readFile, realpath } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from '../tests/e2e/driver/driver.ts';

const run = promisify(execFile);

interface Knowledge {
  /** Names on PATH, the plain build before the snap. */
  names: string[];
  /** Other usual places; `*` stands for one level. */
  places: string[];
  packages: { apt: string[]; brew: string };
  /** The oldest version that Lede runs in. */
  oldest: number;
  variable: string;
}

const KNOWN: Record<BrowserName, Knowledge> = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '~/.cache/puppeteer/chrome/*/*/chrome',
    ],
    packages: { apt: ['chromium', 'chromium-browser'], brew: 'google-chrome' },
    oldest: 140,
    variable: 'LEDE_CHROMIUM',
  },
  firefox: {
    names: ['firefox-esr', 'firefox', 'firefox-devedition'],
    places: [
      '/opt/firefox/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '~/Applications/Firefox.app/Contents/MacOS/firefox',
      '~/.cache/puppeteer/firefox/*/*/firefox',
    ],
    packages: { apt: ['firefox-esr', 'firefox'], brew: 'firefox' },
    oldest: 142,
    variable: 'LEDE_FIREFOX',
  },
};

/**
 * The browser's executable: the one that the variable names, else the first that runs of those on PATH and
 * in the usual places; null where there is none.
 * @throws where the variable names something that is no such browser.
 */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  const { names, places, oldest, variable } = KNOWN[name];
  const given = process.env[variable];
  if (given) {
    if ((await versionOf(given, name)) >= oldest) return given;
    throw new Error(`${variable} is ${given}, which is no ${name} of version ${oldest} or later.`);
  }
  const onPath = names.flatMap((file) =>
    (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, file)),
  );
  const elsewhere = places.map((place) => place.replace(/^~/, homedir()));
  for (const pattern of [...onPath, ...elsewhere])
    for await (const path of glob(pattern)) if ((await versionOf(path, name)) >= oldest) return path;
  return null;
}

/**
 * As `findBrowser`, and where there is none installs it with the system's package manager.
 * @throws in one sentence that says what to install, where that is not possible.
 */
export async function requireBrowser(name: BrowserName, say: (line: string) => void): Promise<string> {
  const found = await findBrowser(name);
  if (found) return found;
  const command = await installCommand(name);
  if (command) {
    say(`No ${name} here: ${command.map((part) => part.join(' ')).join(' && ')}`);
    for (const [program, ...args] of command) if (!succeeds(program!, args)) break;
    const installed = await findBrowser(name);
    if (installed) return installed;
  }
  const { oldest, variable } = KNOWN[name];
  const title = name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox';
  throw new Error(
    `Install ${title} ${oldest} or later (${hint(name)}), or set ${variable} to the path of one that is here.`,
  );
}

/**
 * Where the browser can keep a profile: the temporary folder, but a snap sees only its own.
 */
export async function profileFolder(executable: string): Promise<string> {
  if (!(await isSnap(executable))) return tmpdir();
  return join(homedir(), 'snap', /firefox/.test(executable) ? 'firefox' : 'chromium', 'common');
}

/** The main version that the program prints, 0 where it is no such browser or does not run. */
async function versionOf(path: string, name: BrowserName): Promise<number> {
  const { stdout } = await run(path, ['--version'], { timeout: 20_000 }).catch(() => ({ stdout: '' }));
  const pattern = name === 'firefox' ? /Firefox (\d+)\./ : /(?:Chromium|Chrome)\D*(\d+)\./;
  return Number(pattern.exec(stdout)?.[1] ?? 0);
}

async function isSnap(executable: string): Promise<boolean> {
  const path = await realpath(executable);
  if (executable.startsWith('/snap/') || path.endsWith('/snap')) return true;
  // Ubuntu's packages of these names hold a script that starts the snap.
  const head = (await readFile(path)).subarray(0, 4096).toString('latin1');
  return head.startsWith('#!') && head.includes('/snap/bin/');
}

/** The commands that install the browser without a question; null where none is known. */
async function installCommand(name: BrowserName): Promise<string[][] | null> {
  const { apt, brew } = KNOWN[name].packages;
  if (process.platform === 'darwin') return here('brew') ? [['brew', 'install', '--cask', brew]] : null;
  const root = process.getuid?.() === 0 ? [] : ['sudo', ...(process.stdin.isTTY ? [] : ['-n'])];
  if (root.length > 0 && !here('sudo')) return null;
  if (here('apt-get')) {
    const update = [...root, 'apt-get', '-q', 'update'];
    if (!aptOffers(apt)) succeeds(update[0]!, update.slice(1));
    const offered = aptOffers(apt);
    const install = ['apt-get', '-q', 'install', '-y', '--no-install-recommends'];
    if (offered) return [update, [...root, ...install, offered]];
  }
  return here('snap') ? [[...root, 'snap', 'install', name]] : null;
}

/** The first of these packages that holds the browser itself: Ubuntu's only fetch the snap. */
function aptOffers(packages: string[]): string | undefined {
  return packages.find((name) => {
    const { status, stdout } = spawnSync('apt-cache', ['show', '--no-all-versions', name], {
      encoding: 'utf8',
    });
    return status === 0 && /^Package:/m.test(stdout) && !/snap/i.test(stdout);
  });
}

function hint(name: BrowserName): string {
  const { apt, brew } = KNOWN[name].packages;
  if (process.platform === 'darwin') return `brew install --cask ${brew}`;
  if (aptOffers(apt)) return `apt-get install ${aptOffers(apt)}`;
  if (here('snap')) return `snap install ${name}`;
  return `npx @puppeteer/browsers install ${name === 'chromium' ? 'chrome' : name}@stable`;
}

const succeeds = (program: string, args: string[]): boolean =>
  spawnSync(program, args, {
    stdio: ['inherit', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const here = (program: string): boolean =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((dir) => spawnSync('test', ['-x', join(dir, program)]).status === 0);
