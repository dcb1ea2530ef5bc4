import { describe, expect, it } from 'vitest';
import type { KpiTally } from '../../../shared/kpi/kpi-counts.ts';
import { officialFigure } from '../../../shared/kpi/kpi-figure.ts';
import { computeKpis, KpiResultSchema } from '../../../shared/kpi/kpi-results.ts';
import { definition, indicators } from '../../fixtures/definition.ts';

const results = (kpis: Record<string, KpiTally>) =>
  computeKpis(definition, indicators, { sampled: { kpis }, open: { kpis } });
const result = (indicator: string, stream: string, counts: KpiTally) =>
  results({ [indicator]: counts }).find((r) => r.indicator === indicator && r.stream === stream);

describe('the KPI results', () => {
  it('hold every KPI for each stream in the order of the definition', () => {
    expect(results({}).map((r) => [r.indicator, r.stream])).toEqual(
      definition.kpis.flatMap(({ indicator }) =>
        ['sampled', 'open'].map((stream) => [indicator, stream]),
      ),
    );
  });

  it('divide by those who answered or by those who were asked, as the definition says', () => {
    const counts = { everyone: 10, asked: 10, answered: 8, count: 4 };
    expect(result('want_to_stay', 'sampled', counts)).toMatchObject({ n: 8, percentTenths: 500 });
    expect(result('good_trains', 'sampled', counts)).toMatchObject({ n: 10, percentTenths: 400 });
  });

  it('give the sampled stream an interval and the open one none', () => {
    const counts = { everyone: 263, asked: 263, answered: 263, count: 81 };
    expect(result('want_to_stay', 'sampled', counts)?.interval).toEqual({
      lowTenths: 255,
      highTenths: 366,
      method: 'wilson',
      reason: 'usual',
    });
    expect(result('want_to_stay', 'open', counts)?.interval).toBeNull();
  });

  it('say so where the interval is exact because answers are few', () => {
    const counts = { everyone: 29, asked: 29, answered: 29, count: 1 };
    expect(result('want_to_stay', 'sampled', counts)?.interval).toEqual({
      lowTenths: 1,
      highTenths: 178,
      method: 'clopper_pearson',
      reason: 'few_answers',
    });
  });

  it('divide by every form of the stream when the definition says everyone', () => {
    const [rule] = definition.kpis;
    if (!rule) throw new Error('no KPI');
    const kpis = { [rule.indicator]: { everyone: 40, asked: 10, answered: 8, count: 4 } };
    const everyone = { ...definition, kpis: [{ ...rule, denominator: 'everyone' as const }] };
    expect(
      computeKpis(everyone, indicators, { sampled: { kpis }, open: { kpis } })[0],
    ).toMatchObject({
      n: 40,
      count: 4,
      percentTenths: 100,
    });
  });

  it('have no percent when nobody was asked', () => {
    expect(results({})[0]).toMatchObject({ n: 0, percentTenths: null, interval: null });
  });

  it('say how far they are from the baseline and the target the plan prints', () => {
    const counts = { everyone: 10, asked: 10, answered: 10, count: 6 };
    expect(result('want_to_stay', 'sampled', counts)?.comparisons).toMatchObject([
      {
        sourceLine: 12,
        baseline: '64.8％',
        target: '70％',
        toBaselineTenths: -48,
        toTargetTenths: -100,
      },
    ]);
  });

  it('are compared with nothing when there is no figure', () => {
    expect(results({})[0]?.comparisons).toMatchObject([
      { toBaselineTenths: null, toTargetTenths: null },
    ]);
  });

  it('are compared with no baseline that is no percent', () => {
    const unprinted = indicators.map((one) => ({
      ...one,
      stated: one.stated.map((value) => ({ ...value, baseline: '―' })),
    }));
    const kpis = { want_to_stay: { everyone: 10, asked: 10, answered: 10, count: 6 } };
    expect(
      computeKpis(definition, unprinted, { sampled: { kpis }, open: { kpis } })[0]?.comparisons,
    ).toMatchObject([{ toBaselineTenths: null, toTargetTenths: -100 }]);
  });

  it('are official as they came where the definition weights nothing', () => {
    const { weighting: _, ...plain } = definition;
    const none = { sampled: { kpis: {} }, open: { kpis: {} } };
    for (const one of computeKpis(plain, indicators, none)) expect(one.official).toBe('unweighted');
  });

  it('show nothing as official where that is weighted and there are no weights', () => {
    const [one] = results({ want_to_stay: { everyone: 9, asked: 9, answered: 9, count: 3 } });
    if (!one) throw new Error('no KPI');
    expect(officialFigure({ ...one, official: 'weighted' })).toStrictEqual({
      percentTenths: null,
      interval: null,
    });
  });

  it('are what their schema says', () => {
    for (const one of results({})) expect(KpiResultSchema.parse(one)).toEqual(one);
  });
});
