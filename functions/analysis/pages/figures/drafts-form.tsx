import type { Figure } from '../../../../shared/figures/figure.ts';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { printedName } from '../../../../shared/indicator/printed-name.ts';
import { TableScroll } from '../../../../shared/web/office/table-scroll.tsx';
import { timeText } from '../../../../shared/web/office/time-text.ts';
import { timeOf, valueText } from '../../board/value-text.ts';

interface Props {
  readonly drafts: readonly (readonly [Indicator, Figure])[];
  readonly subject: string;
  readonly mayEnter: boolean;
}

/** The drafts, to be ticked and approved or returned by someone else than who entered them. */
export const DraftsForm = ({ drafts, subject, mayEnter }: Props) => {
  const table = <DraftsTable drafts={drafts} subject={subject} mayEnter={mayEnter} />;
  if (!mayEnter) return table;
  const others = drafts.some(([, { entered }]) => entered.subject !== subject);
  return (
    <form method="post" action="/figures/decide">
      {table}
      {others ? (
        <>
          <div class="field office-form">
            <label class="field-label" for="reason">
              差し戻す理由 <span class="optional">差し戻すときは必須</span>
            </label>
            <input class="input" id="reason" name="reason" maxlength={200} />
          </div>
          <div class="buttons">
            <button class="button" type="submit" name="decision" value="approved">
              選んだ値を承認する
            </button>
            <button class="button-secondary" type="submit" name="decision" value="returned">
              選んだ値を差し戻す
            </button>
          </div>
        </>
      ) : (
        <p>自分で入力した値は承認できません。ほかの分析担当の方が承認してください。</p>
      )}
    </form>
  );
};

const DraftsTable = ({ drafts, subject, mayEnter }: Props) => (
  <TableScroll label="承認待ちの値">
    <table class="table worded-table">
      <caption>承認待ちの値</caption>
      <thead>
        <tr>
          {mayEnter && <th scope="col">選ぶ</th>}
          <th scope="col">指標</th>
          <th scope="col" class="number">
            値
          </th>
          <th scope="col">時期</th>
          <th scope="col">担当課・出典・備考</th>
          <th scope="col">入力した人と日時</th>
        </tr>
      </thead>
      <tbody>
        {drafts.map(([indicator, figure]) => {
          const id = `${figure.indicator}#${figure.number}`;
          const name = printedName(indicator);
          return (
            <tr>
              {mayEnter && (
                <td>
                  {figure.entered.subject === subject ? (
                    '自分の入力'
                  ) : (
                    <label class="office-choice">
                      <input type="checkbox" name="figure" value={id} />
                      <span class="visually-hidden">{name}を選ぶ</span>
                    </label>
                  )}
                </td>
              )}
              <th scope="row">{name}</th>
              <td class="number">
                {valueText(indicator, figure.value)}
                {figure.gap && (
                  <span class="kpi-source">
                    {figure.gap.share}％（国平均{figure.gap.mean}％）
                  </span>
                )}
                {figure.n !== null && <span class="kpi-source">n={figure.n}</span>}
              </td>
              <td>{timeOf(figure.at)}</td>
              <td>
                {figure.department}
                <span class="kpi-source">{figure.source}</span>
                {figure.note && <span class="kpi-reason">{figure.note}</span>}
              </td>
              <td>
                {figure.entered.name}
                <span class="kpi-source">{timeText(figure.entered.at)}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </TableScroll>
);
