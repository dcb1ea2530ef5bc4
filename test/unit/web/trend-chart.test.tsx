import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { chartOf, TrendDrawing } from '../../../shared/web/chart/trend-chart.tsx';

const words = {
  title: '見本',
  description: '見本',
  baseline: '基準',
  target: '目標',
  caption: '見本',
  value: (value: number) => `${value}件`,
};

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
    .filter(({ text }) => text.includes('基準'))
    .map((label) => Number(label.getAttribute('y')));
  return chart.paths.flatMap(({ start }, i) =>
    start ? [yearsTop - (start.y + (labels[i] ?? Number.NaN))] : [],
  );
}

describe('the chart of an indicator', () => {
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
