import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { chartOf, TrendDrawing } from '../../../shared/web/chart/trend-chart.tsx';
import type { Trend } from '../../../shared/web/chart/trend-geometry.ts';

const words = {
  title: 'staying',
  description: 'staying, year by year',
  baseline: 'from',
  target: 'to',
  caption: '',
  value: (value: number) => `${value}%`,
};
const TARGET = {
  line: 1,
  baseline: '',
  baselineAt: '',
  target: '71.3%',
  targetBy: '2026年',
  unit: '%',
};
const PATH = { ...TARGET, baseline: '64.8%', baselineAt: '2023年7月' };
const at = (value: number, low: number, high: number) => ({
  month: 2025 * 12 + 10,
  value,
  interval: { low, high },
});

/** Every label as drawn: its words, how far from the left in percent, and on which side of its mark. */
function labels(trend: Pick<Trend, 'stated' | 'points'>) {
  const chart = chartOf({ measure: { type: 'percent', better: 'higher' }, ...trend });
  if (!chart) throw new Error('nothing to draw');
  const drawing = parse(String(<TrendDrawing chart={chart} words={words} />));
  return drawing.querySelectorAll('.chart-mark').map((mark) => {
    const text = mark.querySelector('text');
    return {
      says: text?.text.trim(),
      x: Number.parseFloat(mark.getAttribute('x') ?? ''),
      above: Number(text?.getAttribute('y')) < 0,
      anchor: text?.getAttribute('text-anchor') ?? 'start',
    };
  });
}
describe('the chart of an indicator', () => {
  it('writes a value above its interval', () => {
    const found = labels({ stated: [PATH], points: [at(60, 57, 63)] });
    expect(found.find(({ says }) => says === '60%')?.above).toBe(true);
  });

  it('writes it below where the plan’s own label stands above', () => {
    const found = labels({ stated: [PATH], points: [at(67.2, 63.3, 71.2)] });
    expect(found.find(({ says }) => says === '67.2%')?.above).toBe(false);
    expect(found.find(({ says }) => says === 'to 71.3%')?.above).toBe(true);
  });

  it('writes what stands at the left from there to the right, clear of the axis', () => {
    const [target] = labels({ stated: [TARGET], points: [] });
    expect(target).toMatchObject({ says: 'to 71.3%', anchor: 'start' });
    expect(target?.x).toBeGreaterThan(15);
  });
});
