import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import type { CrossLine } from '../../board/indicator-cross.ts';
import type { Stub } from '../../board/stubs.ts';
import { countText, NOTHING, percentText } from '../../wording.ts';

export type CrossState =
  | {
      readonly status: 'counted';
      readonly title: string;
      readonly tables: readonly { readonly stub: Stub; readonly lines: readonly CrossLine[] }[];
      readonly stubs: readonly Stub[];
      readonly chosen: string;
      readonly weighted: boolean;
    }
  | { readonly status: 'none' | 'open' | 'renewing' };

const WHY_NOT = {
  none: 'まだ集計結果がありません。',
  open: 'クロス集計は、回答の受付が終わり、集計が確定してから示します。',
  renewing: '集計を更新しているところです。1分ほどしてから、もう一度開いてください。',
} as const;

/** The indicator by sex, age and district, and by any other question. */
export const CrossSection = ({
  code,
  cross,
}: {
  readonly code: string;
  readonly cross: CrossState;
}) => (
  <section class="office-section" aria-labelledby="cross">
    <h2 id="cross">クロス集計</h2>
    {cross.status === 'counted' ? (
      <>
        <p>
          {cross.title}の標本調査の回答です。「*」は n
          が30未満の参考値です。表側の設問に無回答の人の行は示しませんが、全体には含みます。
          {!cross.weighted && 'ウエイト後の値は、母集団の人数が登録されると示されます。'}
        </p>
        <form class="office-filter" method="get" action={`/indicators/${code}#cross`}>
          <div>
            <label for="by">ほかの設問でも見る</label>
            <select class="input" id="by" name="by">
              <option value="">性別・年齢・居住地区など</option>
              {cross.stubs.map((stub) => (
                <option value={stub.code} selected={stub.code === cross.chosen}>
                  {stub.heading}
                </option>
              ))}
            </select>
          </div>
          <div class="office-filter-buttons">
            <button class="button-secondary" type="submit">
              表示する
            </button>
          </div>
        </form>
        {cross.tables.map((table) => (
          <CrossTable {...table} weighted={cross.weighted} />
        ))}
      </>
    ) : (
      <p>{WHY_NOT[cross.status]}</p>
    )}
  </section>
);

interface TableProps {
  readonly stub: Stub;
  readonly lines: readonly CrossLine[];
  readonly weighted: boolean;
}

const CrossTable = ({ stub, lines, weighted }: TableProps) => (
  <TableScroll label={stub.heading}>
    <table class="table cross-table">
      <caption>{stub.heading}</caption>
      <thead>
        <tr>
          <th scope="col">区分</th>
          <th scope="col" class="number">
            n
          </th>
          <th scope="col" class="number">
            該当数
          </th>
          <th scope="col" class="number">
            割合
          </th>
          {weighted && (
            <>
              <th scope="col" class="number">
                ウエイト後
              </th>
              <th scope="col" class="number">
                実質 n
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr>
            <th scope="row">{line.label}</th>
            <td class="number">
              {countText(line.n)}
              {line.small && '*'}
            </td>
            <td class="number">{line.count === 0 ? '-' : countText(line.count)}</td>
            <td class="number">{line.count === 0 ? '-' : percentText(line.percentTenths)}</td>
            {weighted && (
              <>
                <td class="number">{line.count === 0 ? '-' : percentText(line.weightedTenths)}</td>
                <td class="number">
                  {line.effectiveN === null ? NOTHING : countText(Math.round(line.effectiveN))}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
);
