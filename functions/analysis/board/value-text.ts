import { enteredUnit } from '../../../shared/figures/figure-input.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { dayText } from '../../../shared/web/office/day-text.ts';
import { NOTHING } from '../wording.ts';
import type { Point } from './points.ts';

/** The unit of an indicator's values, as the board's files say it. */
export const enteredUnitOf = (indicator: Indicator): string =>
  indicator.measure.type === 'gap_to_mean' ? 'ポイント' : enteredUnit(indicator);

/** A value with its unit: 「65.0％」, 「380万円」, 「−1.3ポイント」. */
export function valueText(indicator: Indicator, value: number): string {
  const { type } = indicator.measure;
  if (type === 'gap_to_mean') return `${signed(value)}ポイント`;
  const unit = enteredUnit(indicator);
  if (unit === '％') return `${tenths(value)}％`;
  const size = Math.abs(value).toLocaleString('ja-JP', { maximumFractionDigits: 2 });
  return `${value < 0 ? '−' : ''}${size}${unit}`;
}

/** 「61.1〜68.7％」. */
export function rangeText(indicator: Indicator, interval: Point['interval']): string {
  if (!interval) return NOTHING;
  const { low, high } = interval;
  return indicator.measure.type === 'gap_to_mean'
    ? `${signed(low)}〜${signed(high)}ポイント`
    : `${tenths(low)}〜${tenths(high)}％`;
}

/** A pace: a change of the value in a year. */
export const paceText = (indicator: Indicator, pace: number | null): string => {
  if (pace === null) return NOTHING;
  const share = enteredUnit(indicator) === '％';
  const unit = share ? 'ポイント' : enteredUnit(indicator);
  const size = Math.abs(pace).toLocaleString('ja-JP', {
    maximumFractionDigits: share ? 1 : 2,
    minimumFractionDigits: share ? 1 : 0,
  });
  return `年${pace < 0 ? '−' : '+'}${size}${unit}`;
};

/** When a value was measured, as people write it. */
export const timeOf = (at: string): string => (/^\d{4}-/.test(at) ? dayText(at) : at);

const tenths = (value: number): string => (Math.round(Math.abs(value) * 10) / 10).toFixed(1);
const signed = (value: number): string =>
  value === 0 ? '±0' : `${value < 0 ? '−' : '+'}${tenths(value)}`;
