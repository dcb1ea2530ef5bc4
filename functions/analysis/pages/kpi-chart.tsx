import { officialFigure } from '../../../shared/kpi/kpi-figure.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import { BaselineMark, Hatch, TargetMark } from '../../../shared/web/chart/chart-marks.tsx';
import { BAR, type ChartGeometry, chartGeometry } from '../chart-geometry.ts';
import type { KpiRow } from '../kpi-rows.ts';
import { intervalText, percentText } from '../wording.ts';

interface Props {
  readonly stream: Stream;
  readonly row: KpiRow;
  /** In pixels; left out, it stretches with the page. */
  readonly width?: number;
}

/** A bar from 0 to 100 %, the plan's values below it; it stretches with the page, its text does not. */
export const KpiChart = ({ stream, row, width }: Props) => {
  const geometry = chartGeometry(row);
  const id = `${stream}-${row.code}`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      role="img"
      aria-labelledby={`title-${id} desc-${id}`}
      width={width ?? '100%'}
      height={geometry.height}
    >
      <title id={`title-${id}`}>
        {row.name}（{STREAM_NAMES[stream]}）
      </title>
      <desc id={`desc-${id}`}>{describe(row)}</desc>
      {stream === 'open' && <Hatch id={`hatch-${id}`} />}
      <Axis geometry={geometry} />
      <rect
        class={`chart-bar chart-bar-${stream}`}
        x={`${geometry.bar.x}%`}
        y={BAR.y}
        width={`${geometry.bar.width}%`}
        height={BAR.height}
        {...(stream === 'open' ? { fill: `url(#hatch-${id})` } : {})}
      />
      {geometry.whisker && <Whisker {...geometry.whisker} />}
      {geometry.stated.map((stated) => (
        <Stated {...stated} />
      ))}
    </svg>
  );
};

const Axis = ({ geometry: { ticks, axisY } }: { readonly geometry: ChartGeometry }) => (
  <>
    {ticks.map(({ value, x }) => (
      <>
        <line class="chart-grid-line" x1={`${x}%`} x2={`${x}%`} y1="0" y2={axisY} />
        <text class="chart-tick" x={`${x}%`} y={axisY + 18} text-anchor="middle">
          {value}
        </text>
      </>
    ))}
  </>
);

const MIDDLE = BAR.y + BAR.height / 2;
const CAP = 7;

/** Drawn twice, a broad light line under a dark one, so that it is seen on the bar and beside it. */
const Whisker = ({ low, high }: { readonly low: number; readonly high: number }) => (
  <>
    {['chart-whisker-halo', 'chart-whisker'].map((name) => (
      <g class={name}>
        <line x1={`${low}%`} x2={`${high}%`} y1={MIDDLE} y2={MIDDLE} />
        <line x1={`${low}%`} x2={`${low}%`} y1={MIDDLE - CAP} y2={MIDDLE + CAP} />
        <line x1={`${high}%`} x2={`${high}%`} y1={MIDDLE - CAP} y2={MIDDLE + CAP} />
      </g>
    ))}
  </>
);

const Stated = ({ y, baseline, target }: ChartGeometry['stated'][number]) => (
  <>
    {baseline !== undefined && target !== undefined && (
      <line class="chart-path" x1={`${baseline}%`} x2={`${target}%`} y1={y} y2={y} />
    )}
    {target !== undefined && (
      <svg class="chart-mark" aria-hidden="true" x={`${target}%`} y={y}>
        <TargetMark />
      </svg>
    )}
    {baseline !== undefined && (
      <svg class="chart-mark" aria-hidden="true" x={`${baseline}%`} y={y}>
        <BaselineMark />
      </svg>
    )}
  </>
);

function describe({ result, comparisons }: KpiRow): string {
  const figure = officialFigure(result);
  const now = `今回は${percentText(figure.percentTenths)}、n=${result.n}`;
  const interval = figure.interval ? `、95％信頼区間は${intervalText(figure.interval)}` : '';
  const stated = comparisons.map(
    ({ section, baseline, baselineAt, target, targetBy }) =>
      `計画（${section}）の基準値は${baseline}（${baselineAt}）、目標値は${target}（${targetBy}）。`,
  );
  return `${now}${interval}。${stated.join('')}`;
}
