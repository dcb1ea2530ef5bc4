import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleHandler } from '../../infra/bundle.ts';
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

  it('does without where nothing is solved', async () => {
    await bundleHandler('functions/kpi-job/index.ts', join(folder, 'job'));
    expect(existsSync(join(folder, 'job', 'index.mjs'))).toBe(true);
    expect(existsSync(join(folder, 'job', 'highs.wasm'))).toBe(false);
  });
});
