import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { bundleHandler, type FunctionName } from '../../infra/bundle.ts';

/** What a function's bundle holds. */
export interface Bundled {
  /** Bytes of code that load before the first request, and how many all code has under gzip. */
  readonly atStart: number;
  readonly compressed: number;
  /** Modules by path from the root, of code that loads at the start and of all code. */
  readonly startModules: readonly string[];
  readonly modules: readonly string[];
}

/** Bundles a function as it is deployed. */
export async function bundled(name: FunctionName, folder: string): Promise<Bundled> {
  const { outputs } = await bundleHandler(`functions/${name}/index.ts`, join(folder, name));
  const entry = Object.keys(outputs).find((path) => path.endsWith('/index.mjs')) ?? '';
  const start = withImports(outputs, entry);
  const modulesOf = (paths: readonly string[]) => [
    ...new Set(
      paths.flatMap((path) =>
        Object.entries(outputs[path]?.inputs ?? {})
          .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
          .map(([module]) => module),
      ),
    ),
  ];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const files = Object.keys(outputs).map((path) => readFileSync(join(folder, name, fileOf(path))));
  return {
    atStart: sum(start.map((path) => outputs[path]?.bytes ?? 0)),
    compressed: sum(files.map((file) => gzipSync(file).length)),
    startModules: modulesOf(start),
    modules: modulesOf(Object.keys(outputs)),
  };
}

const fileOf = (path: string): string => path.split('/').at(-1) ?? '';

/** An output and all that it imports without being asked to later. */
function withImports(outputs: Metafile['outputs'], path: string, seen = new Set<string>()) {
  if (seen.has(path)) return [...seen];
  seen.add(path);
  for (const { kind, path: imported } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement' && outputs[imported]) withImports(outputs, imported, seen);
  }
  return [...seen];
}

/** The package that a module belongs to, if it is one of the packages. */
export const packageOf = (module: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
