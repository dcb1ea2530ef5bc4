import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Ports, printPorts } from './on-this-machine.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * `cdk synth` of a stage whose names lead to this machine. Needs neither an account nor a network.
 *
 * @param folder takes the templates and bundles.
 * @throws {Error} with what the command said, when it fails.
 */
export async function synthesise(stage: string, ports: Ports, folder: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/aws-cdk/bin/cdk'),
      'synth',
      '--quiet',
      '--no-notices',
      `--output=${folder}`,
      `--context=stage=${stage}`,
      `--context=ports=${printPorts(ports)}`,
    ],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const said = text(child.stderr);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`cdk synth failed:\n${await said}`);
}
