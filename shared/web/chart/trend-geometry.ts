import { scaleLinear } from 'd3-scale';
import type { Measure } from '../../indicator/measure.ts';
import { pathEnds, type StatedPath } from '../../indicator/path.ts';

/** A value at one time, counted in months from the year 0. */
export interface TrendPoint {
  readonly month: number;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** What an indicator's chart is drawn of. */
export interface Trend<Point extends TrendPoint = TrendPoint> {
  readonly measure: Measure;
  /** What the plan states, each by its line; `measure` where that place measures something else. */
  readonly stated: readonly (StatedPath & {
    readonly line: number;
    readonly measure?: Measure | undefined;
  })[];
  /** Earliest first. */
  readonly points: readonly Point[];
}

/** A place of the chart: `x` in percent of its width, `y` in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The way from one stated baseline to its target; places that say the same share one. */
export interface TrendPath {
  /** Lines of the plan's text. */
  readonly lines: readonly number[];
  readonly start: (Place & { readonly value: number }) | null;
  readonly end: (Place & { readonly value: number }) | null;
}

export interface TrendGeometry<Point extends TrendPoint = TrendPoint> {
  readonly paths: readonly TrendPath[];
  readonly points: readonly (Place & {
    readonly point: Point;
    readonly whisker: { readonly low: number; readonly high: number } | null;
  })[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly values: readonly { readonly value: number; readonly y: number }[];
  readonly fromZero: boolean;
}

export interface Frame {
  /** Top and bottom of the plot in pixels. */
  readonly top: number;
  readonly bottom: number;
  /** Left and right of what is drawn, in percent. */
  readonly left: number;
  readonly right: number;
}

/**
 * Where everything of an indicator's chart stands.
 *
 * @returns undefined when there is nothing to draw: neither a value nor a readable target.
 */
export function trendGeometry<Point extends TrendPoint>(
  trend: Trend<Point>,
  frame: Frame,
): TrendGeometry<Point> | undefined {
  const drawn = pathsOf(trend);
  const ends = drawn.flatMap(({ start, end }) => [start, end]).filter((end) => end !== null);
  const months = [...ends, ...trend.points].map(({ month }) => month);
  const values = [
    ...ends.map(({ value }) => value),
    ...trend.points.flatMap(({ value, interval }) =>
      interval ? [value, interval.low, interval.high] : [value],
    ),
  ];
  if (months.length === 0) return undefined;
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const x = scaleLinear([first, Math.max(last, first + 12)], [frame.left, frame.right]);
  const [low, high] = padded(Math.min(...values), Math.max(...values), trend);
  const y = scaleLinear([low, high], [frame.bottom, frame.top]).nice(4);
  const place = ({ month, value }: { month: number; value: number }) => ({
    x: hundredths(x(month)),
    y: hundredths(y(value)),
    value,
  });
  return {
    paths: drawn.map(({ lines, start, end }) => ({
      lines,
      start: start && place(start),
      end: end && place(end),
    })),
    points: trend.points.map((point) => ({
      ...place(point),
      point,
      whisker: point.interval && {
        low: hundredths(y(point.interval.low)),
        high: hundredths(y(point.interval.high)),
      },
    })),
    years: yearsBetween(first, last).map((year) => ({ year, x: hundredths(x(year * 12)) })),
    values: y.ticks(4).map((value) => ({ value, y: hundredths(y(value)) })),
    fromZero: y.domain()[0] === 0,
  };
}

function pathsOf({ measure, stated: places }: Trend) {
  const paths = new Map<string, { lines: number[] } & ReturnType<typeof pathEnds>>();
  for (const stated of places) {
    const ends = pathEnds(stated.measure ?? measure, stated);
    const key = JSON.stringify(ends);
    const same = paths.get(key);
    if (same) same.lines.push(stated.line);
    else paths.set(key, { lines: [stated.line], ...ends });
  }
  return [...paths.values()];
}

/** Some air around the values; shares stay within 0 and 100, amounts above 0. */
function padded(low: number, high: number, { measure }: Trend): [number, number] {
  const air = Math.max((high - low) * 0.15, Math.abs(high) * 0.01, 0.5);
  const isShare = measure.type === 'percent';
  const floor = measure.type === 'gap_to_mean' || low < 0 ? Number.NEGATIVE_INFINITY : 0;
  return [
    Math.max(floor, low - air),
    Math.min(isShare ? 100 : Number.POSITIVE_INFINITY, high + air),
  ];
}

function yearsBetween(first: number, last: number): number[] {
  const [from, to] = [Math.ceil(first / 12), Math.floor(last / 12)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
