import type { FigureRecord } from '../../../../shared/figures/figure.ts';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { timeText } from '../../../../shared/web/office/time-text.ts';
import { timeOf, valueText } from '../../board/value-text.ts';

interface Props {
  readonly indicator: Indicator;
  /** In the order of entry. */
  readonly records: readonly FigureRecord[];
  readonly mayEnter: boolean;
}

const decisionText = ({ decision }: FigureRecord): string =>
  decision === undefined ? '承認待ち' : decision.decision === 'approved' ? '承認' : '差し戻し';

/** Every figure that was ever entered, drafts and returned ones too. */
export const FigureHistory = ({ indicator, records, mayEnter }: Props) => (
  <section class="office-section" aria-labelledby="figures">
    <h2 id="figures">値の入力の記録</h2>
    {mayEnter && (
      <p class="screen-only">
        <a class="button-secondary" href={`/figures/${indicator.code}`}>
          値を入力する
        </a>
      </p>
    )}
    {records.length === 0 ? (
      <p>まだ入力はありません。</p>
    ) : (
      <TableScroll label="値の入力の記録">
        <table class="table worded-table">
          <caption>入力された値（新しい順。消えることはありません）</caption>
          <thead>
            <tr>
              <th scope="col">時期</th>
              <th scope="col" class="number">
                値
              </th>
              <th scope="col">状態</th>
              <th scope="col">担当課・出典・備考</th>
              <th scope="col">入力した人と日時</th>
              <th scope="col">承認した人と日時</th>
            </tr>
          </thead>
          <tbody>
            {[...records].reverse().map((record) => (
              <HistoryRow indicator={indicator} record={record} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    )}
  </section>
);

interface RowProps {
  readonly indicator: Indicator;
  readonly record: FigureRecord;
}

const HistoryRow = ({ indicator, record }: RowProps) => {
  const { figure, decision } = record;
  return (
    <tr>
      <th scope="row">{timeOf(figure.at)}</th>
      <td class="number">{valueText(indicator, figure.value)}</td>
      <td>
        {decisionText(record)}
        {decision?.reason && <span class="kpi-reason">{decision.reason}</span>}
      </td>
      <td>
        {figure.department}
        <span class="kpi-source">{figure.source}</span>
        {figure.note && <span class="kpi-reason">{figure.note}</span>}
      </td>
      <td>
        {figure.entered.name}
        <span class="kpi-source">{timeText(figure.entered.at)}</span>
      </td>
      <td>
        {decision ? (
          <>
            {decision.decided.name}
            {decision.deputyship && '（代理）'}
            <span class="kpi-source">{timeText(decision.decided.at)}</span>
          </>
        ) : (
          '―'
        )}
      </td>
    </tr>
  );
};
