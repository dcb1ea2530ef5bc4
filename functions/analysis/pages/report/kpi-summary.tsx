import { PROGRESS_STATUS_TEXTS } from '../../../../shared/indicator/progress-wording.ts';
import { officialFigure } from '../../../../shared/kpi/kpi-figure.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { type KpiRow, kpiRows } from '../../kpi-rows.ts';
import {
  countText,
  differenceText,
  intervalText,
  percentText,
  ROUGH_BELOW,
} from '../../wording.ts';
import { StatusCounts } from '../status-counts.tsx';
import type { ReportProps } from './report-props.ts';

/** How the plan's indicators stand, by the sampled answers; one line for each value the plan states. */
export const KpiSummary = ({ tables, plan }: ReportProps) => {
  const rows = kpiRows(tables.results, tables.definition, plan, 'sampled');
  return (
    <section class="report-chapter">
      <h2 id="kpis">3　計画の指標（KPI）</h2>
      <p>
        標本調査の公式の値を、計画の基準値・目標値と比べたものです。割合の下は95％信頼区間、差の単位はポイントです。定義と前提は付録にあります。
      </p>
      <StatusCounts rows={rows} />
      <TableScroll label="指標の集計結果">
        <table class="table report-kpis">
          <caption>指標の集計結果</caption>
          <thead>
            <tr>
              <th scope="col" class="report-kpi-name">
                指標
              </th>
              <th scope="col" class="number">
                n
              </th>
              <th scope="col" class="number">
                割合
              </th>
              <th scope="col">進み具合</th>
              <th scope="col" class="number">
                基準値
              </th>
              <th scope="col" class="number">
                目標値
              </th>
              <th scope="col" class="number">
                目標値との差
              </th>
            </tr>
          </thead>
          {rows.map((row) => (
            <Rows row={row} />
          ))}
        </table>
      </TableScroll>
    </section>
  );
};

const Rows = ({ row }: { readonly row: KpiRow }) => {
  const { percentTenths, interval } = officialFigure(row.result);
  const stated = row.comparisons.length > 0 ? row.comparisons : [undefined];
  const span = stated.length;
  const { progress } = row.verdicts ?? {};
  return (
    <tbody>
      {stated.map((value, place) => (
        <tr>
          {place === 0 && (
            <>
              <th scope="rowgroup" rowspan={span}>
                {row.name}
              </th>
              <td class="number" rowspan={span}>
                {countText(row.result.n)}
                {row.result.n < ROUGH_BELOW && '*'}
              </td>
              <td class="number" rowspan={span}>
                <strong>{percentText(percentTenths)}</strong>
                {interval && <span class="kpi-source">{intervalText(interval)}</span>}
              </td>
              <td rowspan={span}>{progress && PROGRESS_STATUS_TEXTS[progress.status].ja}</td>
            </>
          )}
          <td class="number">
            {value?.baseline}
            <span class="kpi-source">{value?.baselineAt}</span>
          </td>
          <td class="number">
            {value?.target}
            <span class="kpi-source">{value?.targetBy}</span>
          </td>
          <td class="number">{value && differenceText(value.toTargetTenths)}</td>
        </tr>
      ))}
    </tbody>
  );
};
