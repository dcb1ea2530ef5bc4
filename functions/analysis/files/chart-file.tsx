import type { StreamTables } from '../../../shared/kpi/both-tables.ts';
import { QuestionChart } from '../pages/question-chart.tsx';
import type { EditionTables } from '../tables/edition-tables.ts';
import type { ShownVariable } from '../tables/shown-variable.ts';

const WIDTH = 640;
/** What the site's style sheet says of charts, for a file that stands alone. */
const STYLE = `text { font-family: "Noto Sans JP", "Yu Gothic", "Meiryo", sans-serif; font-size: 14px; fill: #1a1a1a }
.chart-tick { fill: #4d4d4d }
.chart-grid-line { stroke: #d9d9d9 }
.chart-bar-sampled { fill: #4979f5 }
.chart-bar-open { stroke: #4d4d4d }
.chart-hatch-ground { fill: #fff }
.chart-hatch-line { stroke: #4d4d4d; stroke-width: 1.5 }`;

/** A question's chart as a file to put into other documents. */
export function chartFile(
  { definition }: EditionTables,
  shown: StreamTables,
  variable: ShownVariable,
): string {
  const table = shown.of(variable.name);
  const marked = definition.sample
    ? { ...variable, title: `【見本データ】${variable.title}` }
    : variable;
  const chart = (
    <QuestionChart
      stream={shown.stream}
      variable={marked}
      table={table}
      width={WIDTH}
      style={STYLE}
    />
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${chart}`;
}
