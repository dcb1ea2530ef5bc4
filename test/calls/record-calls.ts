import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { record } from './compare.ts';

/** `npm run record-calls`: runs the tests that call AWS and writes down anew what they saw. */
const folder = mkdtempSync(join(tmpdir(), 'kiyose-calls-'));
const { status } = spawnSync('vitest', ['run', '--project', 'integration'], {
  stdio: 'inherit',
  env: { ...process.env, CALLS_FOLDER: folder },
});
if (status === 0) record(folder);
else console.log('Nothing recorded: a test failed, so calls may be missing.');
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
