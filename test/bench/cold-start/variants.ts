import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { bundleHandler } from '../../../infra/bundle.ts';
import type { PlannedFunction } from '../../../infra/rehearsal/template/functions.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The least a function can be, bundled as all are, with the room of the one it stands beside. */
export async function bareFunction(
  like: PlannedFunction,
  folder: string,
): Promise<PlannedFunction> {
  const code = join(folder, 'bare');
  await bundleHandler('test/bench/cold-start/bare-handler.ts', code);
  return { ...like, name: 'bare', code, environment: {} };
}

/** The same function without the AWS SDK in its bundle: it loads from packages, as from the runtime. */
export async function withSdkOutside(
  plan: PlannedFunction,
  folder: string,
): Promise<PlannedFunction> {
  const code = join(folder, `${plan.name}-sdk-outside`);
  mkdirSync(code);
  await bundleHandler(`functions/${plan.name}/index.ts`, code, ['@aws-sdk/*', '@smithy/*']);
  const assets = join(plan.code, 'assets');
  if (existsSync(assets)) cpSync(assets, join(code, 'assets'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(code, 'node_modules'));
  return { ...plan, code };
}
