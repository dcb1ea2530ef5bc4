import { printedName } from '../../../shared/indicator/printed-name.ts';
import type { TrendWords } from '../../../shared/web/chart/trend-chart.tsx';
import type { TrendGeometry, TrendPoint } from '../../../shared/web/chart/trend-geometry.ts';
import type { BoardRow } from './board-row.ts';
import { rangeText, timeOf, valueText } from './value-text.ts';

/** What the chart of a row says. */
export const trendWords = (row: BoardRow, chart: TrendGeometry<TrendPoint>): TrendWords => ({
  title: `${printedName(row.indicator)}の推移`,
  description: describe(row),
  baseline: '基準',
  target: '目標',
  caption: [
    '横軸は年です。',
    chart.fromZero ? '' : '縦軸は0から始まりません。',
    '◇は基準値、●は値、▲は目標値、破線は基準値と目標値を結ぶ線',
    chart.points.some(({ whisker }) => whisker) ? '、縦の棒は95％信頼区間' : '',
    'です。',
  ].join(''),
  value: (value) => valueText(row.indicator, value),
});

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
