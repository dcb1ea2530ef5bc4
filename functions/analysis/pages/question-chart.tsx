import type { BothTables } from '../../../shared/kpi/both-tables.ts';
import { NO_ANSWER, NOT_ASKED } from '../../../shared/kpi/variable.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import { BarChart } from '../../../shared/web/chart/bar-chart.tsx';
import type { ShownVariable } from '../tables/shown-variable.ts';
import { tableLines } from '../tables/table-lines.ts';
import { countText, percentText } from '../wording.ts';

interface Props {
  readonly stream: Stream;
  readonly variable: ShownVariable;
  readonly table: BothTables;
  readonly width?: number;
  readonly style?: string;
}

/** The bars of one question's frequency table: the answers as they came, without weights. */
export const QuestionChart = ({ stream, variable, table, ...file }: Props) => {
  const lines = tableLines(variable, table).filter(
    ({ code }) => code !== NO_ANSWER && code !== NOT_ASKED,
  );
  const bars = lines.map(({ label, percentTenths }) => ({
    label,
    tenths: percentTenths,
    value: percentText(percentTenths),
  }));
  const shares = bars.map(({ label, value }) => `${label} ${value}`).join('、');
  return (
    <BarChart
      id={`${stream}-${variable.name.replace('.', '-')}`}
      stream={stream}
      title={`${variable.number} ${variable.title}（${STREAM_NAMES[stream]}）`}
      description={`n=${countText(table.n)}。${shares}。`}
      bars={bars}
      {...file}
    />
  );
};
