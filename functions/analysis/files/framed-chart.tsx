import type { Child } from 'hono/jsx';
import { CHART_FILE_STYLE } from './chart-style.ts';

interface Framed {
  readonly title: string;
  /** Below the title: where the figures come from. */
  readonly about: string;
  /** Below the chart: what its marks mean. */
  readonly legend: string;
  /** Of the chart, in pixels. */
  readonly height: number;
  chart(width: number): Child;
}

const WIDTH = 640;
const MARGIN = 20;
const LINE = 20;
const ABOVE = 12;
const BELOW = 34;
/** Characters of a bold line, and of a plain one, that fit the width. */
const LONGEST = { title: 38, plain: 44 } as const;

/** A chart as an SVG file: white ground, and the words that a page has around the chart. */
export function framedChart({ title, about, legend, height, chart }: Framed): string {
  const titles = cut(title, LONGEST.title);
  const abouts = cut(about, LONGEST.plain);
  const legends = cut(legend, LONGEST.plain);
  const top = MARGIN + (titles.length + abouts.length) * LINE + ABOVE;
  const foot = top + height + BELOW;
  const whole = foot + (legends.length - 1) * LINE + ABOVE;
  const file = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH + 2 * MARGIN}
      height={whole}
      viewBox={`0 0 ${WIDTH + 2 * MARGIN} ${whole}`}
    >
      <title>{title}</title>
      <style>{CHART_FILE_STYLE}</style>
      <rect width={WIDTH + 2 * MARGIN} height={whole} fill="#fff" />
      <Lines lines={titles} from={MARGIN + 8} name="chart-title" />
      <Lines lines={abouts} from={MARGIN + 8 + titles.length * LINE} name="chart-tick" />
      <g transform={`translate(${MARGIN} ${top})`}>{chart(WIDTH)}</g>
      <Lines lines={legends} from={foot} name="chart-tick" />
    </svg>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}`;
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly from: number;
  readonly name: string;
}

const Lines = ({ lines, from, name }: LinesProps) => (
  <>
    {lines.map((line, i) => (
      <text class={name} x={MARGIN} y={from + i * LINE}>
        {line}
      </text>
    ))}
  </>
);

/** SVG breaks no lines by itself. */
function cut(text: string, longest: number): string[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / longest) }, (_, i) =>
    characters.slice(i * longest, (i + 1) * longest).join(''),
  );
}
