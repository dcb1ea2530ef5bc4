import { fork } from 'node:child_process';
import type { Measured } from './measured.ts';

/**
 * Runs one of the programs beside this file in a process of its own, so that nothing of what came
 * before counts.
 *
 * @param flags for Node.
 * @throws {Error} when it ends without a report.
 */
export function runAlone(
  program: 'export-answers.ts' | 'read-items.ts',
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Measured> {
  const child = fork(new URL(program, import.meta.url), {
    execArgv: [...flags],
    env: { ...environment, AWS_LAMBDA_FUNCTION_NAME: 'bench', POWERTOOLS_DEV: 'false', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let report: Measured | undefined;
    child.once('message', (message) => {
      report = message as Measured;
    });
    child.once('exit', () => (report ? resolve(report) : reject(new Error(`${program} failed`))));
  });
}
