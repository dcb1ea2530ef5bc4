import { trendGeometry } from '../../../../shared/web/chart/trend-geometry.ts';
import type { BoardRow } from '../../board/board-row.ts';
import { trendOf } from '../../board/trend.ts';

const FRAME = { top: 8, bottom: 32, left: 7, right: 93 };

/** An indicator's way at a glance: ◇ baseline, ● values, ▲ target; the table beside says the same. */
export const Sparkline = ({ row }: { readonly row: BoardRow }) => {
  const geometry = trendGeometry(trendOf(row), FRAME);
  if (!geometry) return <span class="kpi-source">―</span>;
  const px = (x: number) => (x * WIDTH) / 100;
  return (
    <svg class="sparkline" width={WIDTH} height="40" viewBox={`0 0 ${WIDTH} 40`} aria-hidden="true">
      {geometry.paths.map(
        ({ start, end }) =>
          start &&
          end && (
            <line class="chart-path" x1={px(start.x)} y1={start.y} x2={px(end.x)} y2={end.y} />
          ),
      )}
      <polyline
        class="trend-line"
        points={geometry.points.map(({ x, y }) => `${px(x)},${y}`).join(' ')}
      />
      {geometry.paths.map(({ start, end }) => (
        <>
          {end && (
            <path
              class="chart-target"
              d="M0-5 5 4H-5Z"
              transform={`translate(${px(end.x)} ${end.y})`}
            />
          )}
          {start && (
            <path
              class="chart-baseline"
              d="M0-5 5 0 0 5-5 0Z"
              transform={`translate(${px(start.x)} ${start.y})`}
            />
          )}
        </>
      ))}
      {geometry.points.map(({ x, y }) => (
        <circle class="trend-point" cx={px(x)} cy={y} r="4" />
      ))}
    </svg>
  );
};

const WIDTH = 132;
