import type { Stream } from '../../response/survey-response.ts';
import { BAR_HEIGHT, type Bar, barGeometry, LINE_HEIGHT } from './bar-geometry.ts';
import { Hatch } from './chart-marks.tsx';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly stream: Stream;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  /** In pixels; left out, the chart stretches with the page, its text does not. */
  readonly width?: number | undefined;
}

/** How a question was answered, one bar an option; solid for the sample, hatched for the open stream. */
export const BarChart = ({ id, stream, title, description, bars, width }: Props) => {
  const geometry = barGeometry(bars);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      role="img"
      aria-labelledby={`title-${id} desc-${id}`}
      width={width ?? '100%'}
      height={geometry.height}
    >
      <title id={`title-${id}`}>{title}</title>
      <desc id={`desc-${id}`}>{description}</desc>
      {stream === 'open' && <Hatch id={`hatch-${id}`} />}
      {geometry.ticks.map(({ value, x }) => (
        <>
          <line class="chart-grid-line" x1={`${x}%`} x2={`${x}%`} y1="0" y2={geometry.axisY} />
          <text class="chart-tick" x={`${x}%`} y={geometry.axisY + 16} text-anchor="middle">
            {value === 0 ? '' : value}
          </text>
        </>
      ))}
      {geometry.bars.map(({ lines, labelY, y, width: length, value }) => (
        <>
          {lines.map((line, i) => (
            <text class="chart-label" x="0" y={labelY + i * LINE_HEIGHT}>
              {line}
            </text>
          ))}
          <rect
            class={`chart-bar chart-bar-${stream}`}
            x="0"
            y={y}
            width={`${length}%`}
            height={BAR_HEIGHT}
            {...(stream === 'open' ? { fill: `url(#hatch-${id})` } : {})}
          />
          <text class="chart-label" x={`${length}%`} dx="6" y={y + 14}>
            {value}
          </text>
        </>
      ))}
    </svg>
  );
};
