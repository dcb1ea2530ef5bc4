import { printedName } from '../../../shared/indicator/printed-name.ts';
import { officialFigure } from '../../../shared/kpi/kpi-figure.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import { barGeometry } from '../../../shared/web/chart/bar-geometry.ts';
import { chartOf, TREND_HEIGHT, TrendDrawing } from '../../../shared/web/chart/trend-chart.tsx';
import type { BoardRow } from '../board/board-row.ts';
import { trendOf } from '../board/trend.ts';
import { trendWords } from '../board/trend-words.ts';
import { timeOf, valueText } from '../board/value-text.ts';
import { chartGeometry } from '../chart-geometry.ts';
import type { KpiRow } from '../kpi-rows.ts';
import { KpiChart } from '../pages/kpi-chart.tsx';
import { barsOf, QuestionChart } from '../pages/question-chart.tsx';
import type { EditionTables, ShownStream } from '../tables/edition-tables.ts';
import type { ShownVariable } from '../tables/shown-variable.ts';
import { countText, intervalText, markOf, percentText } from '../wording.ts';
import { framedChart } from './framed-chart.tsx';

type Edition = Pick<EditionTables, 'definition'>;

/** A question's chart as a file to put into other documents. */
export function chartFile(
  { definition }: Edition,
  { stream, of }: ShownStream,
  variable: ShownVariable,
): string {
  const table = of(variable.name);
  return framedChart({
    title: `${marked(definition)}${variable.number} ${variable.title}`,
    about: `${definition.title.ja}、${STREAM_NAMES[stream]}、n=${countText(table.n)}`,
    legend: `割合（％）${variable.multiple ? '、複数回答' : ''}`,
    height: barGeometry(barsOf(variable, table)).height,
    chart: (width) => (
      <QuestionChart stream={stream} variable={variable} table={table} width={width} />
    ),
  });
}

/** A KPI's chart beside what the plan states, the same way. */
export function kpiChartFile({ definition }: Edition, row: KpiRow): string {
  const { n, stream } = row.result;
  const { percentTenths, interval } = officialFigure(row.result);
  const range = interval ? `（95％信頼区間 ${intervalText(interval)}）` : '';
  return framedChart({
    title: `${marked(definition)}${row.name}`,
    about: `${definition.title.ja}、${STREAM_NAMES[stream]}：${percentText(percentTenths)}${range}、n=${countText(n)}`,
    legend:
      stream === 'sampled'
        ? '棒は今回の割合（％）、横線は95％信頼区間、◇は計画の基準値、▲は計画の目標値'
        : '割合（％）',
    height: chartGeometry(row).height,
    chart: (width) => <KpiChart stream={stream} row={row} width={width} />,
  });
}

/** An indicator's way over the years; undefined where there is nothing to draw. */
export function trendFile(row: BoardRow): string | undefined {
  const chart = chartOf(trendOf(row));
  if (!chart) return undefined;
  const words = trendWords(row, chart);
  const { indicator, latest, points } = row;
  const mark = points.some(({ sample }) => sample) ? marked({ sample: true }) : '';
  return framedChart({
    title: `${mark}${printedName(indicator)}`,
    about: latest
      ? `最新値 ${valueText(indicator, latest.value)}（${timeOf(latest.at)}）`
      : 'まだ値はありません',
    legend: words.caption,
    height: TREND_HEIGHT,
    chart: (width) => <TrendDrawing chart={chart} words={words} width={width} />,
  });
}

function marked(edition: Parameters<typeof markOf>[0]): string {
  const mark = markOf(edition);
  return mark ? `【${mark}】` : '';
}
