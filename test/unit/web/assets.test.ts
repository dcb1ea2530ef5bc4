import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assetRoutes, loadAssets } from '../../../shared/web/assets.ts';

const folder = mkdtempSync(join(tmpdir(), 'assets-'));
writeFileSync(join(folder, 'site.css'), 'body { margin: 0 }');
writeFileSync(join(folder, 'enhance.js'), 'export {};');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the assets of a site', () => {
  it('are served under an address of their content, to be cached forever', async () => {
    const assets = loadAssets(folder, { script: true });
    const routes = assetRoutes(assets);
    const style = await routes.request(assets.style.path);
    expect(await style.text()).toBe('body { margin: 0 }');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(style.headers.get('cache-control')).toContain('immutable');
    const script = await routes.request(assets.script?.path ?? '');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('change their address with their content', () => {
    const before = loadAssets(folder).style.path;
    writeFileSync(join(folder, 'site.css'), 'body { margin: 1px }');
    expect(loadAssets(folder).style.path).not.toBe(before);
  });

  it('need no script', () => {
    expect(loadAssets(folder).script).toBeUndefined();
  });

  it('leave any other address unknown', async () => {
    const routes = assetRoutes(loadAssets(folder));
    expect((await routes.request('/assets/site.css')).status).toBe(404);
    expect((await routes.request('/assets/../enhance.js')).status).toBe(404);
  });
});
