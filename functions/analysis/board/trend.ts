import type { Trend } from '../../../shared/web/chart/trend-geometry.ts';
import { type BoardRow, lineOf } from './board-row.ts';
import type { Point } from './points.ts';

/** What the charts of a row are drawn of. */
export const trendOf = ({ indicator, points }: BoardRow): Trend<Point> => ({
  measure: indicator.measure,
  stated: indicator.stated.map((stated) => ({ ...stated, line: lineOf(stated) })),
  points,
});
