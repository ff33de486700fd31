import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The project's root folder. */
export const ROOT = join(import.meta.dirname, '..');

export interface Outcome {
  ok: boolean;
  /** What the program printed, on both streams. */
  output: string;
}

const BIN = join(ROOT, 'node_modules', '.bin');

/** Runs a program of `node_modules/.bin`, or any on PATH, in the root folder or another; never throws. */
export function runProgram(program: string, args: string[], folder = ROOT): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      // The project's own Node comes first for what these programs start in turn.
      env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}`, FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const BUILDS = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
};

/** Builds Lede for the browser into `.output`. */
export const build = (name: keyof typeof BUILDS): Promise<Outcome> => runProgram('wxt', BUILDS[name]);
