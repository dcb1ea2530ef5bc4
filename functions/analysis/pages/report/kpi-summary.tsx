import { kpiRows } from '../../kpi-rows.ts';
import { KpiTable } from '../kpi-table.tsx';
import { StatusCounts } from '../status-counts.tsx';
import type { ReportProps } from './report-props.ts';

/** How the plan's indicators stand, by the sampled answers. */
export const KpiSummary = ({ tables, indicators }: ReportProps) => {
  const rows = kpiRows(tables.results, tables.definition, indicators, 'sampled');
  return (
    <section class="report-chapter report-wide">
      <h2 id="kpis">3　計画の指標（KPI）</h2>
      <p>
        標本調査の結果を、計画の基準値・目標値と比べたものです。割合の下は95％信頼区間です。定義と前提は付録にあります。
      </p>
      <StatusCounts rows={rows} />
      <KpiTable stream="sampled" rows={rows} />
    </section>
  );
};
