import { type Trend, type TrendGeometry, type TrendPath, trendGeometry } from './trend-geometry.ts';
import { Mark, Whisker } from './trend-marks.tsx';

/**
 * What is drawn begins beside the values of the axis, on a narrow screen, too, and leaves a baseline's
 * label room above the years.
 */
const FRAME = { top: 34, bottom: 232, left: 16, right: 90 };
export const TREND_HEIGHT = 292;
/** Where the years' own row begins. */
const YEARS = TREND_HEIGHT - 30;
/** Several ways to a target differ by their dashes and by the number at both ends. */
const DASHES = ['7 5', '2 5', '12 4 2 4', '1 8'] as const;
const NUMBERS = ['①', '②', '③', '④', '⑤'] as const;

/** The number under which chart and table name one of several paths; nothing where there is one. */
export const pathNumber = (paths: readonly TrendPath[], line: number): string => {
  const place = paths.findIndex(({ lines }) => lines.includes(line));
  return paths.length > 1 ? (NUMBERS[place] ?? '') : '';
};

/** The geometry of the chart; undefined when there is nothing to draw. */
export const chartOf = (trend: Trend): TrendGeometry | undefined => trendGeometry(trend, FRAME);

/** What a chart says, in the language of its page. */
export interface TrendWords {
  readonly title: string;
  /** All that the chart shows, for whoever cannot see it. */
  readonly description: string;
  readonly baseline: string;
  readonly target: string;
  readonly caption: string;
  /** A value with its unit. */
  readonly value: (value: number) => string;
}

interface Props {
  readonly chart: TrendGeometry;
  readonly words: TrendWords;
}

/** Values with their intervals on the way from the baseline to the target, labelled in place. */
export const TrendChart = ({ chart, words }: Props) => (
  <figure class="trend-figure">
    <TrendDrawing chart={chart} words={words} />
    <figcaption class="trend-caption">{words.caption}</figcaption>
  </figure>
);

/** @param width in pixels; left out, it stretches with the page. */
export const TrendDrawing = ({ chart, words, width }: Props & { readonly width?: number }) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    class="chart"
    role="img"
    aria-labelledby="trend-title trend-desc"
    width={width ?? '100%'}
    height={TREND_HEIGHT}
  >
    <title id="trend-title">{words.title}</title>
    <desc id="trend-desc">{words.description}</desc>
    <Axes chart={chart} words={words} />
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
              <text class="trend-label" y={startLabel(chart.paths, i) - start.y} x="-6">
                {number}
                {words.baseline} {words.value(start.value)}
              </text>
            </Mark>
          )}
          {end && (
            <Mark place={end} kind="target">
              <text
                class="trend-label"
                y={endLabel(chart.paths, i) - end.y}
                {...(end.x < MIDDLE ? { x: '-10' } : { x: '10', 'text-anchor': 'end' as const })}
              >
                {number}
                {words.target} {words.value(end.value)}
              </text>
            </Mark>
          )}
        </>
      );
    })}
    {chart.points.map((place) => (
      <Mark place={place} kind="value">
        <text
          class="trend-label trend-value"
          y={valueLabel(chart, place) - place.y}
          text-anchor="middle"
        >
          {words.value(place.point.value)}
        </text>
      </Mark>
    ))}
  </svg>
);

const Axes = ({ chart, words }: Props) => (
  <>
    {chart.values.map(({ value, y }) => (
      <>
        <line class="chart-grid-line" x1="0%" x2="100%" y1={y} y2={y} />
        <text class="chart-tick" x="0" y={y - 4}>
          {words.value(value)}
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

const MIDDLE = 50;
/** Of the width, in percent: labels nearer to one another may meet on a telephone. */
const NEAR = 40;
const LABEL_HEIGHT = 16;

const startLabel = (paths: readonly TrendPath[], at: number): number =>
  besideStart(paths[at]?.start?.y ?? 0, crowd(paths, 'start', at));

/** Below its mark, where that is no place of the years; else above. */
const besideStart = (y: number, crowded: number): number => {
  const below = y + 26 + LABEL_HEIGHT * crowded;
  return below < YEARS ? below : y - 14 - LABEL_HEIGHT * Math.max(0, crowded - 1);
};

const endLabel = (paths: readonly TrendPath[], at: number): number =>
  (paths[at]?.end?.y ?? 0) - 14 - LABEL_HEIGHT * crowd(paths, 'end', at);

/** Above the value and its interval, or below them where a label of the plan stands above. */
function valueLabel({ paths }: TrendGeometry, { x, y, whisker }: TrendGeometry['points'][number]) {
  const above = (whisker?.high ?? y) - 14;
  const below = (whisker?.low ?? y) + 20;
  const labels = paths.flatMap(({ start, end }, i) => [
    ...(start ? [{ x: start.x, y: startLabel(paths, i) }] : []),
    ...(end ? [{ x: end.x, y: endLabel(paths, i) }] : []),
  ]);
  const taken = (height: number) =>
    labels.some(
      (label) => Math.abs(label.x - x) < NEAR && Math.abs(label.y - height) < LABEL_HEIGHT,
    );
  const fits = below < YEARS && !taken(below);
  return taken(above) && fits ? below : above;
}

/** How many earlier marks of this kind stand so close that their labels would cover each other. */
const crowd = (paths: readonly TrendPath[], kind: 'start' | 'end', at: number): number => {
  const own = paths[at]?.[kind];
  return paths
    .slice(0, at)
    .filter((path) => own && path[kind] && Math.abs(path[kind].x - own.x) < NEAR)
    .filter((path) => own && path[kind] && Math.abs(path[kind].y - own.y) < 18).length;
};
