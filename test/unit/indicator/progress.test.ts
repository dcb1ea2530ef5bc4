import { describe, expect, it } from 'vitest';
import {
  type Indicator,
  IndicatorSchema,
  type StatedValue,
} from '../../../shared/indicator/indicator.ts';
import type { Measure } from '../../../shared/indicator/measure.ts';
import { type Observation, progressOf } from '../../../shared/indicator/progress.ts';
import {
  PROGRESS_REASON_TEXTS,
  PROGRESS_STATUS_TEXTS,
} from '../../../shared/indicator/progress-wording.ts';

type Place = Partial<Omit<StatedValue, 'lines'>> & { readonly line?: number };

const indicator = (measure: Measure, ...places: Place[]): Indicator =>
  IndicatorSchema.parse({
    code: 'example',
    kind: 'admin',
    measure,
    notes: [],
    stated: places.map(({ line = 1, ...place }) => ({
      name: '見本',
      section: '見本',
      field: '見本',
      baseline: '20件',
      baselineAt: '2022年',
      target: '40件',
      targetBy: '2026年',
      unit: '件',
      lines: { name: [line], baseline: [line], target: [line] },
      ...place,
    })),
  });

const amount: Measure = { type: 'amount', better: 'higher' };
const counted = (value: number, at = '2024年'): Observation => ({
  value,
  at,
  error: { type: 'none' },
});
const between = (low: number, value: number, high: number, at = '2024年'): Observation => ({
  value,
  at,
  error: { type: 'interval', low, high },
});
const verdict = (of: Indicator, observation: Observation) => {
  const { status, reason } = progressOf(of, observation);
  return `${status}: ${reason}`;
};

describe('progress of an amount from 20 in 2022 to 40 in 2026', () => {
  const shops = indicator(amount, {});

  it.each([
    [40, 'achieved: target_reached'],
    [39, 'on_track: on_the_path'],
    [30, 'on_track: on_the_path'],
    [29, 'behind: below_the_path'],
    [10, 'behind: below_the_path'],
  ])('with %d half-way is %s', (value, expected) => {
    expect(verdict(shops, counted(value))).toBe(expected);
  });

  it('says pace, needed pace and where today’s pace leads', () => {
    expect(progressOf(shops, counted(26)).stated).toEqual([
      {
        status: 'behind',
        reason: 'below_the_path',
        sourceLine: 1,
        approximate: false,
        target: 40,
        onPath: 30,
        pace: 3,
        neededPace: 7,
        expected: 32,
      },
    ]);
  });

  it('is expected past 100, or below 0, where it is no percent', () => {
    expect(progressOf(shops, counted(90)).stated[0]?.expected).toBe(160);
    expect(progressOf(shops, counted(5)).stated[0]?.expected).toBe(-10);
  });

  it('needs no pace any more once the target is reached', () => {
    expect(progressOf(shops, counted(41)).stated[0]?.neededPace).toBeNull();
  });

  it('is behind when the time is over, and expects nothing more', () => {
    const [late] = progressOf(shops, counted(39, '2026年')).stated;
    expect(late).toMatchObject({
      status: 'behind',
      reason: 'deadline_passed',
      onPath: 40,
      neededPace: null,
      expected: null,
    });
    expect(verdict(shops, counted(40, '2027年'))).toBe('achieved: target_reached');
    expect(progressOf(shops, counted(39, '2030年')).stated[0]?.onPath).toBe(40);
  });

  it('takes no hair of floating point for falling short', () => {
    // Half-way from 0.1 to 0.2 a computer puts the line at 0.15000000000000002.
    const small = indicator(amount, { baseline: '0.1件', target: '0.2件' });
    expect(verdict(small, counted(0.15))).toBe('on_track: on_the_path');
  });

  it('is not judged by a value that is no later than the baseline', () => {
    expect(verdict(shops, counted(50, '2022年'))).toBe('undetermined: value_not_later');
  });
});

describe('a number printed in many digits', () => {
  it.each([
    [2_999_999.999_999, 'achieved: target_reached'],
    [2_999_999.997, 'achieved: target_reached'],
    [2_999_999.996, 'behind: deadline_passed'],
    [2_999_999, 'behind: deadline_passed'],
  ])('is reached but for the noise of broken numbers: %d', (value, expected) => {
    const yen = indicator(amount, { baseline: '1円', target: '3,000,000円', unit: '円' });
    expect(verdict(yen, counted(value, '2026年'))).toBe(expected);
  });
});

