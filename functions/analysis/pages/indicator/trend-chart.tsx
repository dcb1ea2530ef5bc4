import type { BoardRow } from '../../board/board-row.ts';
import { type TrendGeometry, type TrendPath, trendGeometry } from '../../board/trend-geometry.ts';
import { rangeText, timeOf, valueText } from '../../board/value-text.ts';
import { Mark, Whisker } from './trend-marks.tsx';

const FRAME = { top: 34, bottom: 248, left: 8, right: 90 };
export const TREND_HEIGHT = 292;
/** Several ways to a target differ by their dashes and by the number at both ends. */
const DASHES = ['7 5', '2 5', '12 4 2 4', '1 8'] as const;
const NUMBERS = ['①', '②', '③', '④', '⑤'] as const;

/** The number under which chart and table name one of several paths; nothing where there is one. */
export const pathNumber = (paths: readonly TrendPath[], line: number): string => {
  const place = paths.findIndex(({ lines }) => lines.includes(line));
  return paths.length > 1 ? (NUMBERS[place] ?? '') : '';
};

/** The geometry of the page's chart; undefined when there is nothing to draw. */
export const chartOf = (row: BoardRow): TrendGeometry | undefined => trendGeometry(row, FRAME);

interface Props {
  readonly row: BoardRow;
  readonly chart: TrendGeometry;
}

/** Values with their intervals on the way from the baseline to the target, labelled in place. */
export const TrendChart = ({ row, chart }: Props) => (
  <figure class="trend-figure">
    <TrendDrawing row={row} chart={chart} />
    <figcaption class="trend-caption">{trendMarks(chart)}</figcaption>
  </figure>
);

/** What the chart's axes and marks mean. */
export const trendMarks = ({ fromZero, points }: TrendGeometry): string =>
  [
    '横軸は年です。',
    fromZero ? '' : '縦軸は0から始まりません。',
    '◇は基準値、●は値、▲は目標値、破線は基準値と目標値を結ぶ線',
    points.some(({ whisker }) => whisker) ? '、縦の棒は95％信頼区間' : '',
    'です。',
  ].join('');

/** @param width in pixels; left out, it stretches with the page. */
export const TrendDrawing = ({ row, chart, width }: Props & { readonly width?: number }) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    class="chart"
    role="img"
    aria-labelledby="trend-title trend-desc"
    width={width ?? '100%'}
    height={TREND_HEIGHT}
  >
    <title id="trend-title">{row.indicator.stated[0]?.name}の推移</title>
    <desc id="trend-desc">{describe(row)}</desc>
    <Axes row={row} chart={chart} />
    {chart.paths.map((path, i) => (
      <PathLine path={path} dash={DASHES[i % DASHES.length] ?? ''} />
    ))}
    {chart.points.slice(1).map(({ x, y }, i) => {
      const before = chart.points[i];
      return (
        before && <line class="trend-line" x1={`${before.x}%`} y1={before.y} x2={`${x}%`} y2={y} />
      );
    })}
    {chart.points.map(({ x, whisker }) => whisker && <Whisker x={x} {...whisker} />)}
    {chart.paths.map(({ lines, start, end }, i) => {
      const number = pathNumber(chart.paths, lines[0] ?? 0);
      return (
        <>
          {start && (
            <Mark place={start} kind="baseline">
              <text class="trend-label" y={26 + 16 * crowd(chart.paths, 'start', i)} x="-6">
                {number}基準 {valueText(row.indicator, start.value)}
              </text>
            </Mark>
          )}
          {end && (
            <Mark place={end} kind="target">
              <text
                class="trend-label"
                y={-14 - 16 * crowd(chart.paths, 'end', i)}
                text-anchor="end"
                x="10"
              >
                {number}目標 {valueText(row.indicator, end.value)}
              </text>
            </Mark>
          )}
        </>
      );
    })}
    {chart.points.map(({ x, y, whisker, point }) => (
      <Mark place={{ x, y }} kind="value">
        <text
          class="trend-label trend-value"
          y={(whisker ? whisker.high - y : 0) - 14}
          text-anchor="middle"
        >
          {valueText(row.indicator, point.value)}
        </text>
      </Mark>
    ))}
  </svg>
);

const Axes = ({ row, chart }: { readonly row: BoardRow; readonly chart: TrendGeometry }) => (
  <>
    {chart.values.map(({ value, y }) => (
      <>
        <line class="chart-grid-line" x1="0%" x2="100%" y1={y} y2={y} />
        <text class="chart-tick" x="0" y={y - 4}>
          {valueText(row.indicator, value)}
        </text>
      </>
    ))}
    {chart.years.map(({ year, x }) => (
      <>
        <line
          class="chart-grid-line"
          x1={`${x}%`}
          x2={`${x}%`}
          y1={FRAME.bottom}
          y2={FRAME.bottom + 8}
        />
        <text class="chart-tick" x={`${x}%`} y={TREND_HEIGHT - 14} text-anchor="middle">
          {chart.years.length > 6 && year % 2 === 1 ? '' : year}
        </text>
      </>
    ))}
  </>
);

const PathLine = ({
  path: { start, end },
  dash,
}: {
  readonly path: TrendPath;
  readonly dash: string;
}) =>
  start && end ? (
    <line
      class="trend-path"
      stroke-dasharray={dash}
      x1={`${start.x}%`}
      y1={start.y}
      x2={`${end.x}%`}
      y2={end.y}
    />
  ) : null;

/** How many earlier marks of this kind stand so close that their labels would cover each other. */
const crowd = (paths: readonly TrendPath[], kind: 'start' | 'end', at: number): number => {
  const own = paths[at]?.[kind];
  return paths
    .slice(0, at)
    .filter((path) => own && path[kind] && Math.abs(path[kind].x - own.x) < 40)
    .filter((path) => own && path[kind] && Math.abs(path[kind].y - own.y) < 18).length;
};

function describe({ indicator, points }: BoardRow): string {
  const stated = indicator.stated.map(
    ({ section, baseline, baselineAt, target, targetBy }) =>
      `計画（${section}）の基準値は${baseline}（${baselineAt}）、目標値は${target}（${targetBy}）。`,
  );
  const values = points.map(({ at, value, interval }) => {
    const range = interval ? `、95％信頼区間は${rangeText(indicator, interval)}` : '';
    return `${timeOf(at)}は${valueText(indicator, value)}${range}。`;
  });
  return [...stated, ...(values.length > 0 ? values : ['まだ値はありません。'])].join('');
}
