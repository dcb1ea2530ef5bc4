import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleFunctions } from '../../infra/bundle.ts';
import { freePort } from '../../infra/local/dynamodb.ts';
import { startPlatform } from '../../infra/local/platform.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with the bundle of every function. */
    bundles: string;
    /** The data of a platform that was started once and stopped: the sample year is in it. */
    firstData: string;
  }
}

/**
 * Does once for all tests what each start of a platform would do alike: bundles every function and
 * stores the sample year.
 */
export default async function prepareOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'kiyose-prepared-'));
  const bundles = join(folder, 'bundles');
  const firstData = join(folder, 'data');
  await bundleFunctions(bundles);
  const settings = {
    PUBLIC_PORT: await freePort(),
    OFFICE_PORT: await freePort(),
    COORDINATOR_PORT: await freePort(),
    DATA_DIR: firstData,
  };
  await (await startPlatform(settings, bundles)).stop();
  project.provide('bundles', bundles);
  project.provide('firstData', firstData);
  return () => rmSync(folder, { recursive: true, force: true });
}
