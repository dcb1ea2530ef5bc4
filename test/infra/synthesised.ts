import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import * as z from 'zod';
import { REGION, type StageConfig, stageConfig } from '../../infra/config.ts';
import { addPlatform, type Platform } from '../../infra/stacks/platform.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Stands for a bundle: no stack looks inside. */
const ANY_FOLDER = import.meta.dirname;
const { context } = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')));

/** Left to itself, every app leaves a folder behind. */
const outputs = mkdtempSync(join(tmpdir(), 'kiyose-synthesised-'));
afterAll(() => rmSync(outputs, { recursive: true, force: true }));

export interface Synthesised extends Platform {
  readonly app: App;
  readonly templates: { readonly data: Template; readonly service: Template };
}

/** The app as `cdk synth` sees it, with its feature flags, but without bundling. */
export function platformOf(config: StageConfig): Platform & { readonly app: App } {
  const app = new App({ context, outdir: mkdtempSync(join(outputs, 'cdk.out-')) });
  const env = { account: '111111111111', region: REGION };
  return { app, ...addPlatform(app, { config, env, bundles: () => ANY_FOLDER }) };
}

export function synthesise(stage: string, changes: Partial<StageConfig> = {}): Synthesised {
  const platform = platformOf({ ...stageConfig(stage), ...changes });
  const data = Template.fromStack(platform.data);
  const service = Template.fromStack(platform.service);
  return { ...platform, templates: { data, service } };
}
