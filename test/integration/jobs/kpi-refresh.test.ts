import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../shared/kpi/kpi-results.ts';
import { hashOfMargins } from '../../../shared/kpi/run.ts';
import { definition } from '../../fixtures/definition.ts';
import { marginOf } from '../../fixtures/weighting.ts';
import { itemsIn } from '../storage.ts';
import { type KpiDesk, kpiDesk } from './kpi-desk.ts';

let desk: KpiDesk;

beforeEach(async () => {
  desk = await kpiDesk();
});

const bytes = (value: unknown) => JSON.stringify(value);

describe('a refresh', () => {
  it('does nothing before the edition opens', async () => {
    desk.at('2040-10-31T23:59:59');
    expect(await desk.refresh()).toBeUndefined();
    expect(await itemsIn(desk.storage, 'results')).toEqual([]);
  });

  it('leaves what was computed last, once the answers are deleted and cannot be counted again', async () => {
    await desk.answer('2040-11-01', 3, { staying: 's5' });
    desk.at('2040-11-03T12:00:00');
    const last = await desk.refresh();
    desk.at('2099-01-01T00:00:00');
    expect(await desk.refresh(true)).toBeUndefined();
    expect(await desk.deps.results.get(definition.survey)).toEqual(last);
  });

  it('folds a day until it is closed, one hour after its end, and then keeps its tally', async () => {
    desk.at('2040-11-01T12:00:00');
    await desk.refresh();
    expect(desk.work()).toEqual({ folded: ['2040-11-01'], kept: [] });
    desk.at('2040-11-02T00:59:59');
    await desk.refresh();
    expect(desk.work()).toEqual({ folded: ['2040-11-01', '2040-11-02'], kept: [] });
    desk.at('2040-11-02T01:00:00');
    await desk.refresh();
    expect(desk.work()).toEqual({ folded: ['2040-11-01', '2040-11-02'], kept: ['2040-11-01'] });
    await desk.refresh();
    expect(desk.work()).toEqual({ folded: ['2040-11-02'], kept: [] });
  });

  it('tells the operators while the edition is open for how long no answer has come', async () => {
    await desk.answer('2040-11-01', 1, { staying: 's5' });
    desk.at('2040-11-03T02:00:00');
    await desk.refresh();
    desk.at('2099-01-01T00:00:00');
    await desk.refresh();
    expect(desk.quiet).toEqual([[definition.survey, 26]]);
  });

  it('writes each closed day once, however often it runs', async () => {
    desk.at('2040-11-04T12:00:00');
    for (let run = 0; run < 3; run++) await desk.refresh();
    expect(desk.work().kept).toEqual(['2040-11-01', '2040-11-02', '2040-11-03']);
  });

  it('counts the answers that come until the last hour', async () => {
    desk.at('2040-11-01T12:00:00');
    await desk.answer('2040-11-01', 3, { staying: 's5' });
    await desk.refresh();
    await desk.answer('2040-11-01', 1, { staying: 's1' });
    await desk.answer('2040-11-02', 3, { staying: 's5' });
    desk.at('2040-11-03T12:00:00');
    expect(await desk.refresh()).toMatchObject({
      answers: { sampled: 7, open: 0 },
      counted: { sampled: 4, open: 0 },
    });
  });

  it('counts the day on which those who began in time may still send, and no later day', async () => {
    await desk.answer('2040-11-06', 3, { staying: 's5' });
    await desk.answer('2040-11-07', 3, { staying: 's5' });
    desk.at('2040-12-24T12:00:00');
    expect(await desk.refresh()).toMatchObject({
      answers: { sampled: 3 },
      counted: { sampled: 3 },
      lastDay: '2040-11-06',
      final: true,
    });
  });

  it('is final only when the last possible day has closed', async () => {
    desk.at('2040-11-07T00:59:59');
    expect((await desk.refresh())?.final).toBe(false);
    desk.at('2040-11-07T01:00:00');
    expect((await desk.refresh())?.final).toBe(true);
  });

  it('shows the number of answers, but figures only of full groups of closed days', async () => {
    await desk.answer('2040-11-01', 2, { staying: 's5' });
    await desk.answer('2040-11-01', 4, { staying: 's5' }, 'open');
    await desk.answer('2040-11-02', 3, { staying: 's5' }, 'open');
    desk.at('2040-11-03T12:00:00');
    const results = await desk.refresh();
    expect(results).toMatchObject({
      answers: { sampled: 2, open: 7 },
      counted: { sampled: 0, open: 4 },
    });
    expect(results?.results[0]).toMatchObject({ stream: 'sampled', n: 0, percentTenths: null });
    expect(results?.results[1]).toMatchObject({ stream: 'open', n: 4, percentTenths: 1000 });
  });

  it('stores what it returns, in place of what was there', async () => {
    await desk.answer('2040-11-01', 3, { staying: 's5' });
    desk.at('2040-11-02T12:00:00');
    await desk.refresh();
    await desk.answer('2040-11-02', 3, { staying: 's1' });
    await desk.answer('2040-11-03', 3, { staying: 's1' });
    desk.at('2040-11-04T12:00:00');
    const results = await desk.refresh();
    expect(results?.results[0]).toMatchObject({ n: 6, count: 3, percentTenths: 500 });
    expect(await desk.deps.results.get(definition.survey)).toEqual(results);
  });
});

