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
  resident: [1600, 610],
  results: [1680, 610],
  'kpi-job': [1390, 430],
  'contact-job': [990, 340],
  'audit-job': [630, 280],
  'publication-job': [1570, 470],
  analysis: [1930, 600],
  letters: [1450, 580],
  paper: [1210, 410],
  administration: [1190, 450],
  coordinator: [1520, 620],
  counter: [1360, 580],
  'my-contact': [1390, 590],
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
const LATER = ['@aws-crypto/client-node', '@aws-sdk/client-kms', '@aws-sdk/client-s3'];

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

  it('holds definitions as checked data, not the code that checks them', () => {
    const { modules } = bundleOf(name);
    expect(modules.filter((module) => /^surveys\/[^/]+\//.test(module))).toEqual([]);
    expect(modules).not.toContain('shared/survey/parse-definition.ts');
  });
});
