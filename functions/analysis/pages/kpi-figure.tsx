import { officialFigure } from '../../../shared/kpi/kpi-figure.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import type { KpiRow } from '../kpi-rows.ts';
import { countText, intervalText, percentText, ROUGH_BELOW } from '../wording.ts';
import { KpiChart } from './kpi-chart.tsx';

interface Props {
  readonly stream: Stream;
  readonly row: KpiRow;
}

/** A KPI's chart under its name and figures; the table has the rest. */
export const KpiFigure = ({ stream, row }: Props) => {
  const { n } = row.result;
  const { percentTenths, interval } = officialFigure(row.result);
  return (
    <figure class="chart-figure">
      <figcaption>
        <span class="chart-name">{row.name}</span>
        <span class="chart-value">
          <strong>{percentText(percentTenths)}</strong>
          {interval && `（${intervalText(interval)}）`} n={countText(n)}
          {n < ROUGH_BELOW && '*'}
        </span>
      </figcaption>
      <KpiChart stream={stream} row={row} />
    </figure>
  );
};