describe('the figures of a refresh', () => {
  beforeEach(async () => {
    await desk.answer('2040-11-01', 2, { staying: 's5', surroundings: { parks: 's4' } });
    await desk.answer('2040-11-01', 2, { staying: 's1', activities: ['sport', 'music'] });
    await desk.answer('2040-11-02', 3, { lives: 'inside', commute: 'train', trains: 's5' });
    await desk.answer('2040-11-02', 3, { staying: 'unsure' }, 'open');
    await desk.answer('2040-11-03', 1, { staying: 's5' });
    desk.at('2040-11-03T12:00:00');
  });

  it('are the same bytes when it runs twice', async () => {
    const once = bytes(await desk.refresh());
    expect(bytes(await desk.refresh())).toBe(once);
  });

  it('are the same bytes when it runs several times at once', async () => {
    const all = await Promise.all([1, 2, 3].map(() => desk.refresh()));
    expect(new Set(all.map(bytes)).size).toBe(1);
    expect(await desk.deps.results.get(definition.survey)).toEqual(all[0]);
  });

  it('are the same bytes from scratch, which folds every day anew', async () => {
    const once = bytes(await desk.refresh());
    desk.work();
    expect(bytes(await desk.refresh(true))).toBe(once);
    expect(desk.work().folded).toEqual(['2040-11-01', '2040-11-02', '2040-11-03']);
  });

  it('are the same bytes whether or not it ran on the days before', async () => {
    for (const day of ['2040-11-01', '2040-11-02', '2040-11-03']) {
      desk.at(`${day}T20:00:00`);
      await desk.refresh();
    }
    const daily = bytes(await desk.refresh());
    const { tables, db } = desk.storage;
    for (const { pk, sk } of await itemsIn(desk.storage, 'results')) {
      await db.send(new DeleteCommand({ TableName: tables.results, Key: { pk, sk } }));
    }
    expect(bytes(await desk.refresh())).toBe(daily);
  });

  it('outlive the answers: once these are deleted the tally of all days still gives them', async () => {
    desk.at('2040-12-01T12:00:00');
    const before = bytes(await desk.refresh());
    await desk.expire('2041-04-01T00:00:00');
    expect(bytes(await desk.refresh())).toBe(before);
    expect(bytes(await desk.refresh(true))).toBe(before);
    expect((await itemsIn(desk.storage, 'results')).map(({ pk }) => pk)).not.toContain(
      definition.survey,
    );
  });

  it('that were not final stay as they were once the answers are deleted', async () => {
    const before = await desk.refresh();
    await desk.expire('2041-04-01T00:00:00');
    expect(await desk.refresh()).toBeUndefined();
    expect(await desk.deps.results.get(definition.survey)).toEqual(before);
  });

  it('leave no count of a single day behind when the answers are deleted', async () => {
    await desk.refresh();
    const days = (await itemsIn(desk.storage, 'results')).filter(
      ({ pk }) => pk === definition.survey,
    );
    const deletion = new Date('2041-04-01T00:00:00+09:00').getTime() / 1000;
    expect(new Set(days.map(({ expiresAt }) => expiresAt))).toEqual(new Set([deletion]));
    expect(days.map(({ sk }) => String(sk).split('#')[0])).toContain('received');
  });
});

