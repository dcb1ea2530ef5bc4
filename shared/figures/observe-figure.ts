import type { Observation } from '../indicator/progress.ts';
import { shareInterval } from '../kpi/interval.ts';
import type { Figure } from './figure.ts';

/**
 * A figure as progress is judged by: counted in full without error, a percent of a sample with its
 * interval, and a percent whose n nobody knows with an unknown one.
 *
 * @param asked the indicator is a percent of people asked in another survey.
 */
export function observeFigure(figure: Figure, asked: boolean): Observation {
  const { value, at, n, everyone, gap } = figure;
  if (!asked || everyone) return { value, at, error: { type: 'none' } };
  if (n === null) return { value, at, error: { type: 'unknown' } };
  const share = gap?.share ?? value;
  const count = Math.min(n, Math.max(0, Math.round((n * share) / 100)));
  const { low, high } = shareInterval({ count, n, population: undefined });
  const off = value - share;
  return { value, at, error: { type: 'interval', low: 100 * low + off, high: 100 * high + off } };
}
