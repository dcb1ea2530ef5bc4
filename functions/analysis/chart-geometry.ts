import { scaleLinear } from 'd3-scale';
import { printedTenths } from '../../shared/indicator/indicator.ts';
import { officialFigure } from '../../shared/kpi/kpi-figure.ts';
import type { KpiRow } from './kpi-rows.ts';

/** Room at both ends of the axis, in percent of the width, for marks that stand on 0 or 100. */
const EDGE = 4;

/** Horizontal places are percents of the chart's width, vertical ones pixels. */
export interface ChartGeometry {
  readonly height: number;
  readonly axisY: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly bar: { readonly x: number; readonly width: number };
  readonly whisker: { readonly low: number; readonly high: number } | undefined;
  /** One line for each stated value of the plan; a place is missing where it prints no percent. */
  readonly stated: readonly {
    readonly y: number;
    readonly baseline: number | undefined;
    readonly target: number | undefined;
  }[];
}

export const BAR = { y: 6, height: 26 } as const;
const STATED_HEIGHT = 24;
const AXIS_HEIGHT = 26;

const scale = scaleLinear([0, 1000], [EDGE, 100 - EDGE]);

/** Where everything of a KPI's chart stands, on an axis from 0 to 100 percent. */
export function chartGeometry({ result, comparisons }: KpiRow): ChartGeometry {
  const { percentTenths, interval } = officialFigure(result);
  const axisY = BAR.y * 2 + BAR.height + comparisons.length * STATED_HEIGHT;
  const at = (printed: string) => {
    const tenths = printedTenths(printed);
    return tenths === undefined ? undefined : place(tenths);
  };
  return {
    height: axisY + AXIS_HEIGHT,
    axisY,
    ticks: scale.ticks(5).map((tenths) => ({ value: tenths / 10, x: place(tenths) })),
    bar: { x: place(0), width: hundredths(scale(percentTenths ?? 0) - scale(0)) },
    whisker: interval
      ? { low: place(interval.lowTenths), high: place(interval.highTenths) }
      : undefined,
    stated: comparisons.map(({ baseline, target }, i) => ({
      y: BAR.y * 2 + BAR.height + (i + 0.5) * STATED_HEIGHT,
      baseline: at(baseline),
      target: at(target),
    })),
  };
}

const place = (tenths: number): number => hundredths(scale(tenths));
const hundredths = (value: number): number => Math.round(value * 100) / 100;
