import { PROGRESS_STATUS_TEXTS } from '../../../shared/indicator/progress-wording.ts';
import { CHANGE_REASON_TEXTS, CHANGE_VERDICT_TEXTS } from '../../../shared/kpi/change-wording.ts';
import { STREAM_NAMES } from '../../../shared/response/stream-names.ts';
import type { Stream } from '../../../shared/response/survey-response.ts';
import { TableScroll } from '../../../shared/web/office/table-scroll.tsx';
import { commonChangeReason } from '../common-reason.ts';
import type { KpiRow, NamedComparison } from '../kpi-rows.ts';
import { DENOMINATORS, differenceText } from '../wording.ts';
import { CountCells, FigureCells } from './kpi-figure-cells.tsx';
import { ProgressCell } from './progress-cell.tsx';

interface Props {
  readonly stream: Stream;
  readonly rows: readonly KpiRow[];
}

/**
 * A row for every stated value; where the plan states several for one KPI they share its figures.
 * The open stream has figures alone, since it is compared with nothing.
 */
export const KpiTable = ({ stream, rows }: Props) => {
  const shown = {
    weighted: rows.some(({ result }) => result.weighted !== null),
    official: rows[0]?.result.official ?? 'unweighted',
    commonReason: commonChangeReason(rows),
  };
  return (
    <TableScroll label={`${STREAM_NAMES[stream]}の集計結果`}>
      <table class={`table kpi-table kpi-table-${stream}`}>
        <caption>
          {STREAM_NAMES[stream]}の集計結果
          {stream === 'sampled' && '（差の単位はポイント。割合の下は95％信頼区間）'}
        </caption>
        <thead>
          <tr>
            <th scope="col">指標</th>
            {stream === 'sampled' && <th scope="col">進み具合</th>}
            <Numeric>n</Numeric>
            <Numeric>該当数</Numeric>
            <Numeric>
              {shown.weighted ? `割合（${mark(shown.official, 'unweighted')}）` : '割合'}
            </Numeric>
            {stream === 'sampled' && (
              <>
                {shown.weighted && (
                  <Numeric>{`ウエイト後（${mark(shown.official, 'weighted')}）`}</Numeric>
                )}
                <th scope="col">計画の記載箇所</th>
                <Numeric>基準値</Numeric>
                <Numeric>基準値からの変化</Numeric>
                <Numeric>目標値</Numeric>
                <Numeric>目標値との差</Numeric>
              </>
            )}
          </tr>
        </thead>
        {rows.map((row) => (
          <KpiRows stream={stream} row={row} shown={shown} />
        ))}
      </table>
    </TableScroll>
  );
};

interface Shown {
  readonly weighted: boolean;
  readonly commonReason: string | undefined;
}

const mark = (official: string, own: string): string => (official === own ? '公式' : '参考');

const Numeric = ({ children }: { readonly children: string }) => (
  <th scope="col" class="number">
    {children}
  </th>
);

interface RowsProps {
  readonly stream: Stream;
  readonly row: KpiRow;
  readonly shown: Shown;
}

const KpiRows = ({ stream, row, shown }: RowsProps) => {
  const [first, ...others] = row.comparisons;
  const span = Math.max(1, row.comparisons.length);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowspan={span} class="kpi-name">
          {row.name}
          <Basis row={row} />
        </th>
        {stream === 'sampled' && <ProgressCell row={row} span={span} />}
        <CountCells result={row.result} span={span} />
        <FigureCells result={row.result} span={span} weighted={shown.weighted} />
        {stream === 'sampled' &&
          (first ? (
            <StatedCells stated={first} several={span > 1} shown={shown} />
          ) : (
            <td colspan={5}>計画に数値の記載がありません</td>
          ))}
      </tr>
      {others.map((stated) => (
        <tr>
          <StatedCells stated={stated} several shown={shown} />
        </tr>
      ))}
    </tbody>
  );
};

interface StatedProps {
  readonly stated: NamedComparison;
  /** The plan states several values: each says its own progress. */
  readonly several: boolean;
  readonly shown: Shown;
}

const StatedCells = ({ stated, several, shown: { commonReason } }: StatedProps) => (
  <>
    <td data-label="計画の記載箇所">
      {stated.section}
      {stated.official && <strong class="official-mark">公式</strong>}
      <span class="kpi-source">計画テキスト {stated.sourceLine}行</span>
    </td>
    <td class="number" data-label="基準値">
      {stated.baseline}
      <span class="kpi-source">{stated.baselineAt}</span>
    </td>
    <td class="number" data-label="基準値からの変化">
      {differenceText(stated.toBaselineTenths)}
      {stated.change && (
        <span class="kpi-verdict">{CHANGE_VERDICT_TEXTS[stated.change.verdict].ja}</span>
      )}
      {stated.change && commonReason === undefined && (
        <span class="kpi-reason">{CHANGE_REASON_TEXTS[stated.change.reason].ja}</span>
      )}
    </td>
    <td class="number" data-label="目標値">
      {stated.target}
      <span class="kpi-source">{stated.targetBy}</span>
    </td>
    <td class="number" data-label="目標値との差">
      {differenceText(stated.toTargetTenths)}
      {several && stated.progress && (
        <span class="kpi-verdict">{PROGRESS_STATUS_TEXTS[stated.progress.status].ja}</span>
      )}
    </td>
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
    {row.verdicts?.breakReason && <p>計画の値との比べ方：{row.verdicts.breakReason}</p>}
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
