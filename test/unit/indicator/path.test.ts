import { describe, expect, it } from 'vitest';
import type { StatedValue } from '../../../shared/indicator/indicator.ts';
import type { Measure } from '../../../shared/indicator/measure.ts';
import { pathOf } from '../../../shared/indicator/path.ts';

const percent: Measure = { type: 'percent', better: 'higher' };
const cumulative: Measure = { type: 'cumulative', better: 'higher' };
const stated = (place: Partial<StatedValue> = {}): StatedValue => ({
  name: '見本',
  section: '見本',
  field: '見本',
  baseline: '20％',
  baselineAt: '2022年',
  target: '40％',
  targetBy: '2026年',
  unit: '％',
  lines: { name: [1], baseline: [1], target: [1] },
  ...place,
});

describe('the path from a printed baseline to a printed target', () => {
  it('is a straight line in time', () => {
    expect(pathOf(percent, stated(), '2023年')).toEqual({
      type: 'path',
      approximate: false,
      target: 40,
      yearsLeft: 3,
      start: { value: 20, yearsSince: 1, onPath: 25 },
    });
  });

  it('ends exactly at the target, whatever broken numbers add up to', () => {
    // 0.4 + (0.1 − 0.4) is 0.10000000000000003.
    const down = stated({ baseline: '0.4％', target: '0.1％' });
    expect(pathOf(percent, down, '2026年')).toMatchObject({ start: { onPath: 0.1 } });
    expect(pathOf(percent, down, '2028年')).toMatchObject({
      start: { onPath: 0.1 },
      yearsLeft: -2,
    });
  });

  it('has no beginning where none is printed', () => {
    expect(pathOf(percent, stated({ baseline: '―' }), '2023年')).toEqual({
      type: 'path',
      approximate: false,
      target: 40,
      yearsLeft: 3,
      start: null,
    });
  });

  it('has no beginning where it is 未定, not even 0 for a cumulative count', () => {
    const open = stated({ baseline: '未定', target: '40件', unit: '件' });
    expect(pathOf(cumulative, open, '2023年')).toMatchObject({ type: 'path', start: null });
  });

  it('says that 約 makes it rough', () => {
    expect(pathOf(percent, stated({ baseline: '約 20％' }), '2023年').approximate).toBe(true);
    expect(pathOf(percent, stated({ target: '約 40％' }), '2023年').approximate).toBe(true);
  });

  it.each([
    ['the date of the value', {}, '令和5年'],
    ['the date of the baseline', { baselineAt: '令和4年' }, '2023年'],
    ['the date of the target', { targetBy: '令和8年' }, '2023年'],
    ['the baseline', { baseline: '20％以上' }, '2023年'],
    ['the baseline’s unit', { baseline: '20件' }, '2023年'],
    ['the target’s unit', { target: '40件' }, '2023年'],
  ])('is unreadable where %s is', (_, place, at) => {
    expect(pathOf(percent, stated(place), at)).toEqual({
      type: 'fault',
      reason: 'unreadable_print',
      approximate: false,
    });
  });

  it('is unreadable where a count begins on a day that is', () => {
    const count = stated({ baseline: '―', baselineAt: '計画開始時', target: '40件', unit: '件' });
    expect(pathOf(cumulative, count, '2023年')).toMatchObject({ reason: 'unreadable_print' });
  });
});
