import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { REGION, stageConfig } from '../../../infra/config.ts';
import { onThisMachine } from '../../../infra/rehearsal/on-this-machine.ts';
import { type Assembly, readAssembly } from '../../../infra/rehearsal/template/assembly.ts';
import { addPlatform } from '../../../infra/stacks/platform.ts';

const ROOT = join(import.meta.dirname, '../../..');
export const PORTS = { resident: 4141, office: 4142, coordinator: 4143, login: 4144 };

/** The dev stage as a rehearsal synthesises it, but with empty bundles. */
export function synthesisedAssembly(folder: string): Assembly {
  const bundle = join(folder, 'bundle');
  mkdirSync(bundle);
  writeFileSync(join(bundle, 'index.mjs'), 'export const handler = async () => {};\n');
  const { context } = z
    .object({ context: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')));
  const outdir = join(folder, 'cdk.out');
  // The command line tool asks for paths by itself.
  const app = new App({ context: { ...context, 'aws:cdk:enable-path-metadata': true }, outdir });
  addPlatform(app, {
    config: onThisMachine(stageConfig('dev'), PORTS, new Date()),
    env: { account: '111111111111', region: REGION },
    bundles: () => bundle,
  });
  app.synth();
  return readAssembly(outdir);
}
