import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { PICTURE_FILES } from '../../functions/results/picture/picture-files.ts';
import { bundleFunction, bundleHandler } from '../../infra/bundle.ts';
import { handler } from '../fixtures/solver-handler.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiyose-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundle of a function', () => {
  it('carries the solver of disclosure control, and solves with it as the source does', async () => {
    await bundleHandler('test/fixtures/solver-handler.ts', folder);
    const code = `const { handler } = await import(${JSON.stringify(
      pathToFileURL(join(folder, 'index.mjs')).href,
    )}); process.stdout.write(JSON.stringify(await handler()));`;
    // Outside the repository there is no node_modules to fall back on.
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', code],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    const hidden = await handler();
    expect(hidden).toContain('u|a=a1|q=q1');
    expect(JSON.parse(stdout)).toEqual(hidden);
  });

  it('of the results carries what pictures are drawn with, apart from what pages need', async () => {
    const results = join(folder, 'results');
    await bundleFunction('results', results);
    const { font, fontLicence, rasteriser } = PICTURE_FILES;
    for (const { name } of [font, fontLicence, rasteriser]) {
      expect(existsSync(join(results, 'assets', name)), name).toBe(true);
    }
    // What draws lies in pieces of its own, which load with the first picture.
    const main = readFileSync(join(results, 'index.mjs'), 'utf8');
    expect(main).not.toContain('unitsPerEm');
    const pieces = readdirSync(results).filter((name) => name !== 'index.mjs');
    expect(pieces.some((name) => name.startsWith('opentype'))).toBe(true);
  });

  it('does without where nothing is solved', async () => {
    await bundleHandler('functions/kpi-job/index.ts', join(folder, 'job'));
    expect(existsSync(join(folder, 'job', 'index.mjs'))).toBe(true);
    expect(existsSync(join(folder, 'job', 'highs.wasm'))).toBe(false);
  });
});
