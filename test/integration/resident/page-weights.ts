import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleFolder, bundleFunctions } from '../../../infra/bundle.ts';
import { loadAssets } from '../../../shared/web/assets.ts';
import type { Shown } from './browser.ts';

/** In bytes, compressed: what a slow phone loads before anything can be read. */
const FIRST_PAGE = 40 * 1024;
const FURTHER_PAGE = 15 * 1024;

const weight = (text: string): number => gzipSync(text).byteLength;

/** Bundles the form as it is deployed. @returns which of some pages are too heavy, by name. */
export async function weighPages(): Promise<
  (pages: ReadonlyMap<string, Shown>) => (readonly [string, number])[]
> {
  const folder = mkdtempSync(join(tmpdir(), 'kiyose-weight-'));
  await bundleFunctions(folder);
  const assets = loadAssets(join(bundleFolder('resident', folder), 'assets'), { script: true });
  rmSync(folder, { recursive: true, force: true });
  const around = weight(assets.style.body) + weight(assets.script?.body ?? '');
  return (pages) =>
    [...pages]
      .map(([name, { text }]) => [name, weight(text)] as const)
      // Style and script come with the first page alone, whichever it is, and are kept from then on.
      .filter(([, page]) => page > FURTHER_PAGE || page + around > FIRST_PAGE);
}
