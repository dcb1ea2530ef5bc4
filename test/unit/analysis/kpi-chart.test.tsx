import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { kpiRows } from '../../../functions/analysis/kpi-rows.ts';
import { KpiChart } from '../../../functions/analysis/pages/kpi-chart.tsx';
import type { Stream } from '../../../shared/response/survey-response.ts';
import { definitions, indicatorsOf } from '../../../surveys/index.ts';
import { counted, kpiResults } from '../../fixtures/kpi-results.ts';

function chart(count: number, n: number, stream: Stream = 'sampled'): HTMLElement {
  const definition = definitions.get('kiyose-2026');
  if (!definition) throw new Error('no definition');
  const counts = { sumitai: counted(count, n) };
  const results = kpiResults('kiyose-2026', { sampled: counts, open: counts });
  const rows = kpiRows(
    results,
    definition,
    { indicators: indicatorsOf('kiyose-2026'), officialLines: new Map() },
    stream,
  );
  const row = rows.find(({ code }) => code === 'sumitai');
  if (!row) throw new Error('no row');
  return parse(String(KpiChart({ stream, row })));
}

const number = (element: HTMLElement | null | undefined, attribute: string): number =>
  Number.parseFloat(element?.getAttribute(attribute) ?? 'NaN');

/** Where a percent stands, read off the chart's own axis. */
function onAxis(svg: HTMLElement, percent: number): number {
  const ticks = svg.querySelectorAll('.chart-tick');
  const x = (text: string) =>
    number(
      ticks.find((tick) => tick.text === text),
      'x',
    );
  return x('0') + ((x('100') - x('0')) * percent) / 100;
}

describe('the chart of a KPI', () => {
  it.each([
    [0, 600, 0],
    [150, 600, 25],
    [389, 600, 64.8],
    [600, 600, 100],
  ])('draws %i of %i as long as %d percent of its axis', (count, n, percent) => {
    const svg = chart(count, n);
    const bar = svg.querySelector('.chart-bar');
    expect(number(bar, 'x')).toBeCloseTo(onAxis(svg, 0), 1);
    expect(number(bar, 'x') + number(bar, 'width')).toBeCloseTo(onAxis(svg, percent), 1);
  });

  it('spans the interval with the whisker', () => {
    const svg = chart(390, 600);
    const line = svg.querySelector('g.chart-whisker line');
    expect(number(line, 'x1')).toBeCloseTo(onAxis(svg, 61.1), 1);
    expect(number(line, 'x2')).toBeCloseTo(onAxis(svg, 68.7), 1);
  });

  it('draws each baseline and target of the plan on a line of its own', () => {
    const svg = chart(390, 600);
    const marks = svg.querySelectorAll('svg.chart-mark').map((mark) => ({
      shape: mark.querySelector('path')?.getAttribute('class'),
      x: number(mark, 'x'),
      y: number(mark, 'y'),
    }));
    const at = (shape: string) => marks.filter((mark) => mark.shape === shape);
    expect(at('chart-baseline').map(({ x }) => x)).toEqual([
      expect.closeTo(onAxis(svg, 64.8), 1),
      expect.closeTo(onAxis(svg, 64.8), 1),
    ]);
    expect(at('chart-target').map(({ x }) => x)).toEqual([
      expect.closeTo(onAxis(svg, 71.3), 1),
      expect.closeTo(onAxis(svg, 71.2), 1),
    ]);
    const [first, second] = at('chart-target');
    expect(first?.y).toBeLessThan(second?.y ?? 0);
  });

  it('says in words what it draws', () => {
    const svg = chart(390, 600).querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.querySelector('title')?.text).toBe(
      '今後も清瀬市に住みたいと思う人の割合（標本調査）',
    );
    expect(svg?.querySelector('desc')?.text).toContain(
      '今回は65.0％、n=600、95％信頼区間は61.1〜68.7％。',
    );
    expect(svg?.querySelector('desc')?.text).toContain('目標値は71.3％（2026年）');
    const labels = svg?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(labels.map((id) => svg?.querySelector(`#${id}`)?.rawTagName)).toEqual(['title', 'desc']);
  });

  it('hatches the open stream and gives it no whisker', () => {
    const svg = chart(1, 3, 'open');
    const fill = svg.querySelector('.chart-bar')?.getAttribute('fill');
    const pattern = svg.querySelector('pattern')?.getAttribute('id');
    expect(fill).toBe(`url(#${pattern})`);
    expect(svg.querySelector('.chart-whisker')).toBeNull();
  });

  it('puts nothing of the plan beside the open stream', () => {
    const svg = chart(1, 3, 'open');
    expect(svg.querySelector('.chart-mark')).toBeNull();
    expect(svg.querySelector('.chart-path')).toBeNull();
    expect(svg.querySelector('desc')?.text).toBe('今回は33.3％、n=3。');
  });

  it('has no inline style, which the page would refuse', () => {
    expect(chart(1, 3, 'open').toString()).not.toMatch(/\sstyle=/);
  });
});
