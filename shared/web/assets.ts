import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';

/** A static file under an address that changes with its content, so that it may be cached forever. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

export interface Assets {
  readonly style: Asset;
  readonly script?: Asset;
}

interface AssetOptions {
  readonly script?: boolean;
  /** The path under which a function is reached that shares its address with others. */
  readonly under?: string;
}

/** Loads the style sheet and, where a site has one, the browser script from a bundle's folder. */
export function loadAssets(folder: string, { script, under = '' }: AssetOptions = {}): Assets {
  const load = (file: string, type: string) => loadAsset(folder, under, file, type);
  const style = load('site.css', 'text/css; charset=utf-8');
  if (!script) return { style };
  return { style, script: load('enhance.js', 'text/javascript; charset=utf-8') };
}

function loadAsset(folder: string, under: string, file: string, type: string): Asset {
  const body = readFileSync(join(folder, file), 'utf8');
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const [name, extension] = file.split('.');
  return { path: `${under}/assets/${name}-${hash}.${extension}`, type, body };
}

/** Serves the assets; any other address beside them is not found. */
export function assetRoutes(assets: Assets): Hono {
  const routes = new Hono();
  for (const asset of [assets.style, assets.script]) {
    if (!asset) continue;
    routes.get(asset.path, (c) =>
      c.body(asset.body, 200, {
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    );
  }
  return routes;
}
