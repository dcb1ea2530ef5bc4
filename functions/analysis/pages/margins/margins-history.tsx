import { totalOf } from '../../../../shared/kpi/weights/margin-faults.ts';
import type { EnteredMargins } from '../../../../shared/population/entered-margins.ts';
import { dayText } from '../../../../shared/web/office/day-text.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { timeText } from '../../../../shared/web/office/time-text.ts';
import { countText } from '../../wording.ts';

/** Every set that was ever entered; none is changed or deleted. */
export const MarginsHistory = ({ history }: { readonly history: readonly EnteredMargins[] }) => (
  <section class="office-section" aria-labelledby="history">
    <h2 id="history">登録の記録</h2>
    {history.length === 0 ? (
      <p>まだ登録はありません。</p>
    ) : (
      <TableScroll label="登録の記録">
        <table class="table worded-table">
          <caption>これまでに登録した人数（新しい順）</caption>
          <thead>
            <tr>
              <th scope="col">版</th>
              <th scope="col">基準日</th>
              <th scope="col" class="number">
                合計
              </th>
              <th scope="col">外国人住民</th>
              <th scope="col">出典</th>
              <th scope="col">登録した人と日時</th>
            </tr>
          </thead>
          <tbody>
            {history.map(({ number, margins: [first], entered }) => (
              <tr>
                <th scope="row">第{number}版</th>
                <td>{first && dayText(first.asOf)}</td>
                <td class="number">{first && countText(totalOf(first))}人</td>
                <td>{first?.includesForeignResidents ? '含む' : '含まない'}</td>
                <td>{first?.source}</td>
                <td>
                  {entered.name}
                  <span class="kpi-source">{timeText(entered.at)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    )}
  </section>
);
