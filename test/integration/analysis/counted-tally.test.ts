import { beforeEach, describe, expect, it } from 'vitest';
import { countsOf } from '../../../shared/kpi/counts.ts';
import { responsesOf } from '../../../shared/kpi/tally.ts';
import { createCountedTallyLoader } from '../../../shared/storage/counted-tally.ts';
import { definition } from '../../fixtures/definition.ts';
import { tallyOf } from '../../fixtures/tallies.ts';
import { type KpiDesk, kpiDesk } from '../jobs/kpi-desk.ts';

let desk: KpiDesk;
beforeEach(async () => {
  desk = await kpiDesk();
  await desk.answer('2040-11-01', 4, { staying: 's5' });
  await desk.answer('2040-11-02', 3, { staying: 's1' });
});

const load = () => {
  const definitions = new Map([[definition.survey, definition]]);
  return createCountedTallyLoader({ definitions, ...desk.deps })(definition.survey);
};

describe('the tally of what is counted', () => {
  it('does not exist before the first run', async () => {
    expect(await load()).toEqual({ status: 'none' });
  });

  it('is withheld while answers can still come', async () => {
    desk.at('2040-11-03T12:00:00');
    const results = await desk.refresh();
    expect(await load()).toEqual({ status: 'open', results });
  });

  it('holds, once the edition has closed, exactly the answers that the results count', async () => {
    desk.at('2040-12-24T12:00:00');
    const results = await desk.refresh();
    const counted = await load();
    if (counted.status !== 'counted') throw new Error(counted.status);
    expect(counted.results).toEqual(results);
    expect(responsesOf(counted.tally, 'sampled')).toBe(results?.counted.sampled);
    expect(countsOf(counted.tally, { stream: 'sampled' }).of('staying', 's5')).toBe(4);
  });

  it('is not shown beside results that count something else', async () => {
    desk.at('2040-12-24T12:00:00');
    const results = await desk.refresh();
    const { survey, version } = definition;
    const engineVersion = results?.engineVersion ?? 0;
    await desk.deps.tallies.put({ survey, definitionVersion: version, engineVersion }, tallyOf([]));
    expect(await load()).toEqual({ status: 'renewing', results });
    await desk.refresh();
    expect((await load()).status).toBe('counted');
  });
});
