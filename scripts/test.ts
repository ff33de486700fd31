import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './browsers.ts';
import { checkBudgets, lintPackage } from './package-checks.ts';
import { checkPackages } from './packages.ts';
import { build, type Outcome, runProgram } from './steps.ts';

interface Result extends Outcome {
  passed?: number;
  failed?: number;
}

interface Step {
  name: string;
  run(): Promise<Result>;
  /** Steps that this one makes no sense without. */
  needs?: string[];
}

const STEPS: Step[] = [
  { name: 'prepare', run: () => runProgram('wxt', ['prepare']) },
  {
    name: 'types',
    run: () => runProgram('tsc', ['--pretty', 'false', '--noEmit', '-p', '.']),
    needs: ['prepare'],
  },
  {
    name: 'types of the pure ring',
    run: () => runProgram('tsc', ['--pretty', 'false', '--noEmit', '-p', 'tsconfig.pure.json']),
  },
  { name: 'lint and format', run: () => runProgram('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'dead code', run: () => runProgram('knip', []), needs: ['prepare'] },
  { name: 'unit, contract and corpus tests', run: () => vitest('unit'), needs: ['prepare'] },
  { name: 'build for Chrome', run: () => build('chromium') },
  { name: 'build for Firefox', run: () => build('firefox') },
  { name: 'sizes', run: checkBudgets, needs: ['build for Chrome'] },
  { name: 'package lint', run: lintPackage, needs: ['build for Firefox'] },
  { name: 'packages, built twice and from the sources', run: checkPackages, needs: ['prepare'] },
  { name: 'browsers', run: browsers },
  {
    name: 'end-to-end tests',
    run: () => vitest('e2e'),
    needs: ['build for Chrome', 'build for Firefox', 'browsers'],
  },
];

async function browsers(): Promise<Result> {
  const found: string[] = [];
  for (const name of ['chromium', 'firefox'] as const) found.push(await requireBrowser(name, console.log));
  return { ok: true, output: found.join('\n') };
}

interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** Runs one vitest project and reads its JSON report. A file that cannot be loaded counts as a failed test. */
async function vitest(project: string): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-test-'));
  const file = join(folder, 'report.json');
  const { ok, output } = await runProgram('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => null,
  );
  await rm(folder, { recursive: true, force: true });
  if (!report) return { ok: false, output };
  const failures: string[] = [];
  let failed = report.numFailedTests;
  for (const { name, message, status, assertionResults } of report.testResults) {
    const broken = assertionResults.filter((test) => test.status === 'failed');
    for (const test of broken) failures.push(`${name}\n${test.fullName}\n${test.failureMessages.join('\n')}`);
    if (status === 'failed' && broken.length === 0) {
      failed++;
      failures.push(`${name}\n${message}`);
    }
  }
  if (!ok && failed === 0) failures.push(output);
  return { ok: ok && failed === 0, output: failures.join('\n\n'), passed: report.numPassedTests, failed };
}

/** Steps whose answer is worth a line even where all is well. */
const TALKATIVE = new Set([
  'sizes',
  'package lint',
  'browsers',
  'packages, built twice and from the sources',
]);

async function main(): Promise<void> {
  const bad = new Set<string>();
  let passed = 0;
  let failed = 0;
  for (const { name, run, needs = [] } of STEPS) {
    const missing = needs.find((need) => bad.has(need));
    const start = performance.now();
    const result: Result = missing
      ? { ok: false, output: `not run: ${missing} failed` }
      : await run().catch((error: Error) => ({ ok: false, output: error.stack ?? error.message }));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const tests = result.passed === undefined ? '' : `, ${result.passed} passed, ${result.failed} failed`;
    console.log(`${result.ok ? '✓' : '✗'} ${name} (${seconds} s${tests})`);
    if (result.output && (!result.ok || TALKATIVE.has(name))) console.log(indent(result.output));
    passed += result.passed ?? 0;
    failed += result.ok ? 0 : Math.max(1, result.failed ?? 0);
    if (!result.ok) bad.add(name);
  }
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

const indent = (text: string): string => text.trim().replace(/^/gm, '    ');

await main();