describe('progress where lower is better', () => {
  const waste = indicator(
    { type: 'amount', better: 'lower' },
    {
      baseline: '387ｇ',
      baselineAt: '2023年',
      target: '386ｇ',
      targetBy: '2030年',
      unit: 'ｇ/人日',
    },
  );

  const balance = indicator({ type: 'amount', better: 'lower' }, { target: '1件' });

  it.each([
    [386, 'achieved: target_reached'],
    [385, 'achieved: target_reached'],
    [386.2, 'on_track: on_the_path'],
    [386.8, 'behind: below_the_path'],
    [388, 'behind: below_the_path'],
  ])('with %d g in 2027 is %s', (value, expected) => {
    expect(verdict(waste, counted(value, '2027年'))).toBe(expected);
  });

  it('turns the interval round as well', () => {
    expect(verdict(waste, between(385, 385.5, 386, '2027年'))).toBe('achieved: target_reached');
    expect(verdict(waste, between(385, 386, 388, '2027年'))).toBe('undetermined: within_error');
    expect(verdict(balance, between(-3, 0, 2, '2027年'))).toBe('undetermined: within_error');
  });
});

describe('progress without a printed baseline', () => {
  const dash = { baseline: '―', baselineAt: '2022年' };

  it('of a cumulative count begins with 0 on the day counting began', () => {
    const started = indicator({ type: 'cumulative', better: 'higher' }, dash);
    expect(progressOf(started, counted(20)).stated[0]).toMatchObject({
      status: 'on_track',
      onPath: 20,
      pace: 10,
    });
  });

  it('of a reduction rate begins with 0 in the base year', () => {
    const gases = indicator(
      { type: 'reduction_rate', baseYear: 2013, better: 'higher' },
      { ...dash, target: '46.0％', targetBy: '2030年', unit: '％' },
    );
    const [half] = progressOf(gases, counted(23, '2022年 6月')).stated;
    expect(half?.onPath).toBeCloseTo(23, 9);
    expect(half?.status).toBe('on_track');
    expect(verdict(gases, counted(22, '2022年 6月'))).toBe('behind: below_the_path');
  });

  it('of anything else has no path, only a target', () => {
    const people = indicator(amount, dash);
    expect(verdict(people, counted(39))).toBe('undetermined: no_baseline');
    expect(verdict(people, counted(40))).toBe('achieved: target_reached');
    expect(verdict(people, counted(39, '2026年'))).toBe('behind: deadline_passed');
    expect(progressOf(people, counted(39)).stated[0]).toMatchObject({
      onPath: null,
      pace: null,
      expected: null,
      neededPace: 0.5,
    });
  });
});

describe('progress without a readable target', () => {
  it.each([
    ['―', 'no_target'],
    ['未定', 'target_undecided'],
    ['大幅に増', 'unreadable_print'],
    ['40人', 'unreadable_print'],
  ])('%s is not judged', (target, reason) => {
    const [stated] = progressOf(indicator(amount, { target }), counted(30)).stated;
    expect(stated).toMatchObject({ status: 'undetermined', reason, target: null, pace: null });
  });

  it.each([
    [{ baseline: '多数' }, 'unreadable_print'],
    [{ baselineAt: '開設時' }, 'unreadable_print'],
    [{ targetBy: '将来' }, 'unreadable_print'],
    [{ targetBy: '2022年' }, 'no_time_to_target'],
    [{ targetBy: '2021年' }, 'no_time_to_target'],
  ])('nor is one with %j', (place, reason) => {
    expect(progressOf(indicator(amount, place), counted(30)).reason).toBe(reason);
  });

  it('compares yen with thousands of yen', () => {
    const gifts = indicator(amount, { baseline: '0円', target: '300,000千円', unit: '千円' });
    expect(progressOf(gifts, counted(150_000)).stated[0]).toMatchObject({
      status: 'on_track',
      onPath: 150_000,
      target: 300_000,
    });
  });

  it('says so where a value is printed as about', () => {
    const sales = indicator(amount, { baseline: '約 20件' });
    expect(progressOf(sales, counted(30)).stated[0]?.approximate).toBe(true);
  });
});

