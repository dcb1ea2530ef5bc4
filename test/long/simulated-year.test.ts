import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localEnvironment, tableName } from '../../infra/local/dynamodb.ts';
import { startPlatform } from '../../infra/local/platform.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { createDatabase } from '../../shared/storage/client.ts';
import { createKpiResultsRepository } from '../../shared/storage/kpi-results-repository.ts';
import { definitions } from '../../surveys/index.ts';
import { type RunningPlatform, runningPlatform } from '../browser/running-platform.ts';
import { countIndependently } from '../fixtures/independent-count.ts';

const RESIDENTS = 1000;
const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');

let platform: RunningPlatform;
beforeAll(async () => {
  platform = await runningPlatform();
});
afterAll(() => platform?.stop());

const simulate = (out: string) =>
  run(
    process.execPath,
    ['infra/simulate/simulate.ts', '--responses', String(RESIDENTS), '--seed', '7', '--out', out],
    { cwd: ROOT, env: { ...process.env, DATA_DIR: platform.folder }, maxBuffer: 1 << 24 },
  );

async function kpiResults(endpoint: string) {
  Object.assign(process.env, localEnvironment(endpoint));
  const db = createDatabase();
  const repository = createKpiResultsRepository(db, tableName('kiyose', 'results'), systemClock);
  const results = await repository.get(platform.openSurvey);
  db.destroy();
  if (!results) throw new Error('no results');
  return results;
}

describe('a thousand residents', () => {
  it('are all taken, and every KPI equals an independent count of what they sent', async () => {
    const out = join(platform.folder, 'sent.jsonl');
    const { stdout } = await simulate(out);
    console.log(stdout);
    expect(stdout).toMatch(new RegExp(`accepted\\s+${RESIDENTS}\\b`));
    expect(stdout).toMatch(/refused\s+0\b/);

    await platform.runJobs();
    const definition = definitions.get(platform.openSurvey);
    if (!definition) throw new Error('no definition');
    const counted = countIndependently(definition, readFileSync(out, 'utf8'));
    const { results, answers } = await kpiResults(platform.dynamoDbEndpoint);
    expect(answers).toEqual({ sampled: RESIDENTS, open: 0 });
    const sampled = results.filter(({ stream }) => stream === 'sampled');
    expect(sampled.length).toBe(definition.kpis.length);
    for (const { indicator, n, count, percentTenths } of sampled) {
      const own = counted.find((k) => k.indicator === indicator && k.stream === 'sampled');
      expect({ indicator, n, count, percentTenths }).toEqual({
        indicator,
        n: own?.n,
        count: own?.count,
        percentTenths: own?.percentTenths,
      });
    }
  });

  it('are all still there after stopping and starting again', async () => {
    const before = await kpiResults(platform.dynamoDbEndpoint);
    const { folder } = platform;
    await platform.stopKeepingData();
    const again = await startPlatform({ ...platform.settings, DATA_DIR: folder });
    try {
      await again.runJobs();
      expect(await kpiResults(again.dynamoDbEndpoint)).toEqual(before);
    } finally {
      await again.stop();
    }
  });
});
