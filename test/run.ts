import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { differences } from './calls/compare.ts';

/**
 * `npm test` (core) and `npm run test:all` (what takes longer): runs every check whether or not an
 * earlier one failed, and ends with one line `N passed, N failed`.
 */
const MODULES_AT_LEAST = 100;
const callsFolder = mkdtempSync(join(tmpdir(), 'kiyose-calls-'));

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const SUITES = {
  core: () => [
    check('types', 'tsc', ['--noEmit']),
    check('lint', 'biome', ['ci', '--colors=off', '.']),
    dependencyRules(),
    check('unused code', 'knip', ['--no-progress']),
    tests(['unit', 'integration', 'infra', 'browser']),
    recordedCalls(),
  ],
  all: () => [tests(['long'])],
};

function check(name: string, command: string, args: readonly string[]): Outcome {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) console.log(`${name}: failed`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A parser that reads nothing finds nothing wrong, so the number of modules read counts too. */
function dependencyRules(): Outcome {
  console.log('\n— dependency rules');
  const { stdout } = spawnSync(
    'depcruise',
    ['--output-type', 'json', 'surveys', 'shared', 'functions', 'infra'],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const report = z
    .object({
      modules: z.array(z.unknown()),
      summary: z.object({
        violations: z.array(
          z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
        ),
      }),
    })
    .safeParse(safely(() => JSON.parse(stdout)));
  const modules = report.data?.modules.length ?? 0;
  for (const { from, to, rule } of report.data?.summary.violations ?? []) {
    console.log(`${rule.name}: ${from} → ${to}`);
  }
  console.log(`${modules} modules read`);
  const sound = modules >= MODULES_AT_LEAST && report.data?.summary.violations.length === 0;
  return sound ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Rights are judged by recorded calls (decision 47), so these have to be the ones that tests make. */
function recordedCalls(): Outcome {
  console.log('\n— recorded calls');
  const found = differences(callsFolder);
  rmSync(callsFolder, { recursive: true, force: true });
  for (const line of found) console.log(line);
  if (found.length > 0) console.log('npm run record-calls writes them down anew.');
  return found.length > 0 ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

const VitestReportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

function tests(projects: readonly string[]): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'kiyose-tests-'));
  const outputFile = join(folder, 'report.json');
  const { status } = spawnSync(
    'vitest',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
    ],
    { stdio: 'inherit', env: { ...process.env, CALLS_FOLDER: callsFolder } },
  );
  const report = VitestReportSchema.safeParse(
    safely(() => JSON.parse(readFileSync(outputFile, 'utf8'))),
  ).data;
  rmSync(folder, { recursive: true, force: true });
  // A file that broke before its first test counts as one failure.
  const broken = report?.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = (report?.numFailedTests ?? 0) + (broken ?? 0);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: status === 0 ? failed : Math.max(1, failed),
  };
}

function safely(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const suite = process.argv[2];
if (suite !== 'core' && suite !== 'all') throw new Error('say core or all');
const outcomes = SUITES[suite]();
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
