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
/** How high above the years every label of a baseline ends, in pixels. */
function roomAboveYears(baselines: readonly [at: string, value: string][]): number[] {
  const stated = baselines.map(([baselineAt, baseline], line) => ({
    line,
    baseline,
    baselineAt,
    target: '30件',
    targetBy: `20${30 + line}年`,
    unit: '件',
  }));
  const chart = chartOf({ measure: { type: 'amount', better: 'higher' }, stated, points: [] });
  if (!chart) throw new Error('nothing is drawn');
  const drawing = parse(String(<TrendDrawing chart={chart} words={words} />));
  const years = drawing
    .querySelectorAll('.chart-tick[text-anchor=middle]')
    .map((tick) => Number(tick.getAttribute('y')));
  // Letters of 13 px stand above their line.
  const yearsTop = Math.min(...years) - 13;
  const labels = drawing
    .querySelectorAll('.trend-label')
    .filter(({ text }) => text.includes('from'))
    .map((label) => Number(label.getAttribute('y')));
  return chart.paths.flatMap(({ start }, i) =>
    start ? [yearsTop - (start.y + (labels[i] ?? Number.NaN))] : [],
  );
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

  it('leaves the years readable where a baseline stands at its foot', () => {
    for (const room of roomAboveYears([['2023年', '0件']])) expect(room).toBeGreaterThanOrEqual(0);
  });

  it('leaves them readable where two baselines stand there', () => {
    const rooms = roomAboveYears([
      ['2023年', '0件'],
      ['2023年', '0件'],
    ]);
    expect(rooms).toHaveLength(2);
    for (const room of rooms) expect(room).toBeGreaterThanOrEqual(0);
  });
});
