import { describe, expect, it } from 'vitest';
import type { KpiResult } from '../../../shared/kpi/kpi-results.ts';
import { changeSince, kpiVerdicts } from '../../../shared/kpi/kpi-verdicts.ts';
import type { KpiRule } from '../../../shared/survey/definition.ts';
import { definition, indicators } from '../../fixtures/definition.ts';

// The example goes from 64.8 % in 2039 to 70 % in 2044.
const [indicator] = indicators;
const rule = definition.kpis.find((one) => one.indicator === indicator?.code);
if (!indicator || !rule) throw new Error('no KPI');

const result = (count: number, n: number, stream: KpiResult['stream'] = 'sampled'): KpiResult => ({
  indicator: indicator.code,
  stream,
  n,
  count,
  percentTenths: 1,
  interval: null,
  population: null,
  weighted: null,
  official: 'unweighted',
  comparisons: [],
});
const withBreak = (against: string, status: 'bridged' | 'broken'): KpiRule => ({
  ...rule,
  breaks: [{ against, status, reason: '見本' }],
});

describe('the verdicts on a KPI', () => {
  it.each([
    [435, 'on_track', 'on_the_path'],
    [402, 'undetermined', 'within_error'],
    [340, 'behind', 'below_the_path'],
    [480, 'achieved', 'target_reached'],
  ])('with %d of 600 half-way are %s: %s', (count, status, reason) => {
    const verdicts = kpiVerdicts(result(count, 600), rule, indicator, '2042-06-30');
    expect(verdicts?.progress).toMatchObject({ status, reason });
    expect(verdicts?.progress?.stated[0]?.onPath).toBeCloseTo(67.4, 9);
  });

  it('say where today’s pace leads, in percent', () => {
    // 64.8 → 75.0 % in half of the time leads to 85.2 %.
    const verdicts = kpiVerdicts(result(450, 600), rule, indicator, '2042-06-30');
    expect(verdicts?.progress?.stated[0]?.expected).toBeCloseTo(85.2, 9);
  });

  it('judge no change from a baseline whose n the plan does not print', () => {
    const verdicts = kpiVerdicts(result(450, 600), rule, indicator, '2042-06-30');
    expect(verdicts?.sinceBaseline).toMatchObject([
      { verdict: 'undetermined', reason: 'no_sample_size', differenceTenths: 102 },
    ]);
  });

  it('judge the change from a baseline whose n somebody found', () => {
    const stated = indicator.stated.map((value) => ({ ...value, baselineN: 600 }));
    const known = kpiVerdicts(result(450, 600), rule, { ...indicator, stated }, '2042-06-30');
    expect(known?.sinceBaseline).toMatchObject([{ verdict: 'up', differenceTenths: 102 }]);
    const few = indicator.stated.map((value) => ({ ...value, baselineN: 60 }));
    const unsure = kpiVerdicts(result(450, 600), rule, { ...indicator, stated: few }, '2042-06-30');
    expect(unsure?.sinceBaseline).toMatchObject([{ verdict: 'no_significant_difference' }]);
  });

  it('say where the definition breaks the series', () => {
    const broken = withBreak('plan', 'broken');
    const verdicts = kpiVerdicts(result(450, 600), broken, indicator, '2042-06-30');
    expect(verdicts?.sinceBaseline[0]).toMatchObject({ reason: 'series_broken' });
  });

  it('say why the definition breaks or bridges the series', () => {
    const reason = (of: KpiRule) =>
      kpiVerdicts(result(450, 600), of, indicator, '2042-06-30')?.breakReason;
    expect(reason(withBreak('plan', 'bridged'))).toBe('見本');
    expect(reason(rule)).toBeNull();
  });

  it('are given on the weighted figure where that is official, or not at all', () => {
    const official = { ...result(450, 600), official: 'weighted' as const };
    const interval = { lowTenths: 0, highTenths: 0, method: 'wilson', reason: 'usual' } as const;
    const figure = { percentTenths: 550, interval, share: 0.55, effectiveN: 500, deff: 1.2 };
    expect(kpiVerdicts(official, rule, indicator, '2042-06-30')).toBeUndefined();
    const verdicts = kpiVerdicts({ ...official, weighted: figure }, rule, indicator, '2042-06-30');
    expect(verdicts?.progress?.status).toBe('behind');
    // From 64.8 down to 55.0 % in half of the time: to 45.2 %.
    expect(verdicts?.progress?.stated[0]?.expected).toBeCloseTo(45.2, 9);
    expect(verdicts?.sinceBaseline[0]?.differenceTenths).toBe(-98);
  });

  it('judge no progress when nobody says when the answers were given', () => {
    const verdicts = kpiVerdicts(result(450, 600), rule, indicator, undefined);
    expect(verdicts?.progress).toBeNull();
    expect(verdicts?.sinceBaseline).toHaveLength(1);
  });

  it('compare with nothing that is no percent', () => {
    const dash = { ...indicator, stated: indicator.stated.map((v) => ({ ...v, baseline: '―' })) };
    expect(kpiVerdicts(result(450, 600), rule, dash, '2042-06-30')?.sinceBaseline).toEqual([null]);
  });

  it('are not given on open answers, nor where nobody answered', () => {
    expect(kpiVerdicts(result(450, 600, 'open'), rule, indicator, '2042-06-30')).toBeUndefined();
    expect(kpiVerdicts(result(0, 0), rule, indicator, '2042-06-30')).toBeUndefined();
  });
});

describe('the change of a KPI between editions', () => {
  it('is judged on both counts', () => {
    const change = changeSince(result(390, 600), 'kiyose-2041', result(426, 600), rule);
    expect(change).toMatchObject({
      verdict: 'up',
      comparability: 'comparable',
      differenceTenths: 60,
    });
  });

  it('is bridged or broken as the later edition says of the earlier', () => {
    const since = (of: KpiRule) =>
      changeSince(result(390, 600), 'kiyose-2041', result(426, 600), of);
    expect(since(withBreak('kiyose-2041', 'broken'))?.verdict).toBe('undetermined');
    expect(since(withBreak('kiyose-2041', 'bridged'))).toMatchObject({
      verdict: 'up',
      comparability: 'bridged',
    });
    expect(since(withBreak('kiyose-2040', 'broken'))?.verdict).toBe('up');
  });

  it('is that of the figure that is official in the later edition', () => {
    const weighted = (share: number) => ({
      ...result(390, 600),
      official: 'weighted' as const,
      weighted: {
        percentTenths: 0,
        interval: { lowTenths: 0, highTenths: 0, method: 'wilson', reason: 'usual' } as const,
        share,
        effectiveN: 600,
        deff: 1,
      },
    });
    const change = changeSince(weighted(0.5), 'kiyose-2041', weighted(0.6), rule);
    expect(change).toMatchObject({ verdict: 'up', differenceTenths: 100 });
    expect(changeSince(result(390, 600), 'kiyose-2041', weighted(0.6), rule)).toBeUndefined();
  });

  it('never mixes streams', () => {
    const open = result(426, 600, 'open');
    expect(changeSince(result(390, 600), 'kiyose-2041', open, rule)).toBeUndefined();
    expect(changeSince(result(0, 0), 'kiyose-2041', result(1, 2), rule)).toBeUndefined();
  });
});
