import type { BoardRow } from '../board/board-row.ts';
import type { KpiRow } from '../kpi-rows.ts';
import { chartOf, TrendDrawing } from '../pages/indicator/trend-chart.tsx';
import { KpiChart } from '../pages/kpi-chart.tsx';
import { QuestionChart } from '../pages/question-chart.tsx';
import type { EditionTables, ShownStream } from '../tables/edition-tables.ts';
import type { ShownVariable } from '../tables/shown-variable.ts';
import { markOf } from '../wording.ts';
import { asFile } from './chart-style.ts';

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A question's chart as a file to put into other documents. */
export function chartFile(
  { definition }: EditionTables,
  shown: ShownStream,
  variable: ShownVariable,
): string {
  const marked = { ...variable, title: `${bracketed(markOf(definition))}${variable.title}` };
  const table = shown.of(variable.name);
  return `${PROLOGUE}${<QuestionChart stream={shown.stream} variable={marked} table={table} {...asFile} />}`;
}

/** A KPI's chart beside what the plan states, the same way. */
export function kpiChartFile(
  { definition }: Pick<EditionTables, 'definition'>,
  row: KpiRow,
): string {
  const marked = { ...row, name: `${bracketed(markOf(definition))}${row.name}` };
  return `${PROLOGUE}${<KpiChart stream={row.result.stream} row={marked} {...asFile} />}`;
}

/** An indicator's way over the years; undefined where there is nothing to draw. */
export function trendFile(row: BoardRow): string | undefined {
  const chart = chartOf(row);
  const mark = row.points.some(({ sample }) => sample) ? markOf({ sample: true }) : undefined;
  return (
    chart &&
    `${PROLOGUE}${<TrendDrawing row={row} chart={chart} mark={bracketed(mark)} {...asFile} />}`
  );
}

const bracketed = (mark: string | undefined): string => (mark ? `【${mark}】` : '');
