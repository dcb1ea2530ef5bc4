import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFolder, bundleFunctions } from '../../../infra/bundle.ts';
import { LANGUAGES } from '../../../shared/survey/language.ts';
import { type Assets, loadAssets } from '../../../shared/web/assets.ts';
import { definition, schedule } from '../../fixtures/definition.ts';
import { kiyose } from '../../fixtures/kiyose.ts';
import { A_WALK, beginWalk, everyPage, type Walk } from './every-page.ts';

/** In bytes, compressed: what a slow phone loads before anything can be read. */
const FIRST_PAGE = 40 * 1024;
const FURTHER_PAGE = 15 * 1024;

const weight = (text: string): number => gzipSync(text).byteLength;

let folder: string;
let assets: Assets;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiyose-weight-'));
  await bundleFunctions(folder);
  assets = loadAssets(join(bundleFolder('resident', folder), 'assets'), { script: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['the invented survey', { definition, schedule }],
  ['Kiyose’s survey', kiyose],
])('%s', (_name, edition) => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await beginWalk(edition);
  });

  it.each(LANGUAGES)(
    'loads quickly on a slow line, in %s',
    async (language) => {
      const style = weight(assets.style.body);
      const script = weight(assets.script?.body ?? '');
      const pages = [...(await everyPage(walk, language))].map(
        ([name, { text }]) => [name, weight(text)] as const,
      );
      const tooHeavy = pages.filter(
        // Style and script come with the first page alone, whichever it is, and are kept from then on.
        ([, page]) => page > FURTHER_PAGE || page + style + script > FIRST_PAGE,
      );
      expect(tooHeavy).toEqual([]);
    },
    A_WALK,
  );
});
