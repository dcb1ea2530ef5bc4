import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { PICTURE_FILES } from '../functions/results/picture/picture-files.ts';
import { checkedSurveys } from './checked-surveys.ts';

export const FUNCTIONS = [
  'resident',
  'results',
  'my-contact',
  'kpi-job',
  'contact-job',
  'audit-job',
  'publication-job',
  'analysis',
  'letters',
  'paper',
  'administration',
  'coordinator',
  'counter',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

const ROOT = join(import.meta.dirname, '..');
const packages = createRequire(import.meta.url);

/**
 * Where the SDK would look for credentials that are not in the environment, where every function has them. Of
 * these each would be a file of its own, and all they share files more to load.
 */
const OTHER_CREDENTIALS = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

/** Where a function's bundle lies: `index.mjs` with `handler`, and `assets/` for the sites. */
export const bundleFolder = (name: FunctionName, out: string): string => join(out, name);

/**
 * Bundles every function as it is deployed: ES modules for Node 24, the AWS SDK inside
 * (docs/decisions/0045), heavy modules split off so that they load only when needed.
 */
export async function bundleFunctions(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await Promise.all(FUNCTIONS.map((name) => bundleFunction(name, bundleFolder(name, out))));
}

/** One function with its assets. */
export async function bundleFunction(name: FunctionName, folder: string): Promise<void> {
  await bundleHandler(`functions/${name}/index.ts`, folder);
  await bundleAssets(name, join(folder, 'assets'));
}

/**
 * Bundles one module that exports `handler` into `index.mjs`, with the solver of disclosure control
 * beside it where the module reaches it.
 *
 * @param entry its path from the root.
 * @param external packages that the runtime is to bring along.
 * @returns what went into which file.
 */
export async function bundleHandler(
  entry: string,
  folder: string,
  external: readonly string[] = [],
): Promise<Metafile> {
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [{ in: entry, out: 'index' }],
    metafile: true,
    outdir: folder,
    external: [...OTHER_CREDENTIALS, ...external],
    plugins: [checkedSurveys],
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // Names stay, so that a stack in the log says where it arose.
    minifyWhitespace: true,
    minifySyntax: true,
    splitting: true,
    format: 'esm',
    // Escaped, Japanese takes twice the bytes.
    charset: 'utf8',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    // It does not name its ES modules. From its CommonJS all of the AWS SDK would be required, and none shaken off.
    alias: {
      '@aws-crypto/client-node': '@aws-crypto/client-node/build/module/src/index.js',
    },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    // Some dependencies are CommonJS and call require for Node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  if (holdsSolver(metafile)) {
    copyFileSync(packages.resolve('highs/runtime'), join(folder, 'highs.wasm'));
  }
  return metafile;
}

/** HiGHS reads its WebAssembly from the folder it runs in, which no bundler sees. */
const holdsSolver = ({ inputs }: Metafile): boolean =>
  Object.keys(inputs).some((path) => path.includes('node_modules/highs/'));

/** Styles every site shares, and a site's own browser script where it has one. */
async function bundleAssets(name: FunctionName, folder: string): Promise<void> {
  if (name.endsWith('-job')) return;
  const script = `functions/${name}/browser/enhance.ts`;
  await build({
    absWorkingDir: ROOT,
    entryPoints: [
      { in: 'shared/web/styles/site.css', out: 'site' },
      ...(existsSync(join(ROOT, script)) ? [{ in: script, out: 'enhance' }] : []),
    ],
    outdir: folder,
    bundle: true,
    // A module knows its own address, and with it where the site begins.
    format: 'esm',
    minify: true,
    target: ['chrome100', 'safari15.4', 'firefox100'],
    logLevel: 'warning',
  });
  if (name === 'results') {
    for (const { source, name } of Object.values(PICTURE_FILES)) {
      copyFileSync(packages.resolve(source), join(folder, name));
    }
  }
}
