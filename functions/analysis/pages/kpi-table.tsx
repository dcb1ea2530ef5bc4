import type { KpiResult } from '../../../shared/kpi/kpi-results.ts';
import { printTenths } from '../../../shared/kpi/percent.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import type { KpiRow, NamedComparison } from '../kpi-rows.ts';
import {
  countText,
  DENOMINATORS,
  differenceText,
  NOTHING,
  percentText,
  ROUGH_BELOW,
  STREAM_NAMES,
} from '../wording.ts';

interface Props {
  readonly stream: Stream;
  readonly rows: readonly KpiRow[];
}

/**
 * A row for every stated value; where the plan states several for one KPI they share its figures.
 * The open stream has figures alone, since it is compared with nothing.
 */
export const KpiTable = ({ stream, rows }: Props) => (
  <TableScroll label={`${STREAM_NAMES[stream]}の集計結果`}>
    <table class={`table kpi-table kpi-table-${stream}`}>
      <caption>
        {STREAM_NAMES[stream]}の集計結果{stream === 'sampled' && '（差の単位はポイント）'}
      </caption>
      <thead>
        <tr>
          <th scope="col">指標</th>
          <Numeric>n</Numeric>
          <Numeric>該当数</Numeric>
          <Numeric>割合</Numeric>
          {stream === 'sampled' && (
            <>
              <Numeric>95％信頼区間</Numeric>
              <th scope="col">計画の記載箇所</th>
              <Numeric>基準値</Numeric>
              <Numeric>基準値との差</Numeric>
              <Numeric>目標値</Numeric>
              <Numeric>目標値との差</Numeric>
            </>
          )}
        </tr>
      </thead>
      {rows.map((row) => (
        <KpiRows stream={stream} row={row} />
      ))}
    </table>
  </TableScroll>
);

const Numeric = ({ children }: { readonly children: string }) => (
  <th scope="col" class="number">
    {children}
  </th>
);

const KpiRows = ({ stream, row }: { readonly stream: Stream; readonly row: KpiRow }) => {
  const [first, ...others] = row.comparisons;
  const span = Math.max(1, row.comparisons.length);
  const { n, count, percentTenths } = row.result;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowspan={span} class="kpi-name">
          {row.name}
          <Basis row={row} />
        </th>
        <td rowspan={span} class="number">
          {countText(n)}
          {n < ROUGH_BELOW && '*'}
        </td>
        <td rowspan={span} class="number">
          {countText(count)}
        </td>
        <td rowspan={span} class="number kpi-percent">
          {percentText(percentTenths)}
        </td>
        {stream === 'sampled' && (
          <>
            <td rowspan={span} class="number">
              {intervalText(row.result)}
            </td>
            {first ? (
              <StatedCells stated={first} />
            ) : (
              <td colspan={5}>計画に数値の記載がありません</td>
            )}
          </>
        )}
      </tr>
      {others.map((stated) => (
        <tr>
          <StatedCells stated={stated} />
        </tr>
      ))}
    </tbody>
  );
};

export const intervalText = ({ interval }: KpiResult): string =>
  interval ? `${printTenths(interval.lowTenths)}〜${printTenths(interval.highTenths)}％` : NOTHING;

const StatedCells = ({ stated }: { readonly stated: NamedComparison }) => (
  <>
    <td>
      {stated.section}
      <span class="kpi-source">計画テキスト {stated.sourceLine}行</span>
    </td>
    <td class="number">
      {stated.baseline}
      <span class="kpi-source">{stated.baselineAt}</span>
    </td>
    <td class="number">{differenceText(stated.toBaselineTenths)}</td>
    <td class="number">
      {stated.target}
      <span class="kpi-source">{stated.targetBy}</span>
    </td>
    <td class="number">{differenceText(stated.toTargetTenths)}</td>
  </>
);

const Basis = ({ row }: { readonly row: KpiRow }) => (
  <details class="kpi-basis">
    <summary>数え方と前提</summary>
    {row.rule && (
      <>
        <p>分母：{DENOMINATORS[row.rule.denominator]}</p>
        <p>{row.rule.assumption}</p>
      </>
    )}
    {row.notes.length > 0 && (
      <>
        <p>計画の記載について：</p>
        <ul>
          {row.notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      </>
    )}
  </details>
);
