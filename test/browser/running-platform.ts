import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { freePort } from '../../infra/local/dynamodb.ts';
import { type Platform, startPlatform } from '../../infra/local/platform.ts';
import type { Settings } from '../../infra/local/settings.ts';

export interface RunningPlatform extends Platform {
  readonly folder: string;
  readonly settings: Settings;
  stopKeepingData(): Promise<void>;
}

/** The whole platform as at its first start, on free ports and in a folder of its own, gone when it stops. */
export async function runningPlatform(): Promise<RunningPlatform> {
  const folder = mkdtempSync(join(tmpdir(), 'kiyose-'));
  cpSync(inject('firstData'), folder, { recursive: true });
  const settings: Settings = {
    PUBLIC_PORT: await freePort(),
    OFFICE_PORT: await freePort(),
    COORDINATOR_PORT: await freePort(),
    DATA_DIR: folder,
  };
  const platform = await startPlatform(settings, inject('bundles'));
  return {
    ...platform,
    folder,
    settings,
    stopKeepingData: platform.stop,
    async stop() {
      await platform.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
