import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles what stands for Lambda's runtime into one plain file, so that a process pays for no more
 * than loading its function.
 *
 * @returns its path.
 */
export async function bundleBootstrap(folder: string): Promise<string> {
  const outfile = join(folder, 'bootstrap.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../../local/lambda-worker.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    logLevel: 'warning',
  });
  return outfile;
}
