import type { Registrants } from '../../../../shared/coordination/registrants.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { monthText } from '../../registrants.ts';

interface Props {
  readonly code: string;
  /** The latest first. */
  readonly months: readonly Registrants[];
  readonly mayEnter: boolean;
}

/** What the platform counts itself; it becomes a value of the indicator only by someone's hand. */
export const RegistrantsSection = ({ code, months, mayEnter }: Props) => (
  <section class="office-section" aria-labelledby="registrants">
    <h2 id="registrants">このシステムが数えた登録者数</h2>
    <p>
      地域活動の案内を希望して連絡先を登録している方の数です（取消しと「連絡不要」の方を除く、市全体の月末の数。前の年度の登録も、削除する日までは数えます）。同じ方の2つの登録は、コーディネーターが確かめたものだけ、1人と数えます。個人の情報も、アンケートの回答も入っていません。
    </p>
    {months.length === 0 ? (
      <p>まだありません。最初の月が終わると表示します。</p>
    ) : (
      <TableScroll label="月ごとの登録者数">
        <table class="table">
          <caption>月ごとの登録者数</caption>
          <thead>
            <tr>
              <th scope="col">月</th>
              <th scope="col" class="number">
                登録者
              </th>
              <th scope="col" class="number">
                うち活動を案内した方
              </th>
              <th scope="col" class="number">
                うち参加している方
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, registrants, introduced, takingPart }) => (
              <tr>
                <th scope="row">{monthText(month)}</th>
                <td class="number">{registrants}人</td>
                <td class="number">{introduced}人</td>
                <td class="number">{takingPart}人</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    )}
    {mayEnter && months.length > 0 && (
      <p>
        自動で指標の値になることはありません。
        <a href={`/figures/${code}`}>最新の月の登録者数を、指標の値として入力する</a>
        （ほかの方の承認が必要です）
      </p>
    )}
  </section>
);