describe('the run that a refresh records', () => {
  const recorded = async () =>
    (await itemsIn(desk.storage, 'results')).filter(({ sk }) => String(sk).startsWith('run#'));

  beforeEach(async () => {
    await desk.answer('2040-11-01', 3, { staying: 's5' });
    await desk.answer('2040-11-02', 3, { staying: 's1' });
    desk.at('2040-11-03T12:00:00');
    await desk.refresh();
  });

  it('names the wording, the engine, the days counted and their tallies', async () => {
    const [item, ...others] = await recorded();
    expect(others).toEqual([]);
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(item?.run).toEqual({
      survey: definition.survey,
      definitionVersion: definition.version,
      engineVersion: ENGINE_VERSION,
      definition: hash,
      days: [{ day: '2040-11-01', sampled: true, open: false, tally: hash }],
      tally: hash,
      margins: hash,
      results: hash,
    });
  });

  it('is the same when the same is computed again, from scratch too', async () => {
    await desk.refresh();
    await desk.refresh(true);
    expect(await recorded()).toHaveLength(1);
  });

  it('is another once more is counted, and the earlier one stays', async () => {
    const [before] = await recorded();
    await desk.answer('2040-11-03', 3, { staying: 's1' });
    desk.at('2040-11-04T12:00:00');
    await desk.refresh();
    const after = await recorded();
    expect(after).toHaveLength(2);
    expect(after.map(({ sk }) => sk)).toContain(before?.sk);
  });
});

describe('population margins that staff enter', () => {
  const population = (outside: number) =>
    marginOf(
      ['newcomer', 'lives'],
      ['new', 'settled'].flatMap((newcomer) => [
        [{ newcomer, lives: 'inside' }, 1000] as const,
        [{ newcomer, lives: 'outside' }, outside] as const,
      ]),
    );
  const enter = (number: number, outside: number) =>
    desk.margins.add({
      survey: definition.survey,
      number,
      margins: [population(outside)],
      entered: { subject: 'mihon', name: '見本の職員', at: '2040-11-03T03:00:00Z' },
    });
  const staying = async () => {
    const results = await desk.refresh();
    return results?.results.find(
      (one) => one.indicator === 'want_to_stay' && one.stream === 'sampled',
    );
  };

  beforeEach(async () => {
    for (const years of [1, 30]) {
      await desk.answer('2040-11-01', 3, { staying: 's5', lives: 'inside', years });
      await desk.answer('2040-11-01', 3, { staying: 's1', lives: 'outside', years });
    }
    desk.at('2040-12-01T12:00:00');
  });

  it('weight the figures from the next run on, although no new answer came', async () => {
    expect((await staying())?.weighted).toBeNull();
    await enter(1, 1000);
    expect((await staying())?.weighted?.percentTenths).toBe(500);
    await enter(2, 3000);
    const heavier = await staying();
    expect(heavier?.weighted?.percentTenths).toBe(250);
    expect(heavier?.percentTenths).toBe(500);
  });

  it('weight the figures also when they come after the answers were deleted', async () => {
    await staying();
    await desk.expire('2041-04-01T00:00:00');
    await enter(1, 3000);
    expect((await staying())?.weighted?.percentTenths).toBe(250);
    expect((await staying())?.weighted?.percentTenths).toBe(250);
  });

  it('stand with the run, so that its figures can be computed again', async () => {
    await enter(1, 3000);
    const results = await desk.refresh();
    const kept = await desk.deps.runs.get(definition.survey, results?.run ?? '');
    expect(kept?.margins).toEqual([population(3000)]);
    expect(kept?.run.margins).toBe(await hashOfMargins([population(3000)]));
  });

  it('give the same bytes however often the job runs', async () => {
    await enter(1, 3000);
    const once = bytes(await desk.refresh());
    expect(bytes(await desk.refresh(true))).toBe(once);
  });
});
