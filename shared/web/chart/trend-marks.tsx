import { symbol, symbolCircle, symbolDiamond, symbolTriangle } from 'd3-shape';

const MARKS = {
  baseline: symbol(symbolDiamond, 130)() ?? '',
  target: symbol(symbolTriangle, 120)() ?? '',
  value: symbol(symbolCircle, 110)() ?? '',
} as const;

const CAP = 0.7;

/** A 95 % interval, upright. */
export const Whisker = ({
  x,
  low,
  high,
}: {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}) => (
  <g class="chart-whisker">
    <line x1={`${x}%`} x2={`${x}%`} y1={low} y2={high} />
    <line x1={`${x - CAP}%`} x2={`${x + CAP}%`} y1={low} y2={low} />
    <line x1={`${x - CAP}%`} x2={`${x + CAP}%`} y1={high} y2={high} />
  </g>
);

interface MarkProps {
  readonly place: { readonly x: number; readonly y: number };
  readonly kind: keyof typeof MARKS;
  readonly children: unknown;
}

const CLASSES = {
  baseline: 'chart-baseline',
  target: 'chart-target',
  value: 'trend-point',
} as const;

/** A sign of the chart with its label. */
export const Mark = ({ place, kind, children }: MarkProps) => (
  <svg class="chart-mark" aria-hidden="true" x={`${place.x}%`} y={place.y}>
    <path class={CLASSES[kind]} d={MARKS[kind]} />
    {children}
  </svg>
);