describe('progress of a survey percent', () => {
  const stay = indicator(
    { type: 'percent', better: 'higher' },
    { baseline: '60.0％', target: '70.0％', unit: '％' },
  );

  // On the path it would be 65 %.
  it.each([
    [70.1, 73, 76, 'achieved: target_reached'],
    [66, 69, 72, 'on_track: on_the_path'],
    [65, 68, 71, 'on_track: on_the_path'],
    [62, 65, 68, 'undetermined: within_error'],
    [64, 67, 70, 'undetermined: within_error'],
    [58, 61, 64, 'behind: below_the_path'],
  ])('from %d to %d to %d is %s', (low, value, high, expected) => {
    expect(verdict(stay, between(low, value, high))).toBe(expected);
  });

  it.each([
    [70, 'achieved: target_reached'],
    [69, 'undetermined: within_error'],
  ])('from %d up in the last year is %s', (low, expected) => {
    expect(verdict(stay, between(low, 72, 75, '2026年'))).toBe(expected);
  });

  it('needs no pace where the value is at the target, even if its interval is not', () => {
    expect(progressOf(stay, between(62, 71, 80)).stated[0]).toMatchObject({
      status: 'undetermined',
      reason: 'within_error',
      neededPace: null,
    });
    expect(progressOf(stay, between(62, 69, 76)).stated[0]?.neededPace).toBe(0.5);
  });

  it.each([
    [89, 100],
    [68, 76],
    [20, 0],
  ])('of %d %% is expected at %d %%, since a share has its ends', (value, expected) => {
    expect(progressOf(stay, between(0, value, 100)).stated[0]?.expected).toBe(expected);
  });

  it('below the target in the last year is behind', () => {
    expect(verdict(stay, between(60, 65, 69.9, '2026年'))).toBe('behind: deadline_passed');
  });

  it('without a known error is not judged, though its pace is shown', () => {
    const unknown: Observation = { value: 90, at: '2024年', error: { type: 'unknown' } };
    expect(progressOf(stay, unknown).stated[0]).toMatchObject({
      status: 'undetermined',
      reason: 'error_unknown',
      pace: 15,
    });
  });
});

describe('progress of a gap to a mean', () => {
  it('goes by the gap, not by the level', () => {
    const school = indicator(
      { type: 'gap_to_mean', better: 'higher' },
      {
        baseline: '中学校 82.9％（国平均との差-4.2P）',
        target: '中学校（国平均との差±0P）',
        unit: '％ and point gap to national mean',
      },
    );
    expect(verdict(school, counted(-2))).toBe('on_track: on_the_path');
    expect(verdict(school, counted(-2.2))).toBe('behind: below_the_path');
    expect(verdict(school, counted(0))).toBe('achieved: target_reached');
    expect(progressOf(school, counted(-2)).stated[0]).toMatchObject({ target: 0, onPath: -2.1 });
  });
});

describe('several stated targets', () => {
  const shops = indicator(amount, { line: 870 }, { line: 3142, target: '30件' });

  it('are one verdict where they agree', () => {
    expect(verdict(shops, counted(40))).toBe('achieved: target_reached');
    expect(verdict(shops, counted(21))).toBe('behind: below_the_path');
  });

  it('cannot be judged where they disagree, and each is shown', () => {
    const progress = progressOf(shops, counted(30));
    expect(progress).toMatchObject({ status: 'undetermined', reason: 'targets_disagree' });
    expect(progress.stated.map(({ sourceLine, status }) => [sourceLine, status])).toEqual([
      [870, 'on_track'],
      [3142, 'achieved'],
    ]);
  });

  it('are settled by the official one', () => {
    expect(progressOf(shops, counted(30), 3142).status).toBe('achieved');
    expect(progressOf(shops, counted(30), 870).status).toBe('on_track');
    expect(() => progressOf(shops, counted(30), 5)).toThrow(
      'example: the plan states no value on line 5',
    );
  });

  it('cannot be judged where they measure different things, even if they agree', () => {
    const sales = indicator(
      amount,
      { line: 880 },
      { line: 2549, measure: { type: 'cumulative', better: 'higher' } },
    );
    expect(verdict(sales, counted(50))).toBe('undetermined: targets_disagree');
    expect(progressOf(sales, counted(50), 880).status).toBe('achieved');
  });
});

describe('the words of progress', () => {
  it('are those a report prints', () => {
    expect(Object.values(PROGRESS_STATUS_TEXTS).map(({ ja }) => ja)).toEqual([
      '達成',
      '順調',
      '遅れ',
      '判定できない',
    ]);
    expect(PROGRESS_REASON_TEXTS.within_error.ja).toContain('誤差の範囲');
  });
});
