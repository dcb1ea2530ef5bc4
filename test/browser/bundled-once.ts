import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleFunctions } from '../../infra/bundle.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with the bundle of every function. */
    bundles: string;
  }
}

/** Bundles every function once for all tests that start the platform: it is the same for each. */
export default async function bundleOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'kiyose-bundles-'));
  await bundleFunctions(folder);
  project.provide('bundles', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
