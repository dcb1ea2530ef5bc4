import type { BothTables } from '../../../shared/kpi/both-tables.ts';
import { NO_ANSWER, NOT_ASKED } from '../../../shared/kpi/variable.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import { BarChart } from '../../../shared/web/chart/bar-chart.tsx';
import type { Bar } from '../../../shared/web/chart/bar-geometry.ts';
import type { ShownVariable } from '../tables/shown-variable.ts';
import { tableLines } from '../tables/table-lines.ts';
import { countText, percentText } from '../wording.ts';

interface Props {
  readonly stream: Stream;
  readonly variable: ShownVariable;
  readonly table: BothTables;
  readonly width?: number;
}

/** The bars of one question's frequency table: the answers as they came, without weights. */
export const QuestionChart = ({ stream, variable, table, width }: Props) => {
  const bars = barsOf(variable, table);
  const shares = bars.map(({ label, value }) => `${label} ${value}`).join('、');
  return (
    <BarChart
      id={`${stream}-${variable.name.replace('.', '-')}`}
      stream={stream}
      title={`${variable.number} ${variable.title}（${STREAM_NAMES[stream]}）`}
      description={`n=${countText(table.n)}。${shares}。`}
      bars={bars}
      width={width}
    />
  );
};

/** One bar an option; 無回答 and 非該当 have none. */
export const barsOf = (variable: ShownVariable, table: BothTables): Bar[] =>
  tableLines(variable, table, null)
    .filter(({ code }) => code !== NO_ANSWER && code !== NOT_ASKED)
    .map(({ label, percentTenths }) => ({
      label,
      tenths: percentTenths,
      value: percentText(percentTenths),
    }));
