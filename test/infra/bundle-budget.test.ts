import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FUNCTIONS, type FunctionName } from '../../infra/bundle.ts';
import { type Bundled, bundled, packageOf } from './bundled.ts';

/**
 * The most that a function may load at its start, and hold in all under gzip, in KB: a tenth above what
 * it has. Raise a figure knowingly; a jump means that something heavy came along unasked.
 */
const BUDGETS: Record<FunctionName, readonly [atStart: number, compressed: number]> = {
  resident: [1100, 530],
  results: [1620, 550],
  'kpi-job': [1340, 370],
  'contact-job': [950, 290],
  'audit-job': [610, 230],
  'publication-job': [1520, 410],
  analysis: [1890, 550],
  letters: [1200, 490],
  paper: [1150, 350],
  administration: [1180, 400],
  coordinator: [1320, 510],
  counter: [1120, 460],
  'my-contact': [1150, 470],
};

/** Packages that only these functions have a use for. */
const USERS: Readonly<Record<string, readonly FunctionName[]>> = {
  // Encrypts and opens contact details.
  '@aws-crypto/client-node': ['resident', 'my-contact', 'letters', 'coordinator', 'counter'],
  '@aws-sdk/client-kms': ['resident', 'my-contact', 'letters', 'coordinator', 'counter'],
  // Heads of the audit trail.
  '@aws-sdk/client-s3': ['audit-job', 'administration'],
  '@aws-sdk/client-sesv2': ['coordinator'],
  'openid-client': ['analysis', 'coordinator'],
  'write-excel-file': ['analysis'],
  // Disclosure control.
  highs: ['publication-job'],
  qr: ['letters'],
};

/** Packages that load only once they are needed. */
const LATER = [
  '@aws-crypto/client-node',
  '@aws-lambda-powertools/metrics',
  '@aws-sdk/client-kms',
  '@aws-sdk/client-s3',
];

const DEVELOPMENT = Object.keys(
  z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')))
    .devDependencies,
);

const folder = mkdtempSync(join(tmpdir(), 'kiyose-budget-'));
const bundles = new Map<FunctionName, Bundled>();
beforeAll(async () => {
  await Promise.all(FUNCTIONS.map(async (name) => bundles.set(name, await bundled(name, folder))));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const bundleOf = (name: FunctionName): Bundled => {
  const found = bundles.get(name);
  if (!found) throw new Error(`${name} was not bundled`);
  return found;
};
const packagesOf = (modules: readonly string[]): Set<string> =>
  new Set(modules.flatMap((module) => packageOf(module) ?? []));

describe.each(FUNCTIONS)('the bundle of %s', (name) => {
  it('keeps to its budget, at the start and in all', () => {
    const { atStart, compressed } = bundleOf(name);
    const [mostAtStart, mostCompressed] = BUDGETS[name];
    expect(atStart / 1000).toBeLessThan(mostAtStart);
    expect(compressed / 1000).toBeLessThan(mostCompressed);
  });

  it('holds no other function’s code, nothing of the machine’s and nothing for development', () => {
    const { modules } = bundleOf(name);
    const foreign = modules.filter(
      (module) =>
        /^(infra|test)\//.test(module) ||
        (module.startsWith('functions/') && !module.startsWith(`functions/${name}/`)),
    );
    expect(foreign).toEqual([]);
    const packages = packagesOf(modules);
    expect(DEVELOPMENT.filter((development) => packages.has(development))).toEqual([]);
  });

  it('holds heavy packages only where it has a use for them', () => {
    const packages = packagesOf(bundleOf(name).modules);
    for (const [heavy, users] of Object.entries(USERS)) {
      expect(packages.has(heavy), `${heavy} in ${name}`).toBe(users.includes(name));
    }
  });

  it('loads at its start nothing that few requests need', () => {
    const packages = packagesOf(bundleOf(name).startModules);
    expect(LATER.filter((later) => packages.has(later))).toEqual([]);
  });

  it('holds the commands of the database that it sends, not all there are', () => {
    const { modules } = bundleOf(name);
    const commands = modules.filter((module) =>
      module.includes('/client-dynamodb/dist-es/commands/'),
    );
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.length).toBeLessThan(10);
  });

  it('holds definitions as checked data, not the code that checks them', () => {
    const { modules } = bundleOf(name);
    expect(modules.filter((module) => /^surveys\/[^/]+\//.test(module))).toEqual([]);
    expect(modules).not.toContain('shared/survey/parse-definition.ts');
  });
});
